package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Purchase orders whose captions and columns stand otherwise than in most. */
class OrderLayoutsTest {
  @Test
  void numberSignsAndQuantitiesBehindPricesUnderStackedNames() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "TOWN OF EXAMPLE").text(400, 30, "PURCHASE ORDER");
    pdf.text(400, 50, "DATE: 6/3/2024").text(400, 62, "P.O. #: 24-00871");
    pdf.text(400, 74, "REQ #: 24-1102").text(400, 86, "DATE REQUIRED: 7/1/2024");
    pdf.text(40, 110, "TO:").text(320, 110, "SHIP TO");
    pdf.text(40, 122, "Example Truck & Equipment, Inc.").text(320, 122, "Example Garage");
    pdf.text(40, 134, "88 Example Road").text(40, 146, "Mesa, AZ 85201");
    pdf.text(40, 170, "VENDOR #: 5520");
    pdf.text(40, 200, "Line").text(70, 200, "Product").text(200, 200, "Unit");
    pdf.text(300, 200, "Quantity").text(400, 200, "Ext. Price");
    pdf.text(40, 209, "No.").text(70, 209, "Description").text(200, 209, "Price");
    pdf.text(40, 222, "1")
        .text(70, 222, "Example plow blade for trucks and")
        .text(200, 222, "9,840.00 USD")
        .text(300, 222, "2EA")
        .text(400, 222, "19,680.00 USD");
    pdf.text(70, 231, "carriers").text(70, 240, "Warranty: one year");
    pdf.text(330, 280, "SUBTOTAL").text(400, 280, "19,680.00");
    pdf.text(330, 300, "TOTAL").text(400, 300, "$ 20,030.00 (USD)");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "Purchase Order"),
            Map.entry("po_number", "24-00871"),
            Map.entry("date", "2024-06-03"),
            Map.entry("due_date", "2024-07-01"),
            Map.entry("requisition_number", "24-1102"),
            Map.entry("agency", "TOWN OF EXAMPLE"),
            Map.entry("vendor", "Example Truck & Equipment, Inc."),
            Map.entry("vendor_city_state", "Mesa AZ"),
            Map.entry("supplier_id", "5520"),
            Map.entry(
                "line_item", "Example plow blade for trucks and carriers | 2 | 9840.00 | 19680.00"),
            Map.entry("total_amount", "20030.00")),
        Drawn.values(pdf));
  }

  @Test
  void aContractOfTheSupplierIsNotTheSupplier() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "Example County").text(320, 30, "Purchase Order Number");
    pdf.text(450, 30, "PO-00084127").text(320, 42, "Purchase Order Date");
    pdf.text(450, 42, "07/22/2025").text(320, 54, "Supplier Contract");
    pdf.text(450, 54, "SUPCON-004418").text(40, 20, "Purchase Order");
    pdf.text(40, 100, "Supplier").text(230, 100, "Ship-To").text(420, 100, "Bill-To");
    pdf.text(40, 112, "EXAMPLE SOFTWARE, INC.").text(230, 112, "Example County Sheriff");
    pdf.text(40, 124, "1 Example Way").text(40, 136, "Mesa, AZ 85286");
    pdf.text(320, 260, "Total PO Amount").text(450, 260, "297,418.80");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "PO-00084127",
            "date", "2025-07-22",
            "contract_number", "SUPCON-004418",
            "agency", "Example County",
            "vendor", "EXAMPLE SOFTWARE, INC.",
            "vendor_city_state", "Mesa AZ",
            "total_amount", "297418.80"),
        Drawn.values(pdf));
  }

  @Test
  void valuesBesideTheirCaptionsAndAnAddressUnderItsFirstLine() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "Purchase Order").text(400, 30, "Example School District No. 12");
    pdf.text(40, 60, "Order").text(160, 60, "4021837").text(320, 60, "Supplier");
    pdf.text(430, 60, "Example Network Group, Inc.").text(40, 84, "Issue Date");
    pdf.text(430, 72, "1201 Example Ave").text(430, 84, "Mesa, AZ 85201");
    pdf.text(160, 84, "02/06/2025").text(40, 100, "Contract").text(160, 100, "UCPJMU6211");
    pdf.text(320, 100, "Supplier Reference").text(430, 100, "Q-88121");
    pdf.text(40, 120, "Currency").text(160, 120, "USD").line(425, 55, 425, 130);
    pdf.text(320, 120, "Total net value").text(430, 120, "38,744.16");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "4021837",
            "date", "2025-02-06",
            "agency", "Example School District No. 12",
            "vendor", "Example Network Group, Inc.",
            "vendor_city_state", "Mesa AZ",
            "contract_number", "UCPJMU6211",
            "total_amount", "38744.16"),
        Drawn.values(pdf));
  }

  @Test
  void brokenNumbersEntriesPrintedOntoCaptionsAndAnIdWithinTheAddress() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "Example Transit Authority").text(400, 30, "Purchase Order");
    pdf.text(40, 60, "Purchase Order").text(120, 60, "PO-24-1206-EXA1-").text(40, 69, "Number:");
    pdf.text(120, 69, "31862:4").text(300, 60, "PO Date:").text(380, 60, "05/22/2024");
    pdf.text(40, 100, "Vendor: 00038471 - Example Telecom, Inc.");
    pdf.text(320, 100, "Ship-to Address / Bill-to Address").text(320, 112, "Example Garage");
    pdf.text(40, 112, "Example Telecom, Inc.").text(40, 121, "Vendor ID: 00038471");
    pdf.text(40, 130, "1400 Example Highway").text(40, 139, "Mesa, AZ 85201");
    pdf.text(40, 200, "CONTRACT C-24-1187 / COUNCIL RES 3571");
    pdf.text(400, 240, "PO Total:$63,396.40");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "PO-24-1206-EXA1-31862:4",
            "date", "2024-05-22",
            "agency", "Example Transit Authority",
            "vendor", "Example Telecom, Inc.",
            "vendor_city_state", "Mesa AZ",
            "supplier_id", "00038471",
            "contract_number", "C-24-1187",
            "total_amount", "63396.40"),
        Drawn.values(pdf));
  }

  @Test
  void instructionsForVendorsAreNoOrder() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "CITY OF EXAMPLE").text(40, 50, "PURCHASE ORDER INSTRUCTIONS");
    pdf.text(40, 70, "Vendor: show the purchase order number on every invoice.");
    pdf.text(40, 90, "Order").text(120, 90, "numbers begin with the fiscal year.");
    pdf.text(40, 110, "Contract")
        .text(120, 110, "prices are firm; the total is not to be exceeded.");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  /** A sentence at the foot says "Order number" too; the first line's number stands alone. */
  @Test
  void captionsInATableAndDescriptionsUnderTheirPartNumbers() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "CITY OF EXAMPLE")
        .text(320, 30, "Type")
        .text(420, 30, "Standard Purchase Order");
    pdf.text(320, 46, "Order")
        .text(420, 46, "5100277")
        .text(320, 62, "Revision")
        .text(420, 62, "0");
    pdf.text(320, 78, "Order Date").text(420, 78, "03-FEB-2025");
    pdf.text(40, 110, "Supplier:").text(320, 110, "Ship To:");
    pdf.text(40, 120, "EXAMPLE RADIO LLC").text(320, 120, "EXAMPLE YARD");
    pdf.text(40, 130, "5 EXAMPLE AVE").text(320, 130, "9 YARD ROAD");
    pdf.text(40, 140, "MESA, AZ 85201").text(320, 140, "MESA, AZ 85202");
    pdf.text(40, 180, "Customer Account No.").text(160, 180, "Supplier No.");
    pdf.text(240, 180, "Order Accepted By").text(340, 180, "Payment Terms");
    pdf.text(40, 190, "883100").text(160, 190, "30177").text(340, 190, "Net 45");
    pdf.text(40, 220, "Line").text(70, 220, "Part Number / Description");
    pdf.text(260, 220, "Delivery Date").text(340, 220, "Quantity").text(390, 220, "UOM");
    pdf.text(430, 220, "Unit Price").text(520, 220, "Amount");
    pdf.text(40, 240, "1").text(70, 240, "RX-4410B").text(350, 240, "12").text(390, 240, "Each");
    pdf.text(430, 240, "1,310.50").text(520, 240, "15,726.00");
    pdf.text(70, 250, "BASE STATION, RACK MOUNT");
    pdf.text(40, 266, "2").text(350, 266, "2").text(390, 266, "Lot");
    pdf.text(430, 266, "480.00").text(520, 266, "960.00").text(70, 276, "SITE SURVEY");
    pdf.text(440, 300, "Total:").text(500, 300, "16,686.00 (USD)");
    pdf.text(40, 340, "This Purchase Order is void unless bills show the Order number above.");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "5100277",
            "date", "2025-02-03",
            "agency", "CITY OF EXAMPLE",
            "vendor", "EXAMPLE RADIO LLC",
            "vendor_city_state", "MESA AZ",
            "supplier_id", "30177",
            "line_item",
                "BASE STATION, RACK MOUNT | 12 | 1310.50 | 15726.00; SITE SURVEY | 2 | 480.00 | 960.00",
            "total_amount", "16686.00"),
        Drawn.values(pdf));
  }

  private static PdfWriter upright(PdfWriter pdf, double left, double top, String letters)
      throws IOException {
    for (int letter = 0; letter < letters.length(); letter++) {
      pdf.text(left, top + 9 * letter, letters.substring(letter, letter + 1));
    }
    return pdf;
  }

  @Test
  void uprightCaptionsAndDescriptionsBrokenAtOneLength() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Town of Example").text(340, 20, "PURCHASE ORDER");
    pdf.text(340, 40, "Purchase Order #").text(500, 40, "20250873-00");
    upright(upright(pdf, 30, 70, "BILL"), 30, 110, "TO").text(50, 72, "TOWN OF EXAMPLE");
    pdf.text(50, 83, "9 E CIVIC DR").text(50, 94, "EXAMPLE, AZ 85296");
    upright(pdf, 30, 150, "VENDOR").text(50, 153, "FALCON DATA INC").text(50, 164, "5 MARKET ST");
    pdf.text(50, 175, "RENO, NV 89501");
    upright(upright(pdf, 320, 150, "SHIP"), 320, 190, "TO").text(340, 153, "EXAMPLE POLICE");
    pdf.text(340, 164, "7 E CIVIC DR").text(340, 175, "EXAMPLE, AZ 85296");
    pdf.text(40, 230, "DATE ORDERED")
        .text(150, 230, "VENDOR NUMBER")
        .text(260, 230, "DATE REQUIRED");
    pdf.text(40, 242, "10/14/2024").text(150, 242, "18806");
    pdf.text(40, 270, "ITEM#").text(160, 270, "DESCRIPTION/PART NO.").text(340, 270, "QTY");
    pdf.text(380, 270, "UOM").text(430, 270, "UNIT PRICE").text(500, 270, "EXTENDED PRICE");
    pdf.text(40, 290, "1").text(80, 290, "INTEGRATION SERVICE").text(345, 290, "1.0");
    pdf.text(380, 290, "EACH").text(430, 290, "$400.0000").text(510, 290, "$400.00");
    pdf.text(80, 300, "10/15/2024 - 10/14/2025");
    pdf.text(40, 330, "2").text(80, 330, "TRAINING OF ALL OPERATORS").text(345, 330, "2.0");
    pdf.text(380, 330, "EACH").text(430, 330, "$50.0000").text(515, 330, "$100.00");
    pdf.text(80, 340, "ON SITE").text(80, 350, "11010000 - 72010");
    pdf.text(420, 400, "PO Total").text(510, 400, "$500.00").text(280, 700, "VENDOR COPY");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("FALCON DATA INC", values.get("vendor"));
    assertEquals("RENO NV", values.get("vendor_city_state"));
    assertEquals("18806", values.get("supplier_id"));
    assertEquals(
        "INTEGRATION SERVICE | 1 | 400.00 | 400.00;"
            + " TRAINING OF ALL OPERATORS ON SITE | 2 | 50.00 | 100.00",
        values.get("line_item"));
    assertEquals("500.00", values.get("total_amount"));
  }

  @Test
  void aNameOfTwoLinesBesideTheDescriptionBoundsIt() throws Exception {
    PdfWriter pdf = new PdfWriter().text(400, 20, "Purchase Order").text(40, 20, "Example County");
    pdf.text(400, 40, "Purchase Order Number").text(510, 40, "PO-51906");
    pdf.text(400, 52, "Order Date").text(510, 52, "07/22/2025").text(400, 64, "Currency");
    pdf.text(40, 90, "Supplier").text(220, 90, "Ship To").text(40, 101, "Sample Audio, Inc.");
    pdf.text(40, 112, "16 Platte St").text(40, 123, "Denver, CO 80202");
    pdf.text(280, 195, "Supplier").text(400, 195, "Unit of").text(530, 195, "Extended");
    pdf.text(40, 200, "Line").text(74, 200, "Item Description").text(330, 200, "Due Date");
    pdf.text(372, 200, "Qty").text(470, 200, "Unit Cost");
    pdf.text(280, 205, "Item").text(400, 205, "Measure").text(534, 205, "Amount");
    pdf.text(40, 225, "1").text(74, 225, "Sample Redact, annual").text(280, 225, "SA-50");
    pdf.text(330, 225, "8/1/2025").text(375, 225, "5").text(400, 225, "Each");
    pdf.text(475, 225, "612.00").text(530, 225, "3,060.00").text(74, 235, "Spend Category: IT");
    pdf.text(340, 280, "Total Amount").text(530, 280, "3,060.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Sample Audio, Inc.", values.get("vendor"));
    assertEquals("Sample Redact, annual | 5 | 612.00 | 3060.00", values.get("line_item"));
  }

  @Test
  void supplierInAGridWhoseAddressHasACaptionOfItsOwn() throws Exception {
    PdfWriter pdf = new PdfWriter().text(400, 20, "Purchase Order").text(40, 20, "Example County");
    pdf.text(380, 40, "Purchase Order Number").text(520, 40, "Document Date");
    pdf.text(380, 51, "PO-00031478").text(520, 51, "08/29/2025");
    pdf.text(40, 80, "Supplier").text(180, 80, "Supplier ID").text(320, 80, "Payment Terms");
    pdf.text(40, 91, "Sample Processing").text(180, 91, "S-0011932").text(320, 91, "Net 45");
    pdf.text(40, 102, "Partners LP").text(40, 115, "Buyer").text(180, 115, "Supplier Contract");
    pdf.text(320, 115, "Company").text(460, 115, "Shipping Terms").text(40, 126, "A. Buyer");
    pdf.text(180, 126, "SC-000742").text(320, 126, "Example County").text(460, 126, "FOB Origin");
    pdf.text(40, 160, "Supplier Address").text(320, 160, "Ship-To Address");
    pdf.text(40, 171, "PO Box 1180").text(320, 171, "Dock B");
    pdf.text(40, 182, "Denver, CO 80202").text(320, 182, "1 Main St");
    pdf.text(380, 280, "Total PO Amount").text(520, 280, "3,060.00");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "PO-00031478",
            "date", "2025-08-29",
            "supplier_id", "S-0011932",
            "vendor", "Sample Processing Partners LP",
            "vendor_city_state", "Denver CO",
            "contract_number", "SC-000742",
            "agency", "Example County",
            "total_amount", "3060.00"),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @CsvSource({"Attn: Pat Jones, 102, pat@sample.example, 113", "Dispatch Method, 115, Email, 126"})
  void whatStandsUnderTheSupplierInAGridIsNoPartOfItsName(
      String under, int top, String last, int bottom) throws Exception {
    PdfWriter pdf = new PdfWriter().text(400, 20, "Purchase Order").text(40, 20, "Example County");
    pdf.text(380, 40, "Purchase Order Number").text(520, 40, "Document Date");
    pdf.text(380, 51, "PO-00031478").text(520, 51, "08/29/2025");
    pdf.text(40, 80, "Supplier").text(180, 80, "Supplier ID").text(320, 80, "Payment Terms");
    pdf.text(40, 91, "Sample Radio, Inc.").text(180, 91, "S-0011932").text(320, 91, "Net 45");
    pdf.text(40, top, under).text(40, bottom, last).text(40, 160, "Supplier Address");
    pdf.text(320, 160, "Ship-To Address").text(40, 171, "PO Box 1180").text(320, 171, "Dock B");
    pdf.text(40, 182, "Denver, CO 80202").text(320, 182, "1 Main St");
    pdf.text(380, 280, "Total PO Amount").text(520, 280, "3,060.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Sample Radio, Inc.", values.get("vendor"));
    assertEquals("Denver CO", values.get("vendor_city_state"));
  }
}
