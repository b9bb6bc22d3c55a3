package disclosure.cli;

import disclosure.publish.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section for people: one row as a list of its values, more as a table. */
final class SectionText {
  private SectionText() {}

  static List<String> lines(Section section) {
    List<String> lines = new ArrayList<>(List.of(section.title(), ""));
    if (section.rows().size() == 1) {
      lines.addAll(values(section.columns(), section.rows().get(0)));
    } else {
      lines.addAll(table(section));
    }
    lines.add("");
    return lines;
  }

  private static List<String> values(List<String> columns, List<@Nullable Object> row) {
    int width = columns.stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      String value = TableRows.text(row.get(column));
      if (!value.isEmpty()) {
        String name = columns.get(column);
        lines.add(
            "  " + name + " ".repeat(width - name.length()) + "  " + TextTable.oneLine(value));
      }
    }
    return lines;
  }

  private static List<String> table(Section section) {
    TextTable table = new TextTable(section.columns());
    section.rows().forEach(row -> table.add(row.stream().map(TableRows::cell).toList()));
    return table.lines().stream().map(line -> "  " + line).toList();
  }
}
