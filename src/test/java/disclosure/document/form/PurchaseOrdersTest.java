package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders as the purchasing systems of cities, counties and states print them. */
class PurchaseOrdersTest {
  @Test
  void headingsInRowsAndItemsUnderTheirs() throws Exception {
    PdfWriter pdf = rows();
    items(pdf, 24, "$885.00", "$21,240.00");
    pdf.text(40, 400, "Per City Contract C23-0188").text(400, 420, "PO Total");
    pdf.text(500, 420, "$21,240.00");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "Purchase Order"),
            Map.entry("po_number", "24001187-00"),
            Map.entry("date", "2023-11-08"),
            Map.entry("agency", "CITY OF EXAMPLE FALLS"),
            Map.entry("vendor", "EXAMPLE OUTFITTERS INC"),
            Map.entry("dba", "EXAMPLE GEAR"),
            Map.entry("vendor_city_state", "MESA AZ"),
            Map.entry("supplier_id", "10442"),
            Map.entry("requisition_number", "24001350"),
            Map.entry("contract_number", "C23-0188"),
            Map.entry("line_item", "Example vest, small | 24 | 885.00 | 21240.00"),
            Map.entry("total_amount", "21240.00")),
        Drawn.values(pdf));
  }

  @Test
  void numberStandsAtTheEdgeOfTheCellWhoseCaptionIsInTheMiddle() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "CITY OF EXAMPLE FALLS").text(400, 30, "PURCHASE ORDER");
    pdf.text(400, 60, "Purchase Order # 24001187-00").text(300, 100, "SHIP TO");
    pdf.line(20, 300, 560, 300).line(20, 330, 560, 330);
    for (int edge : new int[] {20, 150, 280, 420, 560}) {
      pdf.line(edge, 300, edge, 330);
    }
    pdf.text(50, 302, "DATE ORDERED").text(180, 302, "VENDOR NUMBER");
    pdf.text(154, 318, "7731").text(284, 318, "11/28/2025");
    assertEquals("7731", Drawn.values(pdf).get("supplier_id"));
  }

  private static PdfWriter supplied() throws IOException {
    PdfWriter pdf =
        new PdfWriter().text(40, 30, "County of Example").text(400, 30, "PURCHASE ORDER");
    pdf.text(400, 60, "PO Number: PO-0012884").text(400, 75, "PO Date: 01/22/2025");
    pdf.text(40, 100, "Supplier").text(320, 100, "Ship To:");
    pdf.text(46, 114, "Supplier Number: V000451").text(320, 114, "Example Sheriff");
    pdf.text(46, 126, "EXAMPLE HELICOPTER CO").text(46, 136, "1 EXAMPLE CENTER DR");
    return pdf.text(46, 146, "CHICAGO, IL 60693");
  }

  @Test
  void supplierStandsUnderItsNumberUnderItsCaption() throws Exception {
    Map<String, String> values = Drawn.values(supplied());
    assertEquals("V000451", values.get("supplier_id"));
    assertEquals("EXAMPLE HELICOPTER CO", values.get("vendor"));
    assertEquals("CHICAGO IL", values.get("vendor_city_state"));
  }

  @Test
  void commentSaysTheTermOfAnOrder() throws Exception {
    PdfWriter pdf = supplied().text(40, 400, "COMMENTS: TERM 01/01/2020 THRU 12/31/2020.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("2020-01-01", values.get("pop_start_date"));
    assertEquals("2020-12-31", values.get("pop_end_date"));
  }

  @Test
  void rowsUnderEachOtherAreCaptionsOfTheirOwn() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 30, "CITY OF EXAMPLE FALLS").text(200, 50, "PURCHASE ORDER");
    pdf.text(320, 100, "PO Number").text(440, 100, "24102773");
    pdf.text(320, 116, "Date").text(440, 116, "06/18/2024");
    pdf.text(320, 132, "Terms").text(440, 132, "Net 30");
    pdf.text(40, 100, "TO: EXAMPLE FLEET LLC").text(40, 110, "1 MAIN ST");
    pdf.text(40, 120, "EL PASO, TX 79932");
    pdf.text(40, 200, "Invoices must show the purchase").text(40, 210, "order number.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("24102773", values.get("po_number"));
    assertEquals("2024-06-18", values.get("date"));
    assertEquals("EXAMPLE FLEET LLC", values.get("vendor"));
  }

  @Test
  void numberOfTheSupplierBesideItsCaptionBeginsWithALetter() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "County of Example").text(400, 30, "PURCHASE ORDER");
    pdf.text(400, 60, "PO Number: PO-0012884").text(400, 75, "PO Date: 01/22/2025");
    pdf.text(40, 100, "Supplier: V000451").text(320, 100, "Ship To:");
    pdf.text(40, 114, "EXAMPLE RADIO INC").text(320, 114, "Example Sheriff");
    pdf.text(40, 128, "1 EXAMPLE CENTER DR").text(40, 142, "CHICAGO IL 60693");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("V000451", values.get("supplier_id"));
    assertEquals("EXAMPLE RADIO INC", values.get("vendor"));
  }

  @Test
  void lineThatDoesNotMultiplyIsNoItemAndNothingIsATotal() throws Exception {
    PdfWriter pdf = rows();
    items(pdf, 24, "$885.00", "$21,000.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("24001187-00", values.get("po_number"));
    assertEquals(false, values.containsKey("line_item"));
    assertEquals(false, values.containsKey("total_amount"));
    assertEquals(false, values.containsKey("contract_number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Show purchase order number on all packages and invoices.",
        "THE ABOVE PURCHASE ORDER NO. MUST APPEAR ON ALL INVOICES."
      })
  void captionWithinASentenceIsNone(String said) throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "EXAMPLE WATER DISTRICT").text(400, 30, "PURCHASE ORDER");
    pdf.text(40, 60, "Fremont, California 94538")
        .text(40, 84, "REQUESTED BY")
        .text(200, 84, "TERMS");
    pdf.text(380, 60, "Purchase Order No.").text(500, 60, "0048277");
    pdf.text(380, 72, "Order Date").text(500, 72, "03/05/2025");
    pdf.text(380, 96, "Vendor No.").text(500, 96, "6618");
    pdf.text(40, 145, "TO:").text(55, 158, "EXAMPLE VALVE INC").text(55, 170, "1 EXAMPLE WAY");
    pdf.text(55, 182, "VALLEJO CA 94592").text(380, 605, "TOTAL").text(500, 605, "$49,162.50");
    pdf.text(40, 651, said);
    Map<String, String> values = Drawn.ofPicture(pdf, 0.9);
    assertEquals("0048277", values.get("po_number"));
    assertEquals("2025-03-05", values.get("date"));
    assertEquals("EXAMPLE VALVE INC", values.get("vendor"));
  }

  @Test
  void totalOfTheOrderStandsOnItsSecondPage() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "STATE OF EXAMPLE").text(250, 30, "PURCHASE ORDER");
    pdf.text(40, 60, "Agency:").text(110, 60, "Example Custody Department");
    pdf.text(320, 60, "Purchase Order No.:").text(450, 60, "0000028814");
    pdf.text(320, 75, "PO Date:").text(450, 75, "03/15/2022");
    pdf.text(40, 110, "Vendor:").text(110, 110, "1742998310500");
    pdf.text(320, 110, "Ship To:").text(380, 110, "Example Warehouse");
    pdf.text(110, 122, "EXAMPLE LABS LP").text(110, 134, "1 EXAMPLE AVE");
    pdf.text(110, 146, "MESA AZ 76801").text(400, 300, "Page Subtotal:").text(500, 300, "9,999.00");
    pdf.nextPage().text(40, 30, "PURCHASE ORDER").text(300, 30, "0000028814");
    pdf.text(40, 60, "Line").text(80, 60, "Part Number / Description").text(300, 60, "Qty");
    pdf.text(380, 60, "Unit Price").text(480, 60, "Extended");
    pdf.text(40, 80, "2").text(80, 80, "77-1 / Example cups").text(300, 80, "640");
    pdf.text(380, 80, "86.75000").text(480, 80, "55,520.00");
    pdf.text(380, 120, "Total Order Value USD").text(500, 120, "65,519.00");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "0000028814",
            "date", "2022-03-15",
            "agency", "Example Custody Department",
            "vendor", "EXAMPLE LABS LP",
            "vendor_city_state", "MESA AZ",
            "supplier_id", "1742998310500",
            "line_item", "Example cups | 640 | 86.75 | 55520.00",
            "total_amount", "65519.00"),
        Drawn.values(pdf));
  }

  @Test
  void supplierInTheWindowOfTheLetterHasNoCaption() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "COUNTY OF EXAMPLE").text(360, 30, "Purchase Order");
    pdf.text(360, 60, "PO number/date").text(480, 60, "Vendor number");
    pdf.text(360, 72, "4500238817 / 10/21/2022").text(500, 72, "2003391");
    pdf.text(40, 72, "EXAMPLE STAFFING INC").text(40, 84, "1 EXAMPLE RD");
    pdf.text(40, 96, "MESA AZ 93777").text(480, 96, "Your reference");
    pdf.text(40, 140, "Please deliver to:").text(40, 152, "Example Jail");
    pdf.text(360, 140, "Valid from: 11/01/2022 Valid to: 10/31/2023");
    pdf.text(360, 160, "Delivery date: 10/31/2023 Terms of payment: Net 30");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "4500238817",
            "date", "2022-10-21",
            "agency", "COUNTY OF EXAMPLE",
            "vendor", "EXAMPLE STAFFING INC",
            "vendor_city_state", "MESA AZ",
            "supplier_id", "2003391",
            "pop_start_date", "2022-11-01",
            "pop_end_date", "2023-10-31",
            "delivery_date", "2023-10-31"),
        Drawn.values(pdf));
  }

  private static PdfWriter rows() throws IOException {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "CITY OF EXAMPLE FALLS").text(400, 30, "PURCHASE ORDER");
    pdf.text(400, 60, "Purchase Order # 24001187-00");
    pdf.text(40, 100, "VENDOR").text(320, 100, "SHIP TO");
    pdf.text(50, 114, "EXAMPLE OUTFITTERS INC").text(330, 114, "Example Police");
    pdf.text(50, 126, "DBA EXAMPLE GEAR").text(50, 138, "1 EXAMPLE AVE");
    pdf.text(50, 150, "MESA, AZ 80907").text(330, 150, "Example Falls, CO 80917");
    pdf.text(40, 200, "Vendor Phone Number").text(170, 200, "Vendor Fax Number");
    pdf.text(300, 200, "Requisition Number").text(430, 200, "Delivery Reference");
    pdf.text(300, 212, "24001350").text(40, 240, "Date Ordered").text(170, 240, "Vendor Number");
    pdf.text(300, 240, "Date Required").text(40, 252, "11/08/2023").text(170, 252, "10442");
    return pdf;
  }

  private static void items(PdfWriter pdf, int quantity, String price, String amount)
      throws IOException {
    pdf.text(20, 300, "Item#").text(150, 300, "Description/Part No").text(320, 300, "Qty");
    pdf.text(360, 300, "UOM").text(420, 300, "Unit Price").text(500, 300, "Extended Price");
    pdf.text(20, 316, "1").text(70, 316, "Example vest, small");
    pdf.text(320, 316, quantity + ".0 EACH").text(420, 316, price).text(500, 316, amount);
  }

  @Test
  void numberAndDayBesideOneCaption() throws Exception {
    PdfWriter pdf =
        new PdfWriter().text(40, 30, "COUNTY OF EXAMPLE").text(360, 30, "Purchase Order");
    pdf.text(360, 60, "PO number / date:").text(460, 60, "4500238817 / 10/21/2022");
    pdf.text(40, 72, "Vendor address").text(40, 84, "EXAMPLE STAFFING INC");
    pdf.text(40, 96, "1 EXAMPLE RD").text(40, 108, "MESA AZ 93777");
    pdf.text(260, 300, "Total net item value excl. tax USD").text(480, 300, "27,799.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("4500238817", values.get("po_number"));
    assertEquals("2022-10-21", values.get("date"));
    assertEquals("27799.00", values.get("total_amount"));
  }
}
