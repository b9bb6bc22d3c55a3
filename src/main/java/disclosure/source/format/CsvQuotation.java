package disclosure.source.format;

import disclosure.source.NameGlob;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.util.List;

/**
 * Quotes a row that is refused, without what its source ignores: officers' pay, phones and
 * addresses are in these files, and a refusal is published.
 *
 * <p>A whole row is quoted by names, {@code column=value} a line. In a row whose columns cannot be
 * told apart, nobody knows which value is whose: it is quoted up to the first ignored column, each
 * value cut short. A source that ignores nothing has its rows quoted as they stand.
 */
final class CsvQuotation {
  private static final int LONGEST_DOUBTFUL = 60;

  private final List<String> columns;
  private final NameGlob ignored;
  private final int firstIgnored;

  CsvQuotation(List<String> columns, SourceSpec spec) {
    this.columns = columns;
    this.ignored = NameGlob.of(spec.ignored());
    int first = 0;
    while (first < columns.size() && !ignored.matches(columns.get(first))) {
      first++;
    }
    this.firstIgnored = first;
  }

  String of(CsvScanner row) throws IOException {
    if (firstIgnored == columns.size()) {
      return row.payload();
    }
    int count = row.count();
    return count == columns.size() && !row.broken() ? byNames(row) : doubtful(row, count);
  }

  private String byNames(CsvScanner row) {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < columns.size(); at++) {
      String name = columns.get(at);
      if (!row.isEmpty(at) && !ignored.matches(name)) {
        lines.append(name).append('=').append(row.value(at)).append('\n');
      }
    }
    return lines.toString();
  }

  private String doubtful(CsvScanner row, int count) {
    StringBuilder cells = new StringBuilder();
    for (int at = 0; at < Math.min(count, firstIgnored); at++) {
      String value = row.value(at);
      cells.append(value, 0, Math.min(value.length(), LONGEST_DOUBTFUL)).append(',');
    }
    return cells.append("… (").append(count).append(" columns)").toString();
  }
}
