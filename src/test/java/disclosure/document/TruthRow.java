package disclosure.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import disclosure.model.DocumentField;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One hand-read statement of a document; {@code ABSENT} says that nothing may be stated. */
record TruthRow(String file, String field, String value, String printed, boolean scanned) {

  static List<TruthRow> read(Path csv) throws IOException {
    List<TruthRow> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      reader.forEach(
          row ->
              rows.add(
                  new TruthRow(
                      row.getField("file"),
                      row.getField("field"),
                      row.getField("value"),
                      row.getField("printed"),
                      row.getField("layer").equals("image"))));
    }
    return rows;
  }

  boolean isAbsent() {
    return value.equals("ABSENT");
  }

  /** Whether a field states this: its value, or for cut-off values the words as printed. */
  boolean isStatedBy(DocumentField stated) {
    return stated.field().equals(field)
        && (same(stated.value(), value) || (!printed.isBlank() && same(stated.value(), printed)));
  }

  private static boolean same(String one, String other) {
    if (bare(one).equals(bare(other))) {
      return true;
    }
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other.replaceAll("[$,]", ""))) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** A comma between a city and its state is dress. */
  private static String bare(String text) {
    return text.toUpperCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceFirst(", (?=[A-Z]{2}$)", " ")
        .strip();
  }
}
