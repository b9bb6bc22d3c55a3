package disclosure.document.table;

import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a block of lines as a table: its columns by white space, its rows by lines. */
final class OpenTable {
  private static final double SPACE = 0.6;
  private static final double FULL = 0.42;
  private static final double PROSE = 3.5;
  private static final double FEW_FIGURES = 0.25;

  private final Lanes columns;

  private OpenTable(Lanes columns) {
    this.columns = columns;
  }

  static Optional<Table> read(Page page, List<TextLine> lines) {
    Lanes columns = Rivers.columns(lines);
    if (columns.count() < 2) {
      return Optional.empty();
    }
    OpenTable table = new OpenTable(columns);
    List<List<Cell>> rows = new ArrayList<>();
    for (TextLine line : lines) {
      rows.add(table.cells(line, rows.size()));
    }
    if (isRunningText(lines) || isList(rows)) {
      return Optional.empty();
    }
    List<Cell> cells = HeaderRows.joined(rows, lines);
    PageBox box = lines.stream().map(TextLine::box).reduce(PageBox::join).orElseThrow();
    if (cells.size() < FULL * (cells.get(cells.size() - 1).lastRow() + 1) * columns.count()) {
      return Optional.empty();
    }
    int last = cells.stream().mapToInt(Cell::lastRow).max().orElse(0);
    return Optional.of(new Table(page.number(), box, last + 1, columns.count(), false, cells));
  }

  /** Columns of a page's own text. */
  private static boolean isRunningText(List<TextLine> lines) {
    List<Segment> parts = lines.stream().flatMap(line -> line.parts().stream()).toList();
    long words = parts.stream().mapToLong(part -> part.words().size()).sum();
    long figures = parts.stream().filter(TextLine::isFigure).count();
    return words > PROSE * parts.size() && figures < FEW_FIGURES * parts.size();
  }

  /** Marks of a list before its points. */
  private static boolean isList(List<List<Cell>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(cell -> cell.firstColumn() == 0)
        .allMatch(cell -> cell.text().codePoints().noneMatch(Character::isLetterOrDigit));
  }

  /** The words of the line by column; words across a river that no gap parts are one cell. */
  private List<Cell> cells(TextLine line, int row) {
    List<Cell> cells = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    List<Word> words =
        line.parts().stream()
            .flatMap(part -> part.words().stream())
            .sorted(Comparator.comparingDouble(word -> word.box().left()))
            .toList();
    for (Word word : words) {
      if (!run.isEmpty() && parts(run.get(run.size() - 1), word, line)) {
        cells.add(cell(run, row));
        run = new ArrayList<>();
      }
      run.add(word);
    }
    cells.add(cell(run, row));
    return cells;
  }

  private boolean parts(Word left, Word right, TextLine line) {
    double gap = right.box().left() - left.box().right();
    boolean otherLane = columns.at(left.box().middleX()) != columns.at(right.box().middleX());
    return otherLane && gap > SPACE * 0.5 * line.box().height();
  }

  private Cell cell(List<Word> run, int row) {
    PageBox box = Tables.around(run);
    int first = columns.at(run.get(0).box().middleX());
    int last = columns.at(run.get(run.size() - 1).box().middleX());
    return new Cell(row, row, first, last, new Segment(run).text(), box);
  }
}
