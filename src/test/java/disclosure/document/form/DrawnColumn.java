package disclosure.document.form;

import disclosure.document.PdfWriter;
import java.io.IOException;

/** Draws lines of text under each other, as addresses and captions stand. */
final class DrawnColumn {
  private DrawnColumn() {}

  static PdfWriter column(PdfWriter pdf, double left, double top, String... lines)
      throws IOException {
    for (int line = 0; line < lines.length; line++) {
      pdf.text(left, top + 11 * line, lines[line]);
    }
    return pdf;
  }
}
