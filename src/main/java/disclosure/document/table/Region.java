package disclosure.document.table;

import disclosure.model.PageBox;

/** A rectangle of lanes, both ends included. */
record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {
  Cell cell(String text, PageBox box) {
    return new Cell(firstRow, lastRow, firstColumn, lastColumn, text, box);
  }

  Region join(Region other) {
    return new Region(
        Math.min(firstRow, other.firstRow),
        Math.max(lastRow, other.lastRow),
        Math.min(firstColumn, other.firstColumn),
        Math.max(lastColumn, other.lastColumn));
  }
}
