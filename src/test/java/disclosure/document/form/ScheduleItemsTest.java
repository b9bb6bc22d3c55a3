package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScheduleItemsTest {
  @Test
  void itemsStandWithTheirAmountsAndRedactedOnesDoNot() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(22, 60, "CLIN").text(100, 60, "Description").text(300, 60, "Quantity");
    pdf.text(370, 60, "Unit Price").text(490, 60, "Total Price");
    pdf.text(22, 80, "0001").text(100, 80, "Hotline, month").text(300, 80, "12");
    pdf.text(370, 80, "$188,240.00").text(480, 80, "$2,258,880.00");
    pdf.text(22, 100, "0002").text(370, 100, "(b)(4)").text(490, 100, "(b)(4)");
    pdf.text(22, 120, "0003AA").text(370, 120, "$1.00");
    pdf.text(22, 140, "00040")
        .text(490, 140, "$7.00")
        .text(22, 160, "20536")
        .text(490, 160, "$8.00");
    assertEquals(
        Map.of(
            "clin", "0001 | 2258880.00; 00040 | 7.00",
            "line_item", "Hotline, month | 12 | 188240.00 | 2258880.00"),
        Drawn.values(pdf));
  }

  @Test
  void itemsOfCostTypeCountTheirFeeAndWhatIsRedactedIsNotItsPrice() throws Exception {
    PdfWriter pdf = new PdfWriter().text(22, 20, "SECTION B SUPPLIES OR SERVICES AND PRICES");
    pdf.text(22, 60, "Item").text(100, 60, "Supplies/Services").text(300, 60, "Est. Cost");
    pdf.text(390, 60, "Fixed Fee").text(490, 60, "CPFF");
    pdf.text(22, 80, "4000").text(300, 80, "$2,839,607.00").text(390, 80, "$198,772.00");
    pdf.text(480, 80, "$3,038,379.00");
    pdf.text(22, 120, "Item").text(100, 120, "Supplies/Services").text(300, 120, "Est. Cost");
    pdf.text(22, 140, "6000").text(290, 140, "$54,790.00");
    pdf.text(22, 160, "ITEM").text(100, 160, "DESCRIPTION").text(300, 160, "UNIT PRICE");
    pdf.text(400, 160, "AMOUNT");
    pdf.text(22, 180, "0001").text(340, 180, "$92.85").text(450, 180, "$928.50");
    pdf.text(22, 200, "0002").text(340, 200, "$34.88").text(450, 200, "(b)(4)");
    pdf.text(22, 220, "0003").text(450, 220, "$17.00");
    pdf.text(22, 240, "25. ACCOUNTING AND APPROPRIATION DATA");
    pdf.text(22, 260, "2020").text(100, 260, "0400 S140").text(450, 260, "$3,094,042.50");
    assertEquals(
        Map.of("clin", "4000 | 3038379.00; 6000 | 54790.00; 0001 | 928.50; 0003 | 17.00"),
        Drawn.values(pdf));
  }

  @Test
  void priceScheduleWithABrokenHeadingAndACode() throws Exception {
    PdfWriter pdf = new PdfWriter().text(22, 20, "B.3 PRICE/COST SCHEDULE");
    pdf.text(22, 60, "ITEM").text(100, 60, "DESCRIPTION OF").text(300, 60, "QUANTITY");
    pdf.text(360, 60, "UNIT").text(400, 60, "UNIT PRICE").text(490, 60, "AMOUNT");
    pdf.text(22, 70, "NUMBER").text(100, 70, "SUPPLIES/SERVICES");
    pdf.text(22, 90, "0001").text(100, 90, "Snow removal").text(300, 90, "7.00");
    pdf.text(360, 90, "MO").text(400, 90, "$22,960.00").text(490, 90, "$160,720.00");
    pdf.text(100, 100, "PRODUCT/SERVICE CODE: S208");
    assertEquals(
        Map.of(
            "clin", "0001 | 160720.00",
            "line_item", "Snow removal | 7 | 22960.00 | 160720.00",
            "psc", "S208"),
        Drawn.values(pdf));
  }

  @Test
  void scheduleWithoutPricesSaysWhatIsBought() throws Exception {
    PdfWriter pdf = new PdfWriter().text(22, 20, "B.3 PRICE/COST SCHEDULE");
    pdf.text(22, 60, "ITEM NUMBER").text(100, 60, "DESCRIPTION OF SUPPLIES/SERVICES");
    pdf.text(300, 60, "QUANTITY").text(360, 60, "UNIT").text(400, 60, "UNIT PRICE");
    pdf.text(490, 60, "AMOUNT").text(22, 90, "0001").text(300, 90, "12.00").text(360, 90, "MO");
    pdf.text(400, 90, "__________").text(490, 90, "__________");
    assertEquals(
        Map.of("psc", "Q301"), Drawn.values(pdf.text(100, 100, "PRODUCT/SERVICE CODE: Q301")));
  }

  @Test
  void headingWhoseBlockNumbersWereMisread() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(22, 60, "15A. TEM NO.").text(120, 60, "158. SUPPLIES/SERVICES");
    pdf.text(300, 60, "1SC. QUANTITY").text(380, 60, "150. UNIT");
    pdf.text(440, 60, "15E. UNIT PRICE").text(530, 60, "1SF. AMOUNT");
    pdf.text(22, 80, "01").text(120, 80, "Cryogenic pump").text(530, 80, "$861,782.00");
    assertEquals(Map.of("clin", "01 | 861782.00"), Drawn.ofPicture(pdf, 0.9));
  }
}
