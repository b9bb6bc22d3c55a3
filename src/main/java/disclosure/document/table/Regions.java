package disclosure.document.table;

/** The cells of a grid: lanes that no line parts belong together. */
final class Regions {
  private final Region[][] regions;

  private Regions(int rows, int columns) {
    regions = new Region[rows][columns];
  }

  static Regions of(RuledGrid grid) {
    Regions regions = new Regions(grid.rows().count(), grid.columns().count());
    for (int row = 0; row < regions.regions.length; row++) {
      for (int column = 0; column < regions.regions[row].length; column++) {
        regions.regions[row][column] = new Region(row, row, column, column);
      }
    }
    for (int row = 0; row < regions.regions.length; row++) {
      for (int column = 0; column < regions.regions[row].length; column++) {
        if (column > 0 && !grid.partsColumns(column, row)) {
          regions.join(row, column, row, column - 1);
        }
        if (row > 0 && !grid.partsRows(row, column)) {
          regions.join(row, column, row - 1, column);
        }
      }
    }
    return regions;
  }

  private void join(int row, int column, int otherRow, int otherColumn) {
    Region one = regions[row][column];
    Region other = regions[otherRow][otherColumn];
    if (one.equals(other)) {
      return;
    }
    Region joined = one.join(other);
    for (int r = joined.firstRow(); r <= joined.lastRow(); r++) {
      for (int c = joined.firstColumn(); c <= joined.lastColumn(); c++) {
        Region part = regions[r][c];
        if (part.equals(one) || part.equals(other)) {
          regions[r][c] = joined;
        }
      }
    }
  }

  Region at(int row, int column) {
    return regions[row][column];
  }
}
