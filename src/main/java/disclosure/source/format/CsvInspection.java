package disclosure.source.format;

import disclosure.source.FileLayout;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.SourceSpec;
import disclosure.text.DateOrder;
import disclosure.text.Dates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a CSV file before it is read: its columns, where its rows begin, and in which order its
 * slash dates are written.
 */
final class CsvInspection {
  private static final int BUFFER = 1 << 16;
  private static final int DATE_PROBE_ROWS = 200;
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private CsvInspection() {}

  static FileLayout of(InputFile file, SourceSpec spec) throws IOException {
    long start = startOfText(file, spec);
    try (CsvScanner scanner = CsvScanner.of(file, start, BUFFER)) {
      if (!scanner.next()) {
        throw new InputException(
            file.shownAs() + " is empty: fetch it again, or leave it out of --from " + spec.id());
      }
      List<String> cells = cells(scanner);
      if (isHeader(cells, spec)) {
        CsvHeader.require(file, CsvHeader.renamed(cells, spec));
        scanner.next();
        return layout(file, CsvHeader.renamed(cells, spec), scanner.recordOffset(), 1, false);
      }
      List<String> declared =
          declaredLayout(cells, spec).orElseThrow(() -> CsvHeader.refusal(file, spec, cells));
      return layout(file, CsvHeader.renamed(declared, spec), start, 0, true);
    }
  }

  private static FileLayout layout(
      InputFile file, List<String> columns, long dataStart, int headerRecords, boolean assumed)
      throws IOException {
    return new FileLayout(
        columns, dateOrder(file, columns, dataStart), dataStart, headerRecords, assumed);
  }

  private static long startOfText(InputFile file, SourceSpec spec) throws IOException {
    byte[] head;
    try (InputStream in = Bytes.from(file, 0)) {
      head = in.readNBytes(4096);
    }
    String kind = notCsv(head);
    if (kind != null) {
      throw new InputException(
          file.shownAs() + " " + kind + "; " + spec.id() + " reads CSV in UTF-8");
    }
    boolean marked = head.length >= 3;
    for (int at = 0; marked && at < 3; at++) {
      marked = (head[at] & 0xFF) == BYTE_ORDER_MARK[at];
    }
    return marked ? 3 : 0;
  }

  private static @Nullable String notCsv(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\3\4")) {
      return text.contains("[Content_Types].xml") || text.contains("opendocument.spreadsheet")
          ? "is a spreadsheet: save it as CSV"
          : "is a zip under another name: rename it to .zip";
    }
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "is a spreadsheet: save it as CSV";
    }
    if (text.startsWith("%PDF")) {
      return "is a PDF";
    }
    if (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF")) {
      return "is UTF-16: save it as UTF-8";
    }
    if (text.stripLeading().toLowerCase(Locale.ROOT).startsWith("<")) {
      return "is a web page or XML, perhaps an error page saved in place of the file: fetch it again";
    }
    return text.indexOf(0) >= 0 ? "holds binary data" : null;
  }

  private static List<String> cells(CsvScanner scanner) throws IOException {
    List<String> cells = new ArrayList<>();
    int count = scanner.count();
    for (int at = 0; at < count; at++) {
      cells.add(scanner.value(at).strip());
    }
    return cells;
  }

  private static boolean isHeader(List<String> cells, SourceSpec spec) {
    return CsvHeader.renamed(cells, spec).containsAll(spec.required());
  }

  /**
   * The declared layout of this width, where the first row holds none of its names (else it is a
   * damaged header).
   */
  private static Optional<List<String>> declaredLayout(List<String> cells, SourceSpec spec) {
    return spec.headers().stream()
        .filter(layout -> layout.size() == cells.size())
        .filter(layout -> CsvHeader.renamed(cells, spec).stream().noneMatch(layout::contains))
        .findFirst();
  }

  private static DateOrder dateOrder(InputFile file, List<String> columns, long dataStart)
      throws IOException {
    return slashReadings(file, columns, dataStart, DATE_PROBE_ROWS).isEmpty()
        ? DateOrder.UNKNOWN
        : orderOf(slashReadings(file, columns, dataStart, Integer.MAX_VALUE));
  }

  /** Which readings the slash dates of the first rows allow ({@link Dates#readings}), each once. */
  private static Set<Integer> slashReadings(
      InputFile file, List<String> columns, long dataStart, int rows) throws IOException {
    Set<Integer> readings = new TreeSet<>();
    try (CsvScanner scanner = CsvScanner.of(file, dataStart, BUFFER)) {
      for (int row = 0; row < rows && scanner.next(); row++) {
        for (int at = 0; at < columns.size(); at++) {
          if (isDate(columns.get(at)) && scanner.reach(at) && !scanner.isEmpty(at)) {
            readings.add(Dates.readings(scanner.value(at).strip()));
          }
        }
      }
    }
    readings.remove(0);
    return readings;
  }

  private static boolean isDate(String column) {
    return column.toLowerCase(Locale.ROOT).contains("date");
  }

  private static DateOrder orderOf(Set<Integer> readings) {
    if (readings.contains(1) == readings.contains(2)) {
      return DateOrder.UNKNOWN;
    }
    return readings.contains(1) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
  }
}
