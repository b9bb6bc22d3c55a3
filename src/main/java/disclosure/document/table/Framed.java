package disclosure.document.table;

import java.util.ArrayList;
import java.util.List;

/** What a frame holds besides its table: a heading above it, a note below, over all columns. */
final class Framed {
  private Framed() {}

  /** The cells without such rows at both ends, their rows numbered from 0. */
  static List<Cell> withoutHeadings(List<Cell> cells, int columns) {
    List<Cell> kept = new ArrayList<>(cells);
    while (kept.size() > 1 && isAcross(kept.get(0), columns) && isAlone(kept.get(0), kept)) {
      kept.remove(0);
    }
    while (kept.size() > 1 && isAcross(last(kept), columns) && isAlone(last(kept), kept)) {
      kept.remove(kept.size() - 1);
    }
    int first = kept.stream().mapToInt(Cell::firstRow).min().orElse(0);
    kept.replaceAll(
        cell ->
            new Cell(
                cell.firstRow() - first,
                cell.lastRow() - first,
                cell.firstColumn(),
                cell.lastColumn(),
                cell.text(),
                cell.box()));
    return kept;
  }

  private static Cell last(List<Cell> cells) {
    return cells.get(cells.size() - 1);
  }

  private static boolean isAcross(Cell cell, int columns) {
    return cell.firstColumn() == 0 && cell.lastColumn() == columns - 1;
  }

  private static boolean isAlone(Cell cell, List<Cell> cells) {
    return cells.stream()
        .filter(other -> !other.equals(cell))
        .noneMatch(
            other -> other.firstRow() <= cell.lastRow() && other.lastRow() >= cell.firstRow());
  }
}
