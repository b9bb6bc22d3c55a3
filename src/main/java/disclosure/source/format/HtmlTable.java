package disclosure.source.format;

import disclosure.source.SourceSpec;
import disclosure.text.DateOrder;
import disclosure.text.Dates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One table of a page: its header and the rows below it. A cell that spans several columns or rows
 * stands in each of them; a header of several rows names a column by all its words, from the top.
 * Tables within tables are not its rows.
 */
record HtmlTable(List<String> header, List<List<Element>> rows) {

  private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}");

  /** The table with the first row as header that has every required column; null without one. */
  static @Nullable HtmlTable of(Element table, SourceSpec spec) {
    return of(table, header -> names(header, spec.renamed()).containsAll(spec.required()));
  }

  /** The same of any table: its header is the first row in which two cells or more have words. */
  static @Nullable HtmlTable withNames(Element table) {
    return of(
        table, header -> header.stream().filter(name -> !name.isBlank()).distinct().count() > 1);
  }

  private static @Nullable HtmlTable of(Element table, Predicate<List<String>> isHeader) {
    List<List<Element>> rows = rows(table);
    for (int at = 0; at < rows.size(); at++) {
      int below = at + depth(rows.get(at));
      if (below <= rows.size()) {
        List<String> header = header(rows.subList(at, below));
        if (isHeader.test(header)) {
          return new HtmlTable(header, List.copyOf(rows.subList(below, rows.size())));
        }
      }
    }
    return null;
  }

  /** How many rows a header has: as many as one of its cells spans. */
  private static int depth(List<Element> row) {
    return row.stream().mapToInt(cell -> span(cell, "rowspan")).max().orElse(1);
  }

  private static List<String> header(List<List<Element>> rows) {
    List<String> header = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      Set<String> words = new LinkedHashSet<>();
      for (List<Element> row : rows) {
        words.add(column < row.size() ? text(row.get(column)) : "");
      }
      words.remove("");
      header.add(String.join(" ", words));
    }
    return header;
  }

  private static Set<String> names(List<String> header, Map<String, String> renamed) {
    return header.stream()
        .map(name -> renamed.getOrDefault(name, name))
        .collect(Collectors.toSet());
  }

  /** Which number of slashed dates is the month, as the dates of all rows tell; else unknown. */
  static DateOrder dateOrder(List<HtmlTable> tables) {
    Set<Integer> readings =
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(List::stream)
            .map(HtmlTable::text)
            .filter(text -> SLASHED.matcher(text).matches())
            .map(Dates::readings)
            .collect(Collectors.toSet());
    if (readings.contains(1) == readings.contains(2)) {
      return DateOrder.UNKNOWN;
    }
    return readings.contains(1) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
  }

  /** A cell's words; what stands in a comment whose mark is broken is none of them. */
  static String text(Element cell) {
    String words = cell.text().replace('\u00a0', ' ').strip();
    return words.contains("<--")
        ? words.replaceAll("<--.*?-->", " ").replaceAll(" +", " ").strip()
        : words;
  }

  private static List<List<Element>> rows(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    Map<Integer, Element> above = new HashMap<>();
    Map<Integer, Integer> left = new HashMap<>();
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        rows.add(cells(row, above, left));
      }
    }
    return rows;
  }

  /**
   * The cells of a row by column.
   *
   * @param above cells of earlier rows that reach down, by column
   * @param left into how many more rows they do
   */
  private static List<Element> cells(
      Element row, Map<Integer, Element> above, Map<Integer, Integer> left) {
    List<Element> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        reachDown(cells, above, left);
        for (int times = span(cell, "colspan"); times > 0; times--) {
          above.put(cells.size(), cell);
          left.put(cells.size(), span(cell, "rowspan") - 1);
          cells.add(cell);
        }
      }
    }
    reachDown(cells, above, left);
    return cells;
  }

  private static void reachDown(
      List<Element> cells, Map<Integer, Element> above, Map<Integer, Integer> left) {
    while (left.getOrDefault(cells.size(), 0) > 0) {
      left.merge(cells.size(), -1, Integer::sum);
      cells.add(Objects.requireNonNull(above.get(cells.size())));
    }
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute).strip();
    return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }
}
