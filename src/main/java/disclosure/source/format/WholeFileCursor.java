package disclosure.source.format;

import disclosure.model.RecordException;
import disclosure.source.Fields;
import disclosure.source.RecordCursor;
import disclosure.source.SourceSpec;
import disclosure.text.DateOrder;
import java.io.IOException;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks the records of a file that is read in one go. Where the file breaks off or is not well
 * formed, every whole record before the break is given, and the break itself is one last record
 * that is refused: never a silent end.
 */
abstract class WholeFileCursor implements RecordCursor {
  private final NamedFields fields;
  private long number;
  private @Nullable RecordException refused;
  private boolean ended;

  WholeFileCursor(SourceSpec spec) {
    this(spec, DateOrder.UNKNOWN, null);
  }

  /**
   * For records that do not all say themselves which of two numbers is the month, and whose letters
   * may have been guessed ({@code letters} is the flag for it).
   */
  WholeFileCursor(SourceSpec spec, DateOrder dateOrder, @Nullable String letters) {
    fields = new NamedFields(spec, dateOrder, letters);
  }

  /**
   * Reads the next record into {@code fields}; false after the last.
   *
   * @throws BrokenFileException where nothing more can be read
   * @throws RecordException where this record is refused and the next can be read
   */
  abstract boolean read(NamedFields fields) throws IOException, RecordException;

  @Override
  public final boolean next() throws IOException {
    if (ended) {
      return false;
    }
    fields.begin();
    refused = null;
    try {
      ended = !read(fields);
    } catch (BrokenFileException e) {
      ended = true;
      refused = e.asRecord();
    } catch (RecordException e) {
      refused = e;
    }
    boolean found = !ended || refused != null;
    number += found ? 1 : 0;
    return found;
  }

  @Override
  public final Fields fields() throws RecordException {
    if (refused != null) {
      throw refused;
    }
    return fields;
  }

  @Override
  public final void verify() {
    fields.meet();
  }

  @Override
  public final long number() {
    return number;
  }

  @Override
  public final String payload() {
    return fields.payload();
  }

  @Override
  public final SortedSet<String> unread() {
    return fields.unread();
  }

  @Override
  public final long firstByte() {
    return 0;
  }

  @Override
  public final long endByte() {
    return Long.MAX_VALUE;
  }
}
