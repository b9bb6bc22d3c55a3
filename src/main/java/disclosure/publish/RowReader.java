package disclosure.publish;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the answer to a query: the columns first, then each row. */
public interface RowReader {
  /** Names of the columns, once, before any row. */
  void columns(List<String> names) throws IOException;

  /**
   * One row.
   *
   * @param values null, Boolean, Number, List or something whose text is what stands in the
   *     database; dates are java.time
   * @return whether more rows are wanted
   */
  boolean row(List<@Nullable Object> values) throws IOException;
}
