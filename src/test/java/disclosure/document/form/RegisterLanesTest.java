package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import disclosure.model.DocumentField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the columns of a register part. */
class RegisterLanesTest {
  @Test
  void columnsPartBetweenPhrasesThoughASummaryCrossesThere() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Payment Register").text(40, 50, "Number");
    pdf.text(100, 50, "Date").text(185, 50, "Source").text(310, 50, "Payee Name");
    pdf.text(480, 50, "Amount");
    payment(pdf, 70, "5231", "EXAMPLE TOWING", "$210.00");
    payment(pdf, 84, "5232", "SAMPLE PAVING", "$15.50");
    payment(pdf, 98, "5233", "MODEL PRINTING", "$4.50");
    pdf.text(40, 112, "Total")
        .text(215, 112, "Transactions of this register: 3")
        .text(480, 112, "$230.00");
    assertEquals(
        List.of(
            "5231 | 2026-03-05 | EXAMPLE TOWING | 210.00",
            "5232 | 2026-03-05 | SAMPLE PAVING | 15.50",
            "5233 | 2026-03-05 | MODEL PRINTING | 4.50"),
        Drawn.fields(pdf).stream()
            .filter(field -> field.field().equals("row"))
            .map(DocumentField::value)
            .toList());
  }

  private static void payment(PdfWriter pdf, float top, String number, String payee, String amount)
      throws Exception {
    pdf.text(40, top, number).text(100, top, "03/05/2026").text(180, top, "Accounts Payable");
    pdf.text(290, top, payee).text(480, top, amount);
  }
}
