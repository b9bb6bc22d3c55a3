package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
