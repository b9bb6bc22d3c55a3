package disclosure.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import disclosure.text.SheetCells;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV with a header, safe to open as a spreadsheet. */
final class CsvRows implements ResultRows {
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
    return SheetCells.guarded(value.toString());
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}
