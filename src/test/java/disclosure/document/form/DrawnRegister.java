package disclosure.document.form;

import disclosure.document.PdfWriter;
import disclosure.model.DocumentField;
import java.io.IOException;
import java.util.List;

/** Draws the rows of a register and gives back each field that was stated, with its marks. */
final class DrawnRegister {
  private DrawnRegister() {}

  static List<String> read(PdfWriter pdf) throws Exception {
    return Drawn.fields(pdf).stream().map(DrawnRegister::shown).toList();
  }

  private static String shown(DocumentField field) {
    String marks = field.marks().isEmpty() ? "" : " " + field.marks();
    return field.field() + "=" + field.value() + marks;
  }

  static PdfWriter lines(PdfWriter pdf, int top, int[] columns, String... rows) throws IOException {
    for (int row = 0; row < rows.length; row++) {
      String[] cells = rows[row].split("\\|", -1);
      for (int cell = 0; cell < cells.length; cell++) {
        if (!cells[cell].isEmpty()) {
          pdf.text(columns[cell], top + 14 * row, cells[cell]);
        }
      }
    }
    return pdf;
  }
}
