package disclosure.document.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins what a table prints on several lines and means as one row: the names of its columns above
 * the first figures, and a line that goes on in small letters below its beginning.
 */
final class HeaderRows {
  private HeaderRows() {}

  /** The cells of all rows, numbered anew. */
  static List<Cell> joined(List<List<Cell>> all, List<TextLine> allLines) {
    int first = headings(all);
    List<List<Cell>> rows = all.subList(first, all.size());
    int body = firstBody(rows, allLines.subList(first, all.size()));
    List<List<Cell>> kept = new ArrayList<>(titles(rows.subList(0, body)));
    List<Cell> names = names(rows.subList(kept.size(), body));
    if (!names.isEmpty()) {
      kept.add(names);
    }
    for (List<Cell> row : rows.subList(body, rows.size())) {
      if (!kept.isEmpty() && goesOn(row, kept.get(kept.size() - 1))) {
        kept.set(kept.size() - 1, withLine(kept.get(kept.size() - 1), row));
      } else {
        kept.add(row);
      }
    }
    return numbered(kept);
  }

  private static int firstBody(List<List<Cell>> rows, List<TextLine> lines) {
    for (int at = 0; at < rows.size(); at++) {
      boolean figures = lines.get(at).isParted() && lines.get(at).isFigures();
      if (figures && rows.get(at).stream().anyMatch(cell -> cell.firstColumn() == 0)) {
        return beforeTitles(rows, at);
      }
    }
    return 0;
  }

  /** Titles of groups right above the figures are no names of columns. */
  private static int beforeTitles(List<List<Cell>> rows, int body) {
    int at = body;
    while (at > 0 && isAlone(rows.get(at - 1)) && rows.get(at - 1).get(0).lastColumn() == 0) {
      at--;
    }
    return at;
  }

  private static boolean isAlone(List<Cell> row) {
    return row.size() == 1 && row.get(0).firstColumn() == 0;
  }

  /** How many lines at the top are a heading over the table, and not of it. */
  private static int headings(List<List<Cell>> rows) {
    int at = 0;
    while (at < rows.size() - 1 && isAlone(rows.get(at)) && rows.get(at).get(0).lastColumn() > 0) {
      at++;
    }
    return at;
  }

  /** Rows of names over several columns stand above the columns' own names. */
  private static List<List<Cell>> titles(List<List<Cell>> header) {
    int last = 0;
    for (int at = 0; at < header.size(); at++) {
      if (header.get(at).stream().anyMatch(cell -> cell.lastColumn() > cell.firstColumn())) {
        last = at + 1;
      }
    }
    return header.subList(0, last);
  }

  private static List<Cell> names(List<List<Cell>> header) {
    Map<Integer, Cell> byColumn = new TreeMap<>();
    for (List<Cell> row : header) {
      for (Cell cell : row) {
        byColumn.merge(cell.firstColumn(), cell, HeaderRows::below);
      }
    }
    return new ArrayList<>(byColumn.values());
  }

  private static boolean goesOn(List<Cell> row, List<Cell> above) {
    return row.size() == 1
        && row.get(0).lastColumn() == row.get(0).firstColumn()
        && Character.isLowerCase(row.get(0).text().codePointAt(0))
        && above.stream().anyMatch(cell -> cell.firstColumn() == row.get(0).firstColumn());
  }

  private static List<Cell> withLine(List<Cell> above, List<Cell> row) {
    List<Cell> joined = new ArrayList<>(above);
    joined.replaceAll(
        cell -> cell.firstColumn() == row.get(0).firstColumn() ? below(cell, row.get(0)) : cell);
    return joined;
  }

  private static Cell below(Cell cell, Cell next) {
    return new Cell(
        cell.firstRow(),
        cell.lastRow(),
        cell.firstColumn(),
        Math.max(cell.lastColumn(), next.lastColumn()),
        cell.text() + " " + next.text(),
        cell.box().join(next.box()));
  }

  private static List<Cell> numbered(List<List<Cell>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Cell cell : rows.get(row)) {
        cells.add(
            new Cell(row, row, cell.firstColumn(), cell.lastColumn(), cell.text(), cell.box()));
      }
    }
    cells.sort(Comparator.comparingInt(Cell::firstRow).thenComparingInt(Cell::firstColumn));
    return cells;
  }
}
