package disclosure.source;

import disclosure.model.RecordException;
import java.io.Closeable;
import java.io.IOException;
import java.util.SortedSet;

/** Walks the records of one slice, first to last, once. Not shared between threads. */
public interface RecordCursor extends Closeable {

  /** Moves to the next record; false after the last one of the slice. */
  boolean next() throws IOException;

  /**
   * The record's values; valid until {@link #next()}.
   *
   * @throws RecordException where the bytes make no record at all
   */
  Fields fields() throws RecordException;

  /** Whether a value was asked for that lies beyond the end of a record cut short. */
  default boolean cutShort() {
    return false;
  }

  /**
   * Looks at the record as a whole, which a record that is kept must stand.
   *
   * @throws RecordException where it has too few or too many columns or a broken quote
   */
  default void verify() throws IOException, RecordException {}

  /** Whether the record is an empty line or row, as spreadsheets leave them behind the last. */
  default boolean blank() throws IOException {
    return false;
  }

  /** The record's number within the slice, from 1. */
  long number();

  /** The record for a reject, without what its source ignores on purpose. */
  String payload();

  /** Fields that stood in the slice and that no parser asked for. */
  SortedSet<String> unread();

  /** Byte at which the first record of the slice was found to begin. */
  long firstByte();

  /** Byte after the last record of the slice: where the next slice must have begun. */
  long endByte();
}
