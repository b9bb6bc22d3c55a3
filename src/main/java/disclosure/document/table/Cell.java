package disclosure.document.table;

import disclosure.model.PageBox;

/**
 * What stands in one cell; a cell may span rows and columns. Positions count from 0, both ends
 * belong to it.
 *
 * @param text its words, lines parted by a space; never blank
 * @param box around the words
 */
public record Cell(
    int firstRow, int lastRow, int firstColumn, int lastColumn, String text, PageBox box) {}
