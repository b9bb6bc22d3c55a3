package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms and schedules say by name between their boxes. */
class SaidOnFormTest {
  @Test
  void codesAndPeriodUnderTheItemsOfAnOrder() throws Exception {
    PdfWriter pdf = FormSheets.of347().text(22, 202, "ACME INC.");
    pdf.text(80, 400, "UEI: DCZKL3YQ1BE9").text(80, 409, "CAGE: 5CTC4");
    pdf.text(80, 418, "PSC: 7A21 NAICS: 513210").text(80, 427, "POP 09/01/2023 - 08/31/2024");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("DCZKL3YQ1BE9", values.get("uei"));
    assertEquals("5CTC4", values.get("cage"));
    assertEquals("7A21", values.get("psc"));
    assertEquals("513210", values.get("naics"));
    assertEquals("2023-09-01", values.get("pop_start_date"));
    assertEquals("2024-08-31", values.get("pop_end_date"));
  }

  @Test
  void industryByTheWholeNameOfItsClassification() throws Exception {
    PdfWriter pdf = FormSheets.of347();
    pdf.text(80, 400, "North American Industry Classification System");
    assertEquals("336413", Drawn.values(pdf.text(80, 409, "(NAICS) Code: 336413")).get("naics"));
  }

  @ParameterizedTest
  @CsvSource({
    "192125FNV00000033.001, 192125FNV00000033.001",
    "20251234.001, 20251234.001",
    "20251234.1, 20251234.1",
    "REQ20251234.02, REQ20251234.02"
  })
  void requestWithThePartOfItsNumberBehindAPoint(String printed, String number) throws Exception {
    PdfWriter pdf = FormSheets.of347().text(150, 92, printed);
    assertEquals(number, Drawn.values(pdf).get("requisition_number"));
  }

  @Test
  void formWithoutAContractorHasNoneOfHisNumbers() throws Exception {
    PdfWriter pdf = FormSheets.of347().text(80, 400, "UEI: DCZKL3YQ1BE9");
    assertNull(Drawn.values(pdf.text(80, 409, "CAGE: 5CTC4")).get("uei"));
  }

  @Test
  void totalOfAnOrderStandsInTheCellBesideItsCaption() throws Exception {
    PdfWriter pdf = FormSheets.dd1155().line(510, 615, 510, 640).line(480, 636, 600, 636);
    assertEquals(
        "2946118.72", Drawn.values(pdf.text(530, 629, "$2,946,118.72")).get("total_amount"));
  }

  @Test
  void deliveriesOfADefenseOrderSayItsPeriod() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Section B - Supplies or Services and Prices");
    pdf.text(40, 50, "ITEM NO").text(100, 50, "SUPPLIES/SERVICES").text(300, 50, "QUANTITY");
    pdf.text(360, 50, "UNIT").text(400, 50, "UNIT PRICE").text(500, 50, "AMOUNT");
    pdf.text(40, 62, "0001").text(100, 62, "Example support").text(300, 62, "12");
    pdf.text(400, 62, "$1,000.00").text(500, 62, "$12,000.00").text(100, 74, "PSC CD: R706");
    pdf.text(40, 120, "0001").text(100, 120, "POP 30-SEP-2023 TO").text(220, 120, "N/A");
    pdf.text(100, 129, "29-SEP-2024").text(300, 120, "EXAMPLE COMMAND");
    assertEquals(
        Map.of(
            "clin", "0001 | 12000.00",
            "line_item", "Example support | 12 | 1000.00 | 12000.00",
            "psc", "R706",
            "pop_start_date", "2023-09-30",
            "pop_end_date", "2024-09-29"),
        Drawn.values(pdf));
  }

  @Test
  void priceScheduleNamesItsContract() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Contract Number: 75FCMC23C0014");
    pdf.text(400, 30, "Contractor: Acme Works, LLC");
    pdf.text(200, 50, "SECTION B - SUPPLIES OR SERVICES AND PRICES/COSTS");
    pdf.text(40, 70, "Base Period: March 27, 2023 through March 26, 2024");
    pdf.text(40, 90, "CLIN").text(100, 90, "Description").text(300, 90, "Qty");
    pdf.text(400, 90, "Unit Price").text(500, 90, "Total Price").text(40, 102, "0001");
    pdf.text(100, 102, "Example").text(400, 102, "$1,000.00").text(500, 102, "$12,000.00");
    pdf.text(40, 140, "Option Period One: March 27, 2024 through March 26, 2025");
    pdf.text(40, 160, "Requisition Number: 202-2023-230418 NAICS: 541512");
    assertEquals(
        Map.of(
            "piid", "75FCMC23C0014",
            "vendor", "Acme Works, LLC",
            "clin", "0001 | 12000.00",
            "requisition_number", "202-2023-230418",
            "naics", "541512",
            "pop_start_date", "2023-03-27",
            "pop_end_date", "2024-03-26"),
        Drawn.values(pdf));
  }

  @Test
  void agencyOnALineOfItsOwnGoesBeforeThatWithItsDepartment() throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(22, 92, "DHS - Customs & Border Protection");
    pdf.text(22, 101, "Customs and Border Protection").text(22, 110, "WASHINGTON DC 20229");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Customs and Border Protection", values.get("agency"));
    assertNull(values.get("issuing_office"));
  }
}
