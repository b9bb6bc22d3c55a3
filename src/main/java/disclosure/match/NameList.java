package disclosure.match;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import disclosure.model.Vendor;
import disclosure.reference.SheetCheck;
import disclosure.source.InputException;
import disclosure.text.SheetCells;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A CSV of names: the column {@code vendor_name} and, where present, {@code uei}, {@code cage},
 * {@code duns}, {@code dba}, {@code parent_name}, {@code parent_uei}, {@code action_date} (ISO) and
 * {@code description}. Other columns are left alone. The answers are a CSV of {@code
 * vendor_name,company_id,state,relation,tier,reason}, a row a name in the list's order.
 */
public final class NameList {
  /** Columns of the answers. */
  public static final List<String> ANSWER =
      List.of("vendor_name", "company_id", "state", "relation", "tier", "reason");

  private final Path file;

  public NameList(Path file) {
    this.file = file;
  }

  /**
   * Writes an answer for every row of the list.
   *
   * @throws InputException where the file cannot be read as such a list
   */
  public void match(NameMatcher matcher, Writer out) throws IOException {
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    writer.writeRecord(ANSWER);
    read(row -> write(matcher.match(row), writer));
    writer.flush();
  }

  private static void write(NameAnswer answer, CsvWriter writer) {
    writer.writeRecord(
        SheetCells.guarded(answer.vendorName()),
        String.join("|", answer.companyIds()),
        answer.state().name().toLowerCase(Locale.ROOT),
        answer.relation(),
        answer.tier(),
        answer.reason());
  }

  /** Hands over every row; blank fields are not stated. */
  public void read(Consumer<NameRow> row) throws IOException {
    if (Files.isRegularFile(file)) {
      read(file, row);
    } else if (Files.exists(file) && !Files.isDirectory(file)) {
      readOnce(row);
    } else {
      throw new InputException(file + ": there is no such file; give the CSV of names");
    }
  }

  /** What comes through a pipe cannot be looked at before it is read. */
  private void readOnce(Consumer<NameRow> row) throws IOException {
    Path copy = Files.createTempFile("names", ".csv");
    try (InputStream piped = Files.newInputStream(file)) {
      Files.copy(piped, copy, StandardCopyOption.REPLACE_EXISTING);
      read(copy, row);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void read(Path list, Consumer<NameRow> row) throws IOException {
    String fault = Files.size(list) == 0 ? null : SheetCheck.fault(list);
    if (fault != null) {
      throw new InputException(file + fault);
    }
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder()
            .detectBomHeader(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(list, StandardCharsets.UTF_8)) {
      Map<String, String> columns = Map.of();
      for (NamedCsvRecord record : records) {
        columns = columns.isEmpty() ? columns(record) : columns;
        row.accept(row(new Fields(record, columns)));
      }
      if (columns.isEmpty()) {
        throw new InputException(
            file + " holds no row below a header; give a CSV with the column vendor_name");
      }
    }
  }

  private Map<String, String> columns(NamedCsvRecord record) {
    Map<String, String> columns = new HashMap<>();
    for (String column : record.getHeader()) {
      columns.putIfAbsent(column.strip().toLowerCase(Locale.ROOT), column);
    }
    if (!columns.containsKey("vendor_name")) {
      throw new InputException(
          file + " row 1: no column vendor_name; name the column that holds the names so");
    }
    return columns;
  }

  private NameRow row(Fields fields) {
    String dba = fields.get("dba");
    return new NameRow(
        new Vendor(
            fields.get("uei"),
            fields.get("duns"),
            fields.get("cage"),
            fields.get("vendor_name"),
            dba,
            fields.get("parent_uei"),
            null,
            fields.get("parent_name"),
            null,
            null,
            null),
        fields.date("action_date"),
        fields.get("description"));
  }

  /**
   * One row's fields, whatever the case of the header. A name whose commas stand without quotes is
   * cut by them: in the last column it is put together again, elsewhere no column is sure.
   */
  private final class Fields {
    private final NamedCsvRecord record;
    private final Map<String, String> columns;
    private final String last;
    private final String rest;

    Fields(NamedCsvRecord record, Map<String, String> columns) {
      this.record = record;
      this.columns = columns;
      int width = record.getHeader().size();
      last = record.getHeader().get(width - 1);
      rest = rest(record.getFields(), width);
      if (!rest.isEmpty() && !last.equals(columns.get("vendor_name"))) {
        throw new InputException(
            "%s row %d: more fields than the header has; put names that hold commas in quotes"
                .formatted(file, record.getStartingLineNumber()));
      }
    }

    private static String rest(List<String> fields, int width) {
      int end = fields.size();
      while (end > width && fields.get(end - 1).isBlank()) {
        end--;
      }
      return end <= width ? "" : "," + String.join(",", fields.subList(width, end));
    }

    @Nullable String get(String column) {
      String printed = columns.get(column);
      String value = printed == null ? null : record.findField(printed).orElse(null);
      if (value == null || (value + rest).isBlank()) {
        return null;
      }
      return last.equals(printed) ? value + rest : value;
    }

    @Nullable LocalDate date(String column) {
      String value = get(column);
      try {
        return value == null ? null : LocalDate.parse(value.strip());
      } catch (DateTimeParseException e) {
        throw new InputException(
            "%s row %d: %s '%s' is not a date; write it as 2024-03-18"
                .formatted(file, record.getStartingLineNumber(), column, value),
            e);
      }
    }
  }
}
