package disclosure.source;

import java.io.Serializable;

/**
 * A stretch of one file that one worker reads: every record that begins in {@code [start, end)}.
 *
 * @param id number of the slice in the run; part of every record's {@link disclosure.model.Origin}
 * @param start byte where to begin; where {@code exactStart} is false, the first record that begins
 *     at or after it
 * @param end byte before which the last record begins
 * @param exactStart whether a record is known to begin at {@code start}
 */
public record Slice(
    int id, InputFile file, FileLayout layout, long start, long end, boolean exactStart)
    implements Serializable {

  /** The whole file as one slice. */
  public static Slice whole(int id, InputFile file, FileLayout layout) {
    return new Slice(id, file, layout, layout.dataStart(), Long.MAX_VALUE, true);
  }

  /** Whether nothing but the whole file is in it. */
  public boolean isWhole() {
    return exactStart && start == layout.dataStart() && end == Long.MAX_VALUE;
  }
}
