package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who buys and who supplies, where captions name neither or more than one stands there. */
class OrderPartiesTest {
  private static PdfWriter headed(String buyer) throws IOException {
    PdfWriter pdf = new PdfWriter().text(40, 30, buyer).text(360, 30, "Purchase Order");
    pdf.text(360, 45, "Order Number: 0021187").text(360, 57, "Order Date: 11/18/2024");
    return pdf;
  }

  @Test
  void endOfAnotherCaptionAndAnAddressUnderAnotherAreNoSupplier() throws Exception {
    PdfWriter pdf = headed("Housing Authority of the City of Tulsa");
    pdf.text(40, 42, "415 E Example St").text(40, 54, "Tulsa, OK 74106");
    pdf.text(360, 80, "Vendor Number: 00-EXAMPLE").text(360, 100, "Ship To:");
    pdf.text(360, 112, "Example Warehouse").text(360, 124, "1 Union Ave");
    pdf.text(360, 136, "Tulsa, OK 74127").text(40, 100, "Example Appliances");
    pdf.text(40, 112, "6600 E Example St").text(40, 124, "Mesa, AZ 85201");
    pdf.text(40, 160, "Confirm To:").text(40, 172, "Ray Example");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "0021187",
            "date", "2024-11-18",
            "agency", "Housing Authority of the City of Tulsa",
            "vendor", "Example Appliances",
            "vendor_city_state", "Mesa AZ"),
        Drawn.values(pdf));
  }

  @Test
  void numberOverTheNameIsTheSuppliers() throws Exception {
    PdfWriter pdf = headed("City of Example").text(40, 100, "VENDOR").text(300, 100, "SHIP TO");
    pdf.text(40, 110, "10092").text(40, 120, "EXAMPLE APPARATUS INC");
    pdf.text(40, 130, "3301 EXAMPLE AVE").text(40, 140, "MESA, AZ 85201");
    pdf.text(300, 110, "YARD").text(400, 200, "TOTAL DUE").text(500, 200, "$19,750.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("10092", values.get("supplier_id"));
    assertEquals("EXAMPLE APPARATUS INC", values.get("vendor"));
    assertEquals("19750.00", values.get("total_amount"));
  }

  @Test
  void numberInParenthesesBehindTheCaptionHidesNoName() throws Exception {
    PdfWriter pdf = headed("Example School District").text(40, 100, "Vendor (004417/1)");
    pdf.text(300, 100, "Ship To").text(40, 110, "EXAMPLE FURNITURE");
    pdf.text(40, 120, "1700 EXAMPLE HWY").text(40, 130, "MESA, AZ 85201");
    assertEquals("EXAMPLE FURNITURE", Drawn.values(pdf).get("vendor"));
  }

  @ParameterizedTest
  @CsvSource({"Company", "Vendor Number: 00011377"})
  void captionOverTheNameIsNoName(String caption) throws Exception {
    PdfWriter pdf = headed("City of Example").text(40, 100, "VENDOR").text(300, 100, "SHIP TO");
    pdf.text(40, 110, caption).text(40, 120, "Example Marine LLC");
    pdf.text(40, 130, "410 Example Ave").text(40, 140, "Mesa, AZ 85201");
    assertEquals("Example Marine LLC", Drawn.values(pdf).get("vendor"));
  }

  @Test
  void orderFromIsTheSupplierAndDeliverToIsNot() throws Exception {
    PdfWriter pdf = headed("Example Airport Authority").text(40, 100, "ORDER FROM");
    pdf.text(300, 100, "DELIVER TO").text(40, 112, "Example Lighting Co.");
    pdf.text(300, 112, "Airfield").text(40, 124, "77 Example Pike");
    pdf.text(300, 124, "Mesa, AZ 85202").text(40, 136, "Mesa, AZ 85201");
    assertEquals("Example Lighting Co.", Drawn.values(pdf).get("vendor"));
  }

  @ParameterizedTest
  @CsvSource({
    "Example Star College System,Example Star College System",
    "EXAMPLE COUNTY JAIL,EXAMPLE COUNTY JAIL",
    "Example County Sanitation District,Example County Sanitation District",
    "EXAMPLE COMM UNIT SCHOOL DIST 185,EXAMPLE COMM UNIT SCHOOL DIST 185",
    "EXAMPLE COUNTY OFFICE OF EDUCATION,EXAMPLE COUNTY OFFICE OF EDUCATION",
    "Purchasing Department,"
  })
  void buyerIsABodyAndNoOffice(String heading, String buyer) throws Exception {
    PdfWriter pdf = headed(heading).text(40, 100, "VENDOR").text(40, 110, "EXAMPLE SUPPLY CO");
    pdf.text(40, 120, "1 EXAMPLE AVE").text(40, 130, "MESA, AZ 85201");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("0021187", values.get("po_number"));
    assertEquals(buyer, values.get("agency"));
  }

  @Test
  void whoStandsOverAnAddressAboveTheSupplierBuys() throws Exception {
    PdfWriter pdf = headed("Example Bay Transit").text(40, 42, "1 Kincaid Street");
    pdf.text(40, 54, "Mesa, AZ 85201").text(40, 100, "TO:").text(40, 112, "Acme Parts Co.");
    pdf.text(40, 124, "2 Trent Avenue").text(40, 136, "Tulsa, OK 74127");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Acme Parts Co.", values.get("vendor"));
    assertEquals("Example Bay Transit", values.get("agency"));
  }

  @Test
  void daysOfACellUnderACaptionInItsMiddle() throws Exception {
    PdfWriter pdf = headed("City of Example").text(40, 100, "VENDOR").text(300, 100, "SHIP TO");
    pdf.text(40, 110, "EXAMPLE SUPPLY CO").text(40, 120, "1 EXAMPLE AVE");
    pdf.text(40, 130, "MESA, AZ 85201").text(80, 182, "Required Date").text(220, 182, "Terms");
    pdf.text(44, 195, "12/20/2024").text(184, 195, "Net 30").text(330, 182, "Effective Dates");
    pdf.text(330, 195, "07/01/2024 - 06/30/2025");
    for (int edge : new int[] {40, 180, 320, 560}) {
      pdf.line(edge, 180, edge, 206);
    }
    pdf.line(40, 180, 560, 180).line(40, 206, 560, 206);
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("2024-12-20", values.get("due_date"));
    assertEquals("2024-07-01", values.get("pop_start_date"));
    assertEquals("2025-06-30", values.get("pop_end_date"));
  }

  @Test
  void supplierIsWholeUnderACaptionInTheMiddle() throws Exception {
    PdfWriter pdf = headed("City of Example").text(110, 100, "VENDOR").text(400, 100, "SHIP TO");
    pdf.text(40, 112, "EXAMPLE PUMP & CONTROLS OF SAMPLE INC").text(360, 112, "CITY YARD");
    pdf.text(40, 122, "4217 EXAMPLE HWY SOUTH").text(40, 132, "FLORENCE, MS 39073");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("EXAMPLE PUMP & CONTROLS OF SAMPLE INC", values.get("vendor"));
    assertEquals("FLORENCE MS", values.get("vendor_city_state"));
  }

  @Test
  void whoMadeTheContractThatTheOrderCitesIsNoBuyer() throws Exception {
    PdfWriter pdf = headed("EXAMPLE CITY CORPORATION").text(40, 42, "Purchasing Division");
    pdf.text(40, 54, "10 E Example St").text(40, 66, "Example, UT 84107");
    pdf.text(300, 90, "Authorized by Resolution R25-61. Prices per");
    pdf.text(300, 102, "State of Utah Cooperative Contract MA4612.").text(40, 130, "VENDOR");
    pdf.text(40, 142, "EXAMPLE APPARATUS LLC").text(40, 154, "3985 S EXAMPLE ST");
    pdf.text(40, 166, "MESA, AZ 85201").text(300, 130, "SHIP TO").text(300, 142, "STATION 81");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "0021187",
            "date", "2024-11-18",
            "agency", "EXAMPLE CITY CORPORATION",
            "contract_number", "MA4612",
            "vendor", "EXAMPLE APPARATUS LLC",
            "vendor_city_state", "MESA AZ"),
        Drawn.values(pdf));
  }

  @Test
  void aStateWhoseRulesHoldIsNoBuyer() throws Exception {
    PdfWriter pdf = supplied(headed("EXAMPLE STATE UNIVERSITY"));
    pdf.text(40, 400, "The State of Utah Fiscal Rules apply to this order.");
    assertEquals("EXAMPLE STATE UNIVERSITY", Drawn.values(pdf).get("agency"));
    pdf = headed("EXAMPLE COUNTY").text(40, 42, "PROCUREMENT DEPARTMENT - STATE OF ARIZONA");
    assertEquals("EXAMPLE COUNTY", Drawn.values(supplied(pdf)).get("agency"));
  }

  private static PdfWriter supplied(PdfWriter pdf) throws IOException {
    pdf.text(40, 130, "VENDOR").text(40, 142, "EXAMPLE APPARATUS LLC");
    return pdf.text(40, 154, "3985 S EXAMPLE ST").text(40, 166, "MESA, AZ 85201");
  }

  @Test
  void aNumberThatBeginsWithALetterOverTheName() throws Exception {
    PdfWriter pdf = headed("City of Example").text(40, 100, "VENDOR").text(40, 110, "V00041873");
    pdf.text(40, 120, "EXAMPLE APPARATUS INC").text(40, 130, "3301 EXAMPLE AVE");
    Map<String, String> values = Drawn.values(pdf.text(40, 140, "MESA, AZ 85201"));
    assertEquals("V00041873", values.get("supplier_id"));
    assertEquals("EXAMPLE APPARATUS INC", values.get("vendor"));
  }

  @Test
  void numberBesideItsCaptionThoughAnotherColumnStandsALittleHigher() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 20, "PURCHASE ORDER").text(400, 40, "P.O. Number");
    pdf.text(480, 40, "25-01187").text(400, 52, "P.O. Date").text(480, 52, "10/14/2024");
    pdf.text(40, 80, "VENDOR").text(320, 80, "SHIP TO").text(40, 92, "EXAMPLE APPARATUS, LLC");
    pdf.text(40, 104, "7730 Example Road").text(40, 116, "Brighton, MI 48116");
    pdf.text(40, 136, "Vendor No: 006218").text(320, 132.5, "Attn: Lt. Pat Example");
    assertEquals("006218", Drawn.values(pdf).get("supplier_id"));
  }

  @Test
  void aNameRunsOnUnderACaptionBesideItsOwn() throws Exception {
    PdfWriter pdf = headed("SCHOOL DISTRICT OF EXAMPLE FALLS").text(40, 100, "VENDOR");
    pdf.text(120, 100, "Vendor Key: EXAMPL000").text(360, 100, "SHIP TO");
    pdf.text(60, 116, "EXAMPLE STAGE & RIGGING CO").text(60, 126, "1129 S 41ST STREET");
    pdf.text(60, 136, "MANITOWOC, WI 54220").text(360, 116, "EXAMPLE HIGH SCHOOL");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("EXAMPLE STAGE & RIGGING CO", values.get("vendor"));
    assertEquals("MANITOWOC WI", values.get("vendor_city_state"));
    assertEquals("SCHOOL DISTRICT OF EXAMPLE FALLS", values.get("agency"));
  }

  @ParameterizedTest
  @CsvSource({
    "WHITE - VENDOR   CANARY - ACCOUNTS PAYABLE   PINK - DEPARTMENT",
    "VENDOR - WHITE   ACCOUNTING - YELLOW"
  })
  void whoGetsTheCopiesIsNoSupplier(String copies) throws Exception {
    PdfWriter pdf = headed("City of Example").text(40, 100, "TO:").text(360, 100, "SHIP TO:");
    pdf.text(120, 100, "VENDOR NO. 10536").text(60, 116, "EXAMPLE CUMBERLAND STRIPING CO");
    pdf.text(60, 126, "2375 AIRPORT ROAD").text(60, 136, "SPARTA TN 38583");
    pdf.text(60, 700, copies);
    assertEquals("EXAMPLE CUMBERLAND STRIPING CO", Drawn.values(pdf).get("vendor"));
  }

  @Test
  void aSpeckBeforeALineOfAnAddressIsNoPartOfIt() throws Exception {
    PdfWriter pdf = headed("City of Example").text(60, 100, "EXAMPLE PUMP SUPPLY LLC");
    pdf.text(60, 110, "3285 S EXAMPLE DR").text(53, 120, "&").text(60, 120, "LAS CRUCES NM 88005");
    pdf.text(360, 100, "EXAMPLE UTILITIES").text(360, 110, "680 N EXAMPLE BLVD");
    pdf.text(60, 160, "Date Ordered").text(180, 160, "Vendor Number").text(300, 160, "Buyer");
    pdf.text(60, 172, "11/06/2024").text(180, 172, "104382").text(60, 300, "Freight Terms");
    Map<String, String> values = Drawn.ofPicture(pdf, 0.9);
    assertEquals("EXAMPLE PUMP SUPPLY LLC", values.get("vendor"));
    assertEquals("LAS CRUCES NM", values.get("vendor_city_state"));
  }

  @Test
  void whatVendorsAreToDoIsNoVendor() throws Exception {
    PdfWriter pdf = headed("City of Example").text(40, 100, "TO:").text(300, 100, "SHIP TO:");
    pdf.text(40, 112, "EXAMPLE APPARATUS INC").text(40, 124, "3301 EXAMPLE AVE");
    pdf.text(40, 136, "MESA, AZ 85201").text(300, 112, "CITY YARD");
    pdf.text(40, 500, "INSTRUCTIONS TO VENDOR: Submit signed voucher and invoice in duplicate.");
    assertEquals("EXAMPLE APPARATUS INC", Drawn.values(pdf).get("vendor"));
  }
}
