package disclosure.source;

import disclosure.text.DateOrder;
import java.io.Serializable;
import java.util.List;

/**
 * What had to be found out about a file before its records can be read.
 *
 * @param columns names by position, after renaming; empty for formats whose records name their own
 *     fields
 * @param dateOrder in which order its slash dates are written
 * @param dataStart byte at which the first record after the header begins
 * @param headerRecords how many records precede the first one (1 with a header row, 0 without)
 * @param headerAssumed whether the file has no header row and the columns are those of its siblings
 *     or of a declared layout
 */
public record FileLayout(
    List<String> columns,
    DateOrder dateOrder,
    long dataStart,
    int headerRecords,
    boolean headerAssumed)
    implements Serializable {

  /** For formats whose records name their own fields. */
  public static final FileLayout SELF_DESCRIBED =
      new FileLayout(List.of(), DateOrder.UNKNOWN, 0, 0, false);

  public FileLayout {
    columns = List.copyOf(columns);
  }
}
