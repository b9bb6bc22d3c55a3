package disclosure.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as a table for people: not more than a person reads, long texts cut. */
final class TableRows implements ResultRows {
  private static final int MOST_ROWS = 1_000;
  private static final int WIDEST_CELL = 70;

  private final Console console;
  private @Nullable TextTable table;
  private int rows;
  private boolean cut;

  TableRows(Console console) {
    this.console = console;
  }

  @Override
  public void columns(List<String> names) {
    table = new TextTable(names);
  }

  @Override
  public boolean row(List<@Nullable Object> values) {
    if (table == null || rows == MOST_ROWS) {
      cut = rows == MOST_ROWS;
      return false;
    }
    List<String> cells = new ArrayList<>();
    values.forEach(value -> cells.add(cell(value)));
    table.add(cells);
    rows++;
    return true;
  }

  /** The value as one cell, cut where it is too long for a table. */
  static String cell(@Nullable Object value) {
    String text = text(value);
    return text.length() > WIDEST_CELL ? text.substring(0, WIDEST_CELL - 1) + "…" : text;
  }

  /** The value as text; empty where nothing is stated. */
  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  @Override
  public void end() {
    if (table != null) {
      table.lines().forEach(console.results()::println);
    }
    if (rows == 0) {
      console.tell("No row answers.");
    }
    if (cut) {
      console.tell("Only the first " + rows + " rows are shown; --csv or --json gives all.");
    }
  }
}
