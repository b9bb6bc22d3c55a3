package disclosure.document.table;

import disclosure.model.PageBox;
import java.util.List;

/**
 * A table of one page: the cells that are not blank, by row, then column.
 *
 * @param page number of the page, from 1
 * @param ruled whether printed lines part its cells
 */
public record Table(int page, PageBox box, int rows, int columns, boolean ruled, List<Cell> cells) {
  public Table {
    cells = List.copyOf(cells);
  }

  /** The texts as a grid; a spanning cell stands in its first place, blank cells are empty. */
  public List<List<String>> grid() {
    String[][] grid = new String[rows][columns];
    for (String[] row : grid) {
      java.util.Arrays.fill(row, "");
    }
    for (Cell cell : cells) {
      grid[cell.firstRow()][cell.firstColumn()] = cell.text();
    }
    return java.util.Arrays.stream(grid).map(List::of).toList();
  }
}
