package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContinuationSheetTest {
  private static final String BASE = "Period of Performance: 09/20/2025 to 09/19/2026";
  private static final String LATER = "Period of Performance: 09/20/2026 to 09/19/2027";

  @Test
  void periodOfTheFormIsNotThatOfALaterSheet() throws Exception {
    PdfWriter pdf = FormSheets.dd1155();
    pdf.text(90, 420, BASE);
    sheet(pdf).text(22, 100, "0002 Support").text(90, 120, LATER);
    assertEquals(period("2025-09-20", "2026-09-19"), periods(pdf));
  }

  @Test
  void periodOfTheFirstSheetStandsWhereTheFormHasNone() throws Exception {
    PdfWriter pdf = FormSheets.dd1155();
    sheet(pdf).text(22, 100, "0001 Support").text(90, 120, BASE);
    sheet(pdf).text(22, 100, "0002 Support").text(90, 120, LATER);
    assertEquals(period("2025-09-20", "2026-09-19"), periods(pdf));
  }

  @Test
  void optionHasNoPeriodOfTheAwardAndTheItemAfterItHas() throws Exception {
    PdfWriter pdf = FormSheets.dd1155();
    sheet(pdf).text(22, 100, "1001 (OPTION) SUPPORT").text(90, 120, LATER);
    assertEquals(Map.of(), periods(pdf));
    PdfWriter both = FormSheets.dd1155();
    sheet(both).text(22, 100, "1001 (OPTION) SUPPORT").text(90, 120, LATER);
    both.text(22, 140, "2001 Support").text(90, 160, BASE);
    assertEquals(period("2025-09-20", "2026-09-19"), periods(both));
  }

  @Test
  void nextDocumentOfTheFileHasItsOwnPeriod() throws Exception {
    PdfWriter pdf = FormSheets.dd1155();
    sheet(pdf).text(22, 100, "0001 Support").text(90, 120, BASE);
    pdf.nextPage().text(22, 24, "Attachment");
    sheet(pdf).text(22, 100, "0001 Support").text(90, 120, LATER);
    assertEquals(period("2025-09-20; 2026-09-20", "2026-09-19; 2027-09-19"), periods(pdf));
  }

  @Test
  void awardNamesItsSolicitationAndOneThatIsOnlyMentionedIsNone() throws Exception {
    PdfWriter award = FormSheets.dd1155();
    sheet(award).text(22, 100, "Award is made under solicitation 70B02C23R00000006.");
    assertEquals("70B02C23R00000006", Drawn.values(award).get("solicitation_number"));
    PdfWriter results = FormSheets.dd1155();
    sheet(results).text(22, 100, "This contract results from solicitation 70US0925R70090004 dated");
    assertEquals("70US0925R70090004", Drawn.values(results).get("solicitation_number"));
    PdfWriter named = FormSheets.dd1155();
    sheet(named).text(22, 100, "Solicitation No.: 80GSFC23R0052");
    assertEquals("80GSFC23R0052", Drawn.values(named).get("solicitation_number"));
    PdfWriter mention = FormSheets.dd1155();
    sheet(mention).text(22, 100, "Clauses as under solicitation 70B02C23R00000006.");
    assertEquals(null, Drawn.values(mention).get("solicitation_number"));
  }

  private static PdfWriter sheet(PdfWriter pdf) throws IOException {
    return pdf.nextPage()
        .text(22, 40, "CONTINUATION SHEET")
        .text(200, 24, "REFERENCE NO. OF DOCUMENT BEING CONTINUED");
  }

  private static Map<String, String> period(String start, String end) {
    return Map.of("pop_start_date", start, "pop_end_date", end);
  }

  private static Map<String, String> periods(PdfWriter pdf) throws Exception {
    Map<String, String> periods = new TreeMap<>(Drawn.values(pdf));
    periods.keySet().removeIf(field -> !field.startsWith("pop_"));
    return periods;
  }
}
