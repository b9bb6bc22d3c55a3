package disclosure.document.form;

import disclosure.document.PdfWriter;
import java.io.IOException;

/** Draws the letter in which a department of a state awards a contract. */
final class DrawnLetter {
  private DrawnLetter() {}

  static PdfWriter letter(String addressee, String subject) throws IOException {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 30, "STATE OF EXAMPLE").text(180, 42, "DEPARTMENT OF EXAMPLES");
    pdf.text(40, 80, "March 11, 2019").text(40, 110, addressee).text(40, 122, "PO Box 22");
    pdf.text(40, 134, "Mesa, NC 27204").text(40, 160, "Contract No.: C204871");
    pdf.text(40, 172, "Description: Replacement of Example Bridge").text(40, 190, subject);
    pdf.text(40, 210, "Dear Sir or Madam:");
    pdf.text(40, 225, "The Department has accepted your proposal and has awarded the above");
    pdf.text(40, 237, "contract in the amount of $2,914,668.35. The Engineer's estimate was");
    pdf.text(40, 249, "$3,102,440.00. The completion date is November 15, 2020.");
    return pdf;
  }
}
