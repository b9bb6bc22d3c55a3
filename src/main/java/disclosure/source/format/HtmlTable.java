package disclosure.source.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * One table of a page: its header, the first row with as many texts as any, and the rows below it.
 * A cell that spans several columns stands in each of them; tables within tables are not its rows.
 */
record HtmlTable(List<String> header, List<List<Element>> rows) {

  static HtmlTable of(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        rows.add(cells(row));
      }
    }
    int width = rows.stream().mapToInt(HtmlTable::texts).max().orElse(0);
    for (Iterator<List<Element>> all = rows.iterator(); all.hasNext(); ) {
      List<Element> row = all.next();
      all.remove();
      if (width > 0 && texts(row) == width) {
        return new HtmlTable(row.stream().map(HtmlTable::text).toList(), List.copyOf(rows));
      }
    }
    return new HtmlTable(List.of(), List.of());
  }

  /** The columns as the source's YAML calls them. */
  Set<String> names(Map<String, String> renamed) {
    return header.stream()
        .map(name -> renamed.getOrDefault(name, name))
        .collect(Collectors.toSet());
  }

  static String text(Element cell) {
    return cell.text().replace('\u00a0', ' ').strip();
  }

  private static int texts(List<Element> row) {
    return (int) row.stream().filter(cell -> !text(cell).isEmpty()).count();
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
