package disclosure.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV with a header. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front, as in the exports of a release; numbers, also negative ones, stay numbers.
 */
final class CsvRows implements ResultRows {
  private static final Pattern FORMULA = Pattern.compile("[=+@\\-\t\r\n]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private final CsvWriter csv;

  CsvRows(Writer out) {
    csv = CsvWriter.builder().build(out);
  }

  @Override
  public void columns(List<String> names) {
    csv.writeRecord(names);
  }

  @Override
  public boolean row(List<@Nullable Object> values) {
    List<@Nullable String> cells = new ArrayList<>();
    values.forEach(value -> cells.add(cell(value)));
    csv.writeRecord(cells);
    return true;
  }

  private static @Nullable String cell(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Number) {
      return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
    String text = value.toString();
    return FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}
