package disclosure.match;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A CSV {@code vendor_name, company_or_empty, label}; the label is positive, negative or review.
 */
record LabelledNames(List<Case> cases) {

  /** Which answer is right. */
  enum Label {
    POSITIVE,
    NEGATIVE,
    REVIEW
  }

  /** One name, the company behind it as the labeller calls it, and the label. */
  record Case(NameRow row, String company, Label label) {
    String name() {
      return String.valueOf(row.vendor().name());
    }
  }

  static LabelledNames read(Path file) throws IOException {
    List<NameRow> rows = new ArrayList<>();
    new NameList(file).read(rows::add);
    List<Case> cases = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(file)) {
      for (NamedCsvRecord record : records) {
        cases.add(
            new Case(
                rows.get(cases.size()),
                record.getField("company_or_empty"),
                Label.valueOf(record.getField("label").toUpperCase(Locale.ROOT))));
      }
    }
    return new LabelledNames(List.copyOf(cases));
  }
}
