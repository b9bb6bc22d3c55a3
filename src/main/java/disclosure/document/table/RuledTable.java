package disclosure.document.table;

import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the words between printed lines. Cells that no line parts are one. */
final class RuledTable {
  private static final int FEWEST_CELLS = 4;

  private final RuledGrid grid;
  private final Map<Region, List<Word>> filled = new LinkedHashMap<>();

  private RuledTable(RuledGrid grid, List<Word> words) {
    this.grid = grid;
    Regions regions = Regions.of(grid);
    for (Word word : words) {
      int row = grid.rows().at(word.box().middleY());
      int column = grid.columns().at(word.box().middleX());
      filled.computeIfAbsent(regions.at(row, column), key -> new ArrayList<>()).add(word);
    }
  }

  /** The table; nothing where the lines frame words that are no table, or hold most of its rows. */
  static Optional<Table> read(Page page, RuledGrid grid, List<Word> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    RuledTable table = new RuledTable(grid, words);
    List<Segment> within = table.unpartedRows();
    if (within.size() * 2 > Lines.of(words).size()) {
      return Optional.empty();
    }
    RuledTable parted =
        within.isEmpty() ? table : new RuledTable(grid.withRowsAbove(within), words);
    return parted.table(page);
  }

  private Optional<Table> table(Page page) {
    List<Cell> cells = new ArrayList<>();
    filled.forEach((region, inside) -> cells.addAll(cells(region, inside)));
    cells.sort(Comparator.comparingInt(Cell::firstRow).thenComparingInt(Cell::firstColumn));
    List<Cell> kept = Framed.withoutHeadings(cells, grid.columns().count());
    long columns = kept.stream().map(Cell::firstColumn).distinct().count();
    if (kept.size() < FEWEST_CELLS || columns < 2) {
      return Optional.empty();
    }
    int rows = 1 + kept.stream().mapToInt(Cell::lastRow).max().orElse(0);
    return Optional.of(
        new Table(page.number(), grid.box(), rows, grid.columns().count(), true, kept));
  }

  /** Lines of figures that stand below each other in one cell: rows that no printed line parts. */
  private List<Segment> unpartedRows() {
    List<Segment> within = new ArrayList<>();
    filled.forEach(
        (region, words) -> {
          List<Segment> lines = Lines.of(words);
          boolean figures = lines.stream().allMatch(TextLine::isFigure);
          if (lines.size() > 1 && figures && lines.size() - 1 > within.size()) {
            within.clear();
            within.addAll(lines.subList(1, lines.size()));
          }
        });
    return within;
  }

  /** A cell over several rows that has a line for each of them was not parted, but is. */
  private List<Cell> cells(Region region, List<Word> words) {
    Map<Integer, List<Word>> byRow = new TreeMap<>();
    for (Segment line : Lines.of(words)) {
      byRow
          .computeIfAbsent(grid.rows().at(line.box().middleY()), key -> new ArrayList<>())
          .addAll(line.words());
    }
    if (region.lastRow() == region.firstRow()
        || byRow.size() <= region.lastRow() - region.firstRow()) {
      return List.of(region.cell(text(words), Tables.around(words)));
    }
    List<Cell> cells = new ArrayList<>();
    byRow.forEach(
        (row, inside) ->
            cells.add(
                new Region(row, row, region.firstColumn(), region.lastColumn())
                    .cell(text(inside), Tables.around(inside))));
    return cells;
  }

  static String text(List<Word> words) {
    return Lines.of(words).stream().map(Segment::text).collect(Collectors.joining(" "));
  }
}
