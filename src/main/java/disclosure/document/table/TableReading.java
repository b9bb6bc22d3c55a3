package disclosure.document.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a document, over as many pages as it goes on.
 *
 * @param ruled whether printed lines part its cells
 * @param rows texts by row and column; blank cells are empty, a spanning cell stands in its first
 *     place
 * @param pages the page of each row, from 1
 * @param check whether its own printed totals are the sums of its rows, or null where it prints
 *     none
 */
public record TableReading(
    boolean ruled, List<List<String>> rows, List<Integer> pages, @Nullable TotalCheck check) {

  public TableReading {
    rows = rows.stream().map(List::copyOf).toList();
    pages = List.copyOf(pages);
  }

  /** What adding up says. */
  public enum TotalCheck {
    /** Each column that has a total adds up to it. */
    ADDS_UP,
    /** At least one does not, as far as its rows were read. */
    DIFFERS
  }
}
