package disclosure.reference.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Labelled rows of real exhibits, laid out as exhibits are, and real pages. */
@Tag("real")
class RealExhibit21Test {
  private static final Path REAL =
      Path.of(Objects.requireNonNull(System.getProperty("disclosure.real")));

  /** How filers lay a list out. */
  enum Layout {
    TABLE(row -> "<tr><td>" + html(row) + "</td></tr>"),
    GAPS(row -> "  " + String.join("     ", row)),
    LINES(row -> String.join(" ", row)),
    BRACKETS(row -> row.get(0) + (row.size() > 1 ? " (" + row.get(1) + ")" : "")),
    ITEMS(row -> "<p>" + html(row).replace("</td><td>", ", ") + "</p>");

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<List<String>, String> line;

    Layout(Function<List<String>, String> line) {
      this.line = line;
    }

    private static String html(List<String> row) {
      return String.join("</td><td>", row.stream().map(c -> c.replace("&", "&amp;")).toList());
    }

    String page(List<List<String>> rows) {
      StringBuilder page =
          new StringBuilder(
              this == TABLE || this == ITEMS
                  ? "<p>Exhibit 21</p><p>SUBSIDIARIES OF THE REGISTRANT</p>"
                  : "Exhibit 21\nSUBSIDIARIES OF THE REGISTRANT\n");
      page.append(this == TABLE ? "<table>" : "");
      rows.forEach(row -> page.append(line.apply(row)).append('\n'));
      return page.append(this == TABLE ? "</table>" : "").toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesOfLabelledRowsAreReadAndNoneIsLost(Layout layout) throws IOException {
    int right = 0;
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<List<String>>> filing : labelled().entrySet()) {
      Exhibit21 read = Exhibit21.of(layout.page(filing.getValue()));
      List<String> names =
          new ArrayList<>(read.subsidiaries().stream().map(Subsidiary::name).toList());
      for (List<String> row : filing.getValue()) {
        all++;
        boolean found = names.remove(row.get(0));
        right += found ? 1 : 0;
        if (!found) {
          wrong.add(filing.getKey() + " " + row);
        }
      }
      int told = read.subsidiaries().size() + read.notes().size() + read.unread().size();
      assertTrue(told >= filing.getValue().size() + 2, filing.getKey() + " lost rows");
      names.forEach(name -> wrong.add("  instead " + name));
    }
    assertTrue(
        right >= all * 0.97, layout + " " + right + " of " + all + "\n" + String.join("\n", wrong));
  }

  private static Map<String, List<List<String>>> labelled() throws IOException {
    Path file = REAL.resolve("matching/catalyst_ex21_labels.csv");
    assumeTrue(Files.exists(file), "needs the real files");
    Map<String, List<List<String>>> filings = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        List<String> cells = new ArrayList<>();
        for (String column :
            List.of("Subsidiary", "Location of Incorporation", "Ownership Percentage")) {
          String cell = row.getField(column).replaceAll("\\s+", " ").strip();
          if (!cell.isEmpty()) {
            cells.add(cell);
          }
        }
        if (row.getField("Subsidiary").isBlank()) {
          continue;
        }
        filings.computeIfAbsent(row.getField("Filename"), key -> new ArrayList<>()).add(cells);
      }
    }
    return filings;
  }

  @ParameterizedTest
  @CsvSource({
    "ex21_aapl.html, 19, Apple Asia Limited, iTunes K.K.",
    "ex21_jpm.html, 18, 'JPMorgan Chase Bank, National Association', J.P. Morgan Securities LLC",
    "sgml/0001564590-20-004475-minimal.txt, 2, 'Tesla Energy Operations, Inc.', Tesla Motors Netherlands B.V."
  })
  void realPagesAreReadWhole(String file, int rows, String first, String last) throws IOException {
    Path page = REAL.resolve("documents/sec").resolve(file);
    assumeTrue(Files.exists(page), "needs the real files");
    List<Subsidiary> read = Exhibit21.of(Files.readString(page)).subsidiaries();
    assertEquals(
        List.of(rows, first, last),
        List.of(read.size(), read.get(0).name(), read.get(read.size() - 1).name()));
    assertEquals(List.of(), Exhibit21.of(Files.readString(page)).unread());
  }
}
