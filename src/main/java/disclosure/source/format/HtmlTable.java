package disclosure.source.format;

import disclosure.source.SourceSpec;
import disclosure.text.DateOrder;
import disclosure.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One table of a page: its header and the rows below it. A cell that spans several columns stands
 * in each of them; tables within tables are not its rows.
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
    List<List<Element>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        rows.add(cells(row));
      }
    }
    for (int at = 0; at < rows.size(); at++) {
      List<String> header = rows.get(at).stream().map(HtmlTable::text).toList();
      if (isHeader.test(header)) {
        return new HtmlTable(header, List.copyOf(rows.subList(at + 1, rows.size())));
      }
    }
    return null;
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

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        String span = cell.attr("colspan");
        int times = span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
        for (int at = 0; at < times; at++) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }
}
