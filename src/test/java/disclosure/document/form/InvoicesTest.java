package disclosure.document.form;

import static disclosure.document.form.DrawnColumn.column;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Invoices as different billing systems print them. */
class InvoicesTest {
  @Test
  void captionsInAColumnWithTheirValuesFarBeside() throws Exception {
    PdfWriter pdf = new PdfWriter().text(520, 20, "INVOICE");
    column(pdf, 40, 60, "Example Radios Corp.", "PO Box 1", "Chicago, IL 60601");
    column(pdf, 360, 60, "Invoice No.", "Invoice Date", "Customer account", "Customer PO #");
    column(pdf, 360, 104, "Payment Terms", "Due Date");
    column(pdf, 520, 60, "1042", "02-May-2024", "77120", "24-118", "Net 30", "01-Jun-2024");
    column(pdf, 40, 160, "SOLD TO", "Accounts Payable", "Town of Example", "1 Main St");
    column(pdf, 40, 204, "Example, OH 44101");
    pdf.text(40, 260, "Part").text(120, 260, "Description").text(370, 260, "Qty");
    pdf.text(460, 260, "Unit Price").text(540, 260, "Amount").text(40, 280, "R-7");
    pdf.text(120, 280, "Portable radio").text(370, 280, "2.00 EA").text(470, 280, "150.00");
    pdf.text(545, 280, "300.00").text(420, 310, "Subtotal").text(545, 310, "300.00");
    pdf.text(420, 322, "Sales Tax").text(545, 322, "24.00").text(420, 334, "Total (USD)");
    pdf.text(545, 334, "324.00").text(420, 346, "Payments").text(545, 346, "-24.00");
    pdf.text(420, 358, "Balance Due").text(545, 358, "300.00");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "1042",
            "date", "2024-05-02",
            "due_date", "2024-06-01",
            "po_number", "24-118",
            "vendor", "Example Radios Corp.",
            "customer", "Town of Example",
            "line_item", "Portable radio | 2 | 150.00 | 300.00",
            "total_amount", "324.00"),
        Drawn.values(pdf));
  }

  @Test
  void captionThatEndsAsTheNextOneBeginsIsNotTheTwoOfThem() throws Exception {
    PdfWriter pdf = new PdfWriter().text(500, 20, "INVOICE").text(340, 60, "Invoice No.");
    pdf.text(420, 60, "Date").text(450, 60, "Due Date").text(340, 74, "21846");
    pdf.text(408, 74, "07/09/2025").text(455, 74, "08/08/2025");
    column(pdf, 40, 60, "Example Pump Works", "15 Water St", "Gardiner, ME 04345");
    column(pdf, 40, 110, "SOLD TO", "Town of Example", "17 Main St", "Winthrop, ME 04364");
    pdf.text(40, 180, "Description").text(500, 180, "Amount").text(40, 194, "Impeller");
    pdf.text(500, 194, "$640.00").text(420, 220, "TOTAL").text(500, 220, "$640.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("2025-07-09", values.get("date"));
    assertEquals("2025-08-08", values.get("due_date"));
  }

  @Test
  void captionsInRowsOverTheirValues() throws Exception {
    PdfWriter pdf = new PdfWriter().text(500, 20, "Invoice").text(400, 40, "Date");
    pdf.text(480, 40, "Invoice #").text(396, 52, "3/1/2025").text(482, 52, "8801-B");
    column(pdf, 40, 40, "Sample Mapping", "12 Grove Ave Suite 4", "Boise, ID 83702");
    column(pdf, 40, 100, "Bill To", "SAMPLE COUNTY SHERIFF", "PO Box 9", "Boise, ID 83701");
    pdf.text(60, 170, "P.O. No.").text(160, 170, "Terms").text(260, 170, "Due Date");
    pdf.text(360, 170, "Rep").text(56, 182, "PO-4417").text(158, 182, "Net 30");
    pdf.text(258, 182, "3/31/2025").text(362, 182, "JK").text(40, 210, "Description");
    pdf.text(320, 210, "Hours").text(420, 210, "Rate").text(520, 210, "Total");
    pdf.text(40, 226, "Map updates").text(322, 226, "10").text(420, 226, "95.00");
    pdf.text(520, 226, "950.00").text(420, 260, "Invoice Total").text(520, 260, "$950.00");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "8801-B",
            "date", "2025-03-01",
            "due_date", "2025-03-31",
            "po_number", "PO-4417",
            "vendor", "Sample Mapping",
            "customer", "SAMPLE COUNTY SHERIFF",
            "line_item", "Map updates | 10 | 95.00 | 950.00",
            "total_amount", "950.00"),
        Drawn.values(pdf));
  }

  @Test
  void pagesThatRepeatTheNumberGoOn() throws Exception {
    PdfWriter pdf = new PdfWriter().text(300, 20, "INVOICE");
    pdf.text(400, 40, "Invoice Number: EX-20931").text(400, 52, "Invoice Date: July 9, 2025");
    column(pdf, 40, 80, "Bill To: City of Example", "1 Main St", "Example, TX 75001");
    column(pdf, 300, 80, "Remit To:", "Example Cloud", "PO Box 2", "Dallas, TX 75002");
    pdf.text(400, 140, "Amount Due").text(500, 140, "$1,200.00");
    pdf.nextPage().text(40, 20, "Invoice EX-20931").text(40, 60, "Description");
    pdf.text(300, 60, "Quantity").text(400, 60, "Price").text(500, 60, "Amount");
    pdf.text(40, 80, "Storage").text(300, 80, "12").text(400, 80, "100.00");
    pdf.text(500, 80, "1,200.00").text(400, 100, "Total").text(500, 100, "1,200.00");
    pdf.nextPage().text(40, 20, "Attachment").text(40, 60, "Description");
    pdf.text(300, 60, "Quantity").text(400, 60, "Price").text(500, 60, "Amount");
    pdf.text(40, 80, "Other").text(300, 80, "1").text(400, 80, "10.00").text(500, 80, "10.00");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "EX-20931",
            "date", "2025-07-09",
            "vendor", "Example Cloud",
            "customer", "City of Example",
            "line_item", "Storage | 12 | 100.00 | 1200.00",
            "total_amount", "1200.00"),
        Drawn.values(pdf));
  }

  @Test
  void listOfInvoicesAndStatementOfAnAccountAreNone() throws Exception {
    PdfWriter list = new PdfWriter().text(40, 20, "City of Example").text(40, 40, "Invoice #");
    list.text(140, 40, "Invoice Date").text(240, 40, "Vendor").text(500, 40, "Invoice Total");
    list.text(40, 54, "1001").text(140, 54, "1/2/2025").text(240, 54, "EXAMPLE INC");
    list.text(500, 54, "120.00");
    assertEquals(Map.of(), Drawn.values(list));
    PdfWriter statement = new PdfWriter().text(400, 20, "Statement").text(40, 40, "Bill To");
    statement.text(40, 52, "City of Example").text(40, 90, "Invoice #").text(140, 90, "Date");
    statement.text(40, 104, "1001").text(140, 104, "1/2/2025").text(400, 150, "Amount Due");
    statement.text(500, 150, "120.00");
    assertEquals(Map.of(), Drawn.values(statement));
  }

  @Test
  void captionsUnderEachOtherAreNotOne() throws Exception {
    PdfWriter pdf = new PdfWriter().text(400, 20, "Invoice #EX-00123");
    column(pdf, 400, 32, "Date: 01/31/2025", "Due Date: 03/02/2025", "PO #: 4500012345");
    column(pdf, 40, 20, "Example Sensors, Inc.", "1 Center Dr", "Fremont, CA 94538");
    column(pdf, 40, 80, "Bill To", "Village of Example", "1 Main St", "Example, OH 44101");
    pdf.text(400, 200, "USD Total Tax").text(500, 200, "0.00").text(400, 212, "USD Total");
    pdf.text(500, 212, "27,500.00");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "EX-00123",
            "date", "2025-01-31",
            "due_date", "2025-03-02",
            "po_number", "4500012345",
            "vendor", "Example Sensors, Inc.",
            "customer", "Village of Example",
            "total_amount", "27500.00"),
        Drawn.values(pdf));
  }

  @Test
  void numberAndDayHangUnderTheTitleWithoutCaptions() throws Exception {
    PdfWriter pdf = new PdfWriter().text(500, 20, "Invoice").text(500, 40, "#INV-88");
    pdf.text(500, 56, "6/30/2025").text(360, 100, "Due Date: 7/30/2025");
    column(pdf, 40, 30, "Sample Sensors, Inc.", "9 Bay St", "Oakland CA 94601", "United States");
    column(pdf, 40, 100, "Bill To", "City of Example Police", "1 Main St", "Peoria IL 61602");
    pdf.text(40, 170, "Terms").text(120, 170, "Due Date").text(240, 170, "PO #");
    pdf.text(400, 170, "Subscription Term").text(40, 184, "Net 30").text(120, 184, "7/30/2025");
    pdf.text(240, 184, "P-25-1").text(400, 184, "7/1/2025 - 6/30/2026");
    pdf.text(40, 220, "Quantity").text(120, 220, "Item").text(440, 220, "Rate");
    pdf.text(520, 220, "Amount").text(42, 236, "2").text(120, 236, "Sensor subscription");
    pdf.text(440, 236, "$50.00").text(520, 236, "$100.00");
    pdf.text(440, 260, "Total").text(520, 260, "$100.00");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "invoice"),
            Map.entry("invoice_number", "INV-88"),
            Map.entry("date", "2025-06-30"),
            Map.entry("due_date", "2025-07-30"),
            Map.entry("po_number", "P-25-1"),
            Map.entry("vendor", "Sample Sensors, Inc."),
            Map.entry("customer", "City of Example Police"),
            Map.entry("pop_start_date", "2025-07-01"),
            Map.entry("pop_end_date", "2026-06-30"),
            Map.entry("line_item", "Sensor subscription | 2 | 50.00 | 100.00"),
            Map.entry("total_amount", "100.00")),
        Drawn.values(pdf));
  }

  @Test
  void anInvoiceThatNamesTheOrderIsNoOrder() throws Exception {
    PdfWriter pdf = new PdfWriter().text(480, 20, "INVOICE");
    column(pdf, 380, 40, "Invoice Number: 77-20250430", "Invoice Date: April 30, 2025");
    column(pdf, 380, 62, "Service Period: 04/01/2025 - 04/30/2025", "Purchase Order: DO 2500-118");
    column(pdf, 380, 84, "Payment Terms: Net 30", "Due Date: May 30, 2025");
    column(pdf, 40, 110, "Bill To:", "SAMPLE COUNTY SHERIFF", "5 LAKE AVE", "BEND OR 97502");
    pdf.text(400, 220, "Total Amount Due (USD)").text(530, 220, "$3,645.50");
    column(pdf, 40, 400, "Remit To:", "Risk Data Services", "28 Network Pl", "Chicago, IL 60673");
    column(pdf, 380, 400, "Billing ID 7712", "Amount Due $3,645.50");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "77-20250430",
            "date", "2025-04-30",
            "due_date", "2025-05-30",
            "po_number", "DO 2500-118",
            "vendor", "Risk Data Services",
            "customer", "SAMPLE COUNTY SHERIFF",
            "pop_start_date", "2025-04-01",
            "pop_end_date", "2025-04-30",
            "total_amount", "3645.50"),
        Drawn.values(pdf));
  }

  @Test
  void purchaseOrderIsACaptionAmongCaptions() throws Exception {
    PdfWriter pdf = new PdfWriter().text(460, 60, "INVOICE");
    column(pdf, 60, 60, "EXAMPLE TACTICAL SUPPLY", "Co.", "5 North Water Street");
    column(pdf, 60, 93, "Decatur, IL 62523");
    column(pdf, 300, 130, "Invoice No.", "Invoice Date", "Due Date", "Purchase Order", "Terms");
    column(pdf, 412, 130, "24-30917", "09/12/2024", "10/12/2024", "70CMSW24P00000119", "Net 30");
    column(pdf, 60, 240, "BILL TO:", "City of Example", "1 Main St", "Example, OH 44101");
    pdf.text(400, 400, "TOTAL DUE").text(490, 400, "$100.25");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "24-30917",
            "date", "2024-09-12",
            "due_date", "2024-10-12",
            "po_number", "70CMSW24P00000119",
            "vendor", "EXAMPLE TACTICAL SUPPLY Co.",
            "customer", "City of Example",
            "total_amount", "100.25"),
        Drawn.values(pdf));
  }

  @Test
  void captionStandsInTheMiddleOfACellAndTheEntryAtItsLeft() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Acme Pump Co.").text(400, 30, "INVOICE");
    pdf.text(396, 60, "DATE").text(372, 72, "12/16/2024").text(480, 60, "INVOICE NO.");
    pdf.text(480, 72, "24-7719").text(64, 120, "BILL TO").text(64, 132, "City of Example");
    pdf.text(115, 200, "P.O. NUMBER").text(385, 200, "DUE DATE").text(64, 218, "PCW-10932");
    pdf.text(344, 218, "01/15/2025").line(57, 186, 57, 226).line(232, 186, 232, 226);
    pdf.line(338, 186, 338, 226).line(478, 186, 478, 226).line(57, 226, 478, 226);
    Map<String, String> values = Drawn.values(pdf.text(400, 400, "TOTAL $36,130.00"));
    assertEquals("PCW-10932", values.get("po_number"));
    assertEquals("2025-01-15", values.get("due_date"));
  }

  @Test
  void zipCodeBesideTheCaptionIsNoNumber() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "INVOICE").text(380, 20, "Sample Archive Corp.");
    pdf.text(380, 32, "1 Quarry Road").text(40, 44, "Invoice No.").text(130, 44, "Date");
    pdf.text(220, 44, "Customer PO").text(380, 44, "Barre, VT 05641").text(40, 56, "GA-20881");
    pdf.text(130, 56, "06/01/2025").text(220, 56, "4500128876").text(40, 80, "Sold To:");
    pdf.text(40, 92, "Example County").text(40, 104, "100 School Lane");
    pdf.text(40, 116, "Lodi, CA 95240").text(300, 150, "Total Due").text(450, 150, "$9,800.00");
    assertEquals("4500128876", Drawn.values(pdf).get("po_number"));
    pdf = new PdfWriter().text(40, 20, "INVOICE").text(380, 20, "Sample Archive Corp.");
    pdf.text(380, 32, "1 Quarry Road").text(40, 44, "Customer PO").text(130, 44, "4500128876");
    pdf.text(380, 44, "Barre, VT 05641").text(40, 56, "Route-77812").text(40, 68, "Invoice No.");
    pdf.text(130, 68, "GA-20881").text(220, 68, "Invoice Date").text(320, 68, "June 1, 2025");
    pdf.text(40, 80, "Sold To:").text(40, 92, "Example County").text(40, 104, "100 School Lane");
    pdf.text(40, 116, "Lodi, CA 95240").text(300, 150, "Total Due").text(450, 150, "$9,800.00");
    assertEquals("4500128876", Drawn.values(pdf).get("po_number"));
  }
}
