package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the lines of a standard form's schedule buy, how much of it and at what price. */
class ScheduleLinesTest {
  private static PdfWriter schedule() throws IOException {
    PdfWriter pdf = new PdfWriter();
    pdf.text(22, 60, "ITEM NO.").text(90, 60, "SUPPLIES OR SERVICES").text(330, 60, "QUANTITY");
    pdf.text(400, 60, "UNIT").text(440, 60, "UNIT").text(520, 60, "AMOUNT");
    pdf.text(22, 70, "(a)").text(120, 70, "(b)").text(330, 70, "ORDERED (c)").text(400, 70, "(d)");
    return pdf.text(440, 70, "PRICE (e)").text(520, 70, "(f)");
  }

  private static PdfWriter line(
      PdfWriter pdf, double y, String item, String name, String quantity, String price, String sum)
      throws IOException {
    pdf.text(22, y, item).text(90, y, name).text(340, y, quantity).text(400, y, "EA");
    return pdf.text(440, y, price).text(520, y, sum);
  }

  @Test
  void aLineStandsWithItsItemWhereItsNumbersAgree() throws Exception {
    PdfWriter pdf = line(schedule(), 90, "1", "Example cabinet, 6 FT", "4", "85.50", "342.00");
    line(pdf, 102, "2", "Base stand", "3", "20.00", "65.00");
    assertEquals(
        Map.of(
            "clin", "1 | 342.00; 2 | 65.00",
            "line_item", "Example cabinet, 6 FT | 4 | 85.50 | 342.00"),
        Drawn.values(pdf));
  }

  @Test
  void descriptionGoesOnBehindACommaAndWithinBrackets() throws Exception {
    PdfWriter pdf = line(schedule(), 90, "0001", "COT, FOLDING,", "6", "10.00", "60.00");
    line(pdf.text(90, 100, "UNIVERSAL ACCESS"), 124, "0002", "Rent (Option", "2", "5.00", "10.00");
    assertEquals(
        "COT, FOLDING, UNIVERSAL ACCESS | 6 | 10.00 | 60.00;"
            + " Rent (Option Line Item) | 2 | 5.00 | 10.00",
        Drawn.values(pdf.text(90, 134, "Line Item)").text(90, 144, "Example note"))
            .get("line_item"));
  }

  @Test
  void lineWhoseNumbersDoNotAgreeIsNotOfTheOneAboveIt() throws Exception {
    PdfWriter pdf = line(schedule(), 90, "1", "SNOWMOBILE, WITH REVERSE,", "6", "2.00", "12.00");
    line(pdf, 100, "2", "TRAILER, TANDEM AXLE", "2.", "30.00", "60.00");
    line(pdf, 110, "3", "COURSE, OPERATORS", "lO", "31.00", "311.00");
    assertEquals(
        "SNOWMOBILE, WITH REVERSE, | 6 | 2.00 | 12.00; TRAILER, TANDEM AXLE | 2 | 30.00 | 60.00",
        Drawn.ofPicture(pdf, 0.9).get("line_item"));
  }

  @Test
  void aMisreadQuantityIsProvenByItsLine() throws Exception {
    PdfWriter pdf = line(schedule(), 90, "1", "SNOWMOBILE", "6", "2.00", "12.00");
    line(pdf, 102, "2", "COURSE, OPERATORS", "lO", "31.00", "310.00");
    assertEquals(
        "SNOWMOBILE | 6 | 2.00 | 12.00; COURSE, OPERATORS | 10 | 31.00 | 310.00",
        Drawn.ofPicture(pdf, 0.9).get("line_item"));
  }

  @Test
  void aRuledLineBehindANumberIsNotOfIt() throws Exception {
    PdfWriter pdf = line(schedule(), 90, "0001)", "Cot", "6", "10.00", "60.00");
    line(pdf, 102, "0002:", "Blanket", "2", "5.00", "10.00");
    assertEquals("0001 | 60.00; 0002 | 10.00", Drawn.ofPicture(pdf, 0.9).get("clin"));
  }

  @Test
  void amountThatIsHardlyReadStandsWhereItsLineProvesIt() throws Exception {
    PdfWriter pdf = line(schedule(), 90, "0001", "Guards", "12", "402.50", "4,830.00");
    line(pdf, 102, "0002", "Fuel", "1", "350.00", "350.00");
    assertEquals(
        "0001 | 4830.00",
        Drawn.ofPicture(pdf, word -> word.matches("4,830.00|350.00") ? 0.01 : 0.9).get("clin"));
  }
}
