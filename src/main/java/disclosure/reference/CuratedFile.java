package disclosure.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One curated CSV: exact header, rows sorted by bytes over all columns, none twice, no space at an
 * end.
 */
final class CuratedFile {
  /** The order of rows: by bytes, column after column. */
  static final Comparator<List<String>> ORDER = CuratedFile::compare;

  private CuratedFile() {}

  static List<Row> read(Path folder, String file, List<String> columns, Problems problems) {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      problems.add(file, 0, "the file is missing in " + folder + "; copy it from the repository");
      return List.of();
    }
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(path, StandardCharsets.UTF_8)) {
      List<Row> rows = new ArrayList<>();
      boolean header = true;
      for (CsvRecord record : reader) {
        if (header) {
          header = false;
          if (!record.getFields().equals(columns)) {
            problems.add(file, 1, "the header must read " + String.join(",", columns));
            return List.of();
          }
          continue;
        }
        add(rows, file, record, columns, problems);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(
      List<Row> rows, String file, CsvRecord record, List<String> columns, Problems problems) {
    List<String> values = List.copyOf(record.getFields());
    Row row = new Row(file, record.getStartingLineNumber(), columns, values, problems);
    if (values.size() != columns.size()) {
      row.problem("has " + values.size() + " columns instead of " + columns.size());
      return;
    }
    if (values.stream().anyMatch(value -> !value.equals(value.strip()))) {
      row.problem("a value begins or ends with a space; take it off");
    }
    if (!rows.isEmpty()) {
      checkOrder(rows.get(rows.size() - 1), row);
    }
    rows.add(row);
  }

  private static void checkOrder(Row before, Row row) {
    int order = ORDER.compare(before.values(), row.values());
    if (order == 0) {
      row.problem("repeats the row before it; delete one");
    } else if (order > 0) {
      row.problem("is out of order; sort the rows by bytes over all columns");
    }
  }

  private static int compare(List<String> one, List<String> other) {
    for (int at = 0; at < one.size(); at++) {
      int order = Arrays.compareUnsigned(bytes(one.get(at)), bytes(other.get(at)));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static byte[] bytes(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
