package disclosure.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns under each other for people to read: words to the left, numbers to the right. */
final class TextTable {
  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] numeric;

  TextTable(List<String> heads) {
    this.heads = List.copyOf(heads);
    numeric = new boolean[heads.size()];
    Arrays.fill(numeric, true);
  }

  /**
   * Adds a row.
   *
   * @param cells one a column; empty where nothing is stated
   */
  void add(List<String> cells) {
    List<String> row = cells.stream().map(TextTable::oneLine).toList();
    rows.add(row);
    for (int column = 0; column < numeric.length; column++) {
      numeric[column] &= row.get(column).matches("(\\$?-?[\\d,]+(\\.\\d+)?)?");
    }
  }

  /** Without line breaks and without what could steer a terminal. */
  static String oneLine(String cell) {
    return cell.replaceAll("\\p{Cc}+", " ").strip();
  }

  /** The lines of the table, its heads first. */
  List<String> lines() {
    int[] widths =
        IntStream.range(0, heads.size())
            .map(column -> Math.max(heads.get(column).length(), widest(column)))
            .toArray();
    List<String> lines = new ArrayList<>();
    lines.add(line(heads, widths));
    lines.add(Arrays.stream(widths).mapToObj("─"::repeat).collect(Collectors.joining("  ")));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> padded(cells.get(column), widths[column], numeric[column]))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static String padded(String cell, int width, boolean right) {
    String space = " ".repeat(width - cell.length());
    return right ? space + cell : cell + space;
  }
}
