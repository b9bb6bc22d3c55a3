package disclosure.document.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tables of the pages of one document together: one that is the last of its page, with one
 * of the same columns at the same place that is the first of the next page, is one table. A heading
 * that is repeated there is told once.
 */
public final class DocumentTables {
  private static final double SAME_PLACE = 18;

  private final List<TableReading> readings = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private @Nullable Table last;

  private DocumentTables() {}

  /** The tables of the document; {@code pages} are the tables of each page, in order. */
  public static List<TableReading> of(List<List<Table>> pages) {
    DocumentTables tables = new DocumentTables();
    for (List<Table> page : pages) {
      for (int at = 0; at < page.size(); at++) {
        tables.take(page.get(at), at == 0);
      }
    }
    tables.end();
    return List.copyOf(tables.readings);
  }

  private void take(Table table, boolean isFirst) {
    Table before = last;
    boolean goesOn = before != null && isFirst && goesOn(before, table);
    if (!goesOn) {
      end();
    }
    List<List<String>> grid = table.grid();
    boolean repeated = goesOn && !grid.isEmpty() && grid.get(0).equals(rows.get(0));
    for (List<String> row : grid.subList(repeated ? 1 : 0, grid.size())) {
      rows.add(row);
      pages.add(table.page());
    }
    last = table;
  }

  private static boolean goesOn(Table before, Table table) {
    return table.page() == before.page() + 1
        && table.columns() == before.columns()
        && Math.abs(table.box().left() - before.box().left()) < SAME_PLACE
        && Math.abs(table.box().right() - before.box().right()) < SAME_PLACE;
  }

  private void end() {
    Table ended = last;
    if (ended != null) {
      readings.add(new TableReading(ended.ruled(), rows, pages, Totals.check(rows)));
    }
    rows.clear();
    pages.clear();
    last = null;
  }
}
