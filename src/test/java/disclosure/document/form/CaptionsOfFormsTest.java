package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Captions that are broken, explained in parentheses or printed onto each other. */
class CaptionsOfFormsTest {

  /** An award whose captions are worded as no edition words them, and a code under its caption. */
  private static PdfWriter award() throws IOException {
    PdfWriter pdf = new PdfWriter().text(22, 30, "AWARD/CONTRACT");
    pdf.text(250, 30, "1. THIS CONTRACT IS A RATED ORDER").text(22, 60, "2.");
    pdf.text(22, 69, "CONTRACT NUMBER").text(150, 60, "3. EFFECTIVE DATE (See Section F)");
    pdf.text(22, 80, "70CMSD21C00000017").text(150, 72, "December 3, 2021");
    pdf.text(22, 100, "5. ISSUED BY").text(310, 100, "6. ADMINISTERED BY (If other than Item 5)");
    pdf.text(22, 150, "7. NAME AND ADDRESS OF CONTRACTOR (Number, street,");
    pdf.text(22, 159, "county, State and ZIP Code)").text(340, 150, "8. DELIVERY");
    pdf.text(22, 168, "ACME CYBER INC.").text(22, 177, "RESTON VA 20191");
    pdf.text(22, 200, "CODE").text(22, 209, "7QNV2").text(180, 200, "FACILITY CODE");
    pdf.text(22, 230, "11. SHIP TO/MARK FOR").text(310, 230, "12. PAYMENT WILL BE MADE BY");
    return pdf.text(400, 760, "STANDARD FORM 26 (REV. 5/2011)");
  }

  @Test
  void remarksAreNoEntriesAndTheirWordsNoCaptions() throws Exception {
    PdfWriter pdf = award().text(300, 400, "15G. TOTAL AMOUNT OF CONTRACT");
    assertEquals(
        Map.of(
            "doc_type", "SF-26 award/contract",
            "piid", "70CMSD21C00000017",
            "effective_date", "2021-12-03",
            "vendor", "ACME CYBER INC.",
            "vendor_city_state", "RESTON VA",
            "cage", "7QNV2"),
        Drawn.values(pdf));
  }

  @Test
  void theSolicitationThatAnAwardFollowedIsNamedAmongItsSupplies() throws Exception {
    PdfWriter pdf = award().text(300, 400, "15G. TOTAL AMOUNT OF CONTRACT");
    pdf.text(80, 322, "Solicitation 70CMSD21R00000021").text(300, 450, "Solicitation Number ____,");
    assertEquals("70CMSD21R00000021", Drawn.values(pdf).get("solicitation_number"));
  }

  @Test
  void signWithoutLettersBeginsNoCaption() throws Exception {
    PdfWriter pdf = award().text(300, 400, "15G. TOTAL AMOUNT OF CONTRACT");
    pdf.text(330, 51, "*")
        .line(338, 45, 338, 90)
        .text(340, 60, "4. REQUISITION/PURCHASE REQUEST/PROJECT NO.");
    pdf.text(342, 72, "PR-EX-24-00318");
    assertEquals("PR-EX-24-00318", Drawn.values(pdf).get("requisition_number"));
  }

  @Test
  void namesOfColumnsMayBeStacked() throws Exception {
    PdfWriter pdf = award().text(22, 300, "15A. ITEM").text(80, 300, "15B. SUPPLIES/SERVICES");
    pdf.text(300, 300, "15D.").text(360, 300, "15E. UNIT").text(450, 300, "15F.");
    pdf.text(22, 309, "NO.").text(300, 309, "UNIT").text(360, 309, "PRICE");
    pdf.text(450, 309, "AMOUNT").text(22, 322, "0001").text(80, 322, "Example engineering");
    pdf.text(300, 322, "MO").text(360, 322, "$98,450.00").text(450, 322, "$1,181,400.00");
    pdf.text(300, 400, "15G. TOTAL AMOUNT OF CONTRACT").text(450, 400, "$1,181,400.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("0001 | 1181400.00", values.get("clin"));
    assertEquals("1181400.00", values.get("total_amount"));
  }

  @Test
  void captionsPrintedOntoEachOtherAreTwo() throws Exception {
    PdfWriter pdf = new PdfWriter().text(22, 30, "SOLICITATION/CONTRACT/ORDER FOR COMMERCIAL");
    pdf.text(22, 50, "2. CONTRACT NO.").text(22, 59, "36C24124P1188");
    pdf.text(150, 50, "3. AWARD/EFFECTIVE DATE").text(260, 50, "4. ORDER NO.");
    pdf.text(350, 50, "5. SOLICITATION NUMBER").text(470, 50, "6. SOLICITATION ISSUE DATE");
    pdf.text(22, 100, "9. ISSUED BY").text(310, 100, "10. THIS ACQUISITION IS");
    pdf.text(22, 170, "15. DELIVER TO").text(310, 170, "16. ADMINISTERED BY");
    pdf.text(22, 230, "17a. CONTRACTOR/OFFERORCODE").text(150, 239, "8WQ15");
    pdf.text(22, 250, "ACME GROUNDS CARE LLC").text(22, 259, "AUGUSTA ME 04330");
    pdf.text(310, 230, "18a. PAYMENT WILL BE MADE BY").line(120, 225, 120, 247);
    pdf.text(22, 300, "17b. CHECK IF REMITTANCE IS DIFFERENT AND PUT SUCH ADDRESS IN OFFER");
    pdf.text(22, 500, "25. ACCOUNTING AND APPROPRIATION DATA");
    pdf.text(400, 500, "26. TOTAL AWARD AMOUNT").text(400, 509, "$186,420.00");
    pdf.text(22, 560, "30c. DATE SIGNED").text(400, 560, "31c. DATE SIGNED");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("ACME GROUNDS CARE LLC", values.get("vendor"));
    assertEquals("8WQ15", values.get("cage"));
    assertEquals("186420.00", values.get("total_amount"));
  }

  @Test
  void bodyOfTheDefenseDepartmentIsTheAgencyOverItsOffice() throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(180, 80, "N66604");
    pdf.text(22, 92, "NAVAL EXAMPLE WARFARE CENTER").text(22, 101, "EXAMPLE ACQUISITION BRANCH");
    Map<String, String> values = Drawn.values(pdf.text(22, 110, "NEWPORT RI 02841"));
    assertEquals("NAVAL EXAMPLE WARFARE CENTER", values.get("agency"));
    assertEquals("EXAMPLE ACQUISITION BRANCH", values.get("issuing_office"));
  }
}
