package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import disclosure.model.FieldMark;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sheets of states and cities that have names in common and no form. */
class CitySheetsTest {
  @Test
  void supplierStandsUnderItsNumber() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "COUNTY OF EXAMPLE").text(400, 30, "PURCHASE ORDER");
    pdf.text(386, 60, "PO Number").text(470, 60, "4500100200");
    pdf.text(386, 75, "PO Date").text(470, 75, "04/11/2025");
    pdf.text(386, 90, "Buyer").text(470, 90, "T. Example");
    pdf.text(40, 102, "Vendor No. 0000218834");
    pdf.text(386, 107, "Telephone").text(470, 107, "(559) 555-0147");
    pdf.text(40, 117, "EXAMPLE CAMERAS, INC.").text(386, 120, "Payment Terms");
    pdf.text(470, 120, "Net 45").text(40, 130, "1 N 85TH ST").text(40, 142, "MESA AZ 85255");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "4500100200",
            "date", "2025-04-11",
            "supplier_id", "0000218834",
            "vendor", "EXAMPLE CAMERAS, INC.",
            "vendor_city_state", "MESA AZ",
            "agency", "COUNTY OF EXAMPLE"),
        Drawn.values(pdf));
  }

  @Test
  void noticeOfAnAwardByAState() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 30, "STATE OF EXAMPLE").text(220, 50, "CONTRACT AWARD");
    String[][] rows = {
      {"Date of Award:", "June 5, 2024"},
      {"Contract ID:", "0000000000000000000057218"},
      {"Replaces Contract:", "0000000000000000000044106"},
      {"Agency/Business Unit:", "Example Highway Patrol"},
      {"Period of Contract:", "July 1, 2024 through June 30, 2029"},
      {"Contractor:", "EXAMPLE CAMERAS, INC."},
      {"Vendor ID:", "0000512876"},
      {"Total Contract Value:", "$9,487,500.00"}
    };
    for (int row = 0; row < rows.length; row++) {
      pdf.text(72, 80 + 18 * row, rows[row][0]).text(218, 80 + 18 * row, rows[row][1]);
    }
    assertEquals(
        Map.of(
            "doc_type", "contract summary",
            "date", "2024-06-05",
            "contract_number", "0000000000000000000057218",
            "agency", "Example Highway Patrol",
            "pop_start_date", "2024-07-01",
            "pop_end_date", "2029-06-30",
            "vendor", "EXAMPLE CAMERAS, INC.",
            "supplier_id", "0000512876",
            "total_amount", "9487500.00"),
        Drawn.values(pdf));
  }

  @Test
  void orderInBoxesSumsUpUnderItsTax() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 36, "CITY OF EXAMPLE").text(400, 36, "PURCHASE ORDER");
    pdf.text(400, 60, "PURCHASE ORDER NO.").text(500, 60, "DATE").text(404, 74, "48-21907");
    pdf.text(504, 74, "02/09/2021").text(44, 112, "VENDOR").text(250, 112, "NO. 30177");
    pdf.text(320, 112, "SHIP TO").text(60, 128, "EXAMPLE RADIO CO").text(60, 142, "1 LOOP");
    pdf.text(60, 156, "EVERETT WA 98201").text(330, 128, "POLICE DEPT");
    pdf.text(42, 202, "REQUISITION NO.").text(152, 202, "CONTRACT NO.").text(262, 202, "TERMS");
    pdf.text(46, 214, "R-10442").text(156, 214, "2020-0318").text(266, 214, "NET 30");
    pdf.text(42, 238, "QTY").text(92, 238, "UNIT").text(132, 238, "DESCRIPTION");
    pdf.text(400, 238, "UNIT PRICE").text(494, 238, "AMOUNT").text(67, 260, "24");
    pdf.text(98, 260, "EA").text(136, 260, "RADIO,").text(168, 260, "P25");
    pdf.text(430, 260, "3,412.50").text(518, 260, "81,900.00");
    pdf.text(400, 490, "SUBTOTAL").text(520, 490, "86,160.00").text(400, 508, "SALES TAX 8.9%");
    pdf.text(520, 508, "7,668.24").text(400, 526, "TOTAL").text(520, 526, "$93,828.24");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "Purchase Order"),
            Map.entry("po_number", "48-21907"),
            Map.entry("date", "2021-02-09"),
            Map.entry("agency", "CITY OF EXAMPLE"),
            Map.entry("vendor", "EXAMPLE RADIO CO"),
            Map.entry("vendor_city_state", "EVERETT WA"),
            Map.entry("supplier_id", "30177"),
            Map.entry("requisition_number", "R-10442"),
            Map.entry("contract_number", "2020-0318"),
            Map.entry("line_item", "RADIO, P25 | 24 | 3412.50 | 81900.00"),
            Map.entry("total_amount", "93828.24")),
        Drawn.values(pdf));
  }

  @Test
  void requestWithItsDatesBesideTheirNames() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "STATE OF EXAMPLE").text(40, 40, "DEPARTMENT OF EXAMPLES");
    pdf.text(200, 60, "REQUEST FOR QUOTATION: NON-IT GOODS");
    pdf.text(40, 80, "Solicitation Number: 10999999").text(250, 80, "Release Date: 8/15/25");
    pdf.text(430, 80, "Due Date: 8/19/25").text(40, 110, "Business Name: Bidder Inc.");
    pdf.text(40, 130, "Questions due: 8/17/25");
    assertEquals(
        Map.of(
            "doc_type", "RFQ",
            "solicitation_number", "10999999",
            "agency", "DEPARTMENT OF EXAMPLES",
            "issue_date", "2025-08-15",
            "offer_due_date", "2025-08-19"),
        Drawn.values(pdf));
  }

  @Test
  void requestWithItsDatesBelowTheirNames() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "COUNTY OF EXAMPLE").text(40, 50, "REQUEST FOR QUOTATION");
    pdf.text(40, 80, "Solicitation Number:").text(200, 80, "Solicitation Due Date:");
    pdf.text(360, 80, "Evaluation Method:");
    pdf.text(40, 92, "25XX020").text(200, 92, "03/30/26").text(360, 92, "Low cost");
    assertEquals(
        Map.of(
            "doc_type", "RFQ",
            "solicitation_number", "25XX020",
            "agency", "COUNTY OF EXAMPLE",
            "offer_due_date", "2026-03-30"),
        Drawn.values(pdf));
  }

  @Test
  void requestThatIsNotFilledInStatesNoNumber() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 60, "REQUEST FOR QUOTATION: NON-IT GOODS");
    pdf.text(40, 80, "Solicitation Number:").text(250, 80, "Release Date:");
    pdf.text(430, 80, "Due Date:").text(40, 110, "Business Name: ______________");
    assertEquals(Map.of("doc_type", "RFQ"), Drawn.values(pdf));
  }

  @Test
  void informationIsAskedForAndTheQuestionAmended() throws Exception {
    PdfWriter asked = new PdfWriter();
    asked.text(200, 60, "Request for Information").text(200, 80, "Solicitation No. RFI 20259999");
    asked.text(200, 100, "Due Date and Time:").text(200, 112, "Wednesday, December 11, 2024");
    asked.text(200, 124, "2:30PM PST").text(200, 150, "CITY OF EXAMPLE");
    assertEquals(
        Map.of(
            "doc_type", "RFI",
            "solicitation_number", "RFI 20259999",
            "agency", "CITY OF EXAMPLE",
            "offer_due_date", "2024-12-11"),
        Drawn.values(asked));
    PdfWriter amended = new PdfWriter();
    amended.text(40, 30, "Date: December 3, 2024").text(40, 60, "Subject: RFI 20259999 Plates");
    amended.text(200, 90, "ADDENDUM NO. 1").text(40, 120, "until December 11, 2024");
    assertEquals(
        Map.of(
            "doc_type", "addendum",
            "solicitation_number", "RFI 20259999",
            "modification_number", "1",
            "issue_date", "2024-12-03"),
        Drawn.values(amended));
  }

  @Test
  void routingSheetOfAContract() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(150, 30, "CITY CONTRACT ROUTING").text(400, 40, "Contract #2025-09999");
    pdf.text(40, 60, "Contractor:").text(160, 60, "Example Cameras, Inc.");
    pdf.text(40, 75, "Contract Title:").text(160, 75, "Cameras at Examples");
    pdf.text(40, 90, "Contract Type:").text(140, 90, "Start Date:").text(240, 90, "Term Date:");
    pdf.text(40, 102, "Services").text(140, 102, "4/1/2025").text(240, 102, "6/30/2026");
    pdf.text(300, 160, "Total: $0.00").text(200, 180, "New Contract / Amendment Total:");
    pdf.text(450, 180, "$391,263.00");
    assertEquals(
        Map.of(
            "doc_type", "contract summary",
            "contract_number", "2025-09999",
            "vendor", "Example Cameras, Inc.",
            "description", "Cameras at Examples",
            "pop_start_date", "2025-04-01",
            "pop_end_date", "2026-06-30",
            "total_amount", "391263.00"),
        Drawn.values(pdf));
  }

  @Test
  void pageOfAKnownFormIsNoRoutingSheet() throws Exception {
    PdfWriter pdf = FormSheets.of347();
    pdf.text(300, 400, "Contract #2025-09999").text(300, 412, "Contract Type:");
    pdf.text(300, 424, "Contractor:").text(400, 424, "Example Cameras, Inc.");
    pdf.text(300, 436, "Term Date:").text(400, 436, "6/30/2026");
    pdf.text(300, 448, "Contract Title:").text(400, 448, "Cameras");
    assertEquals(Map.of("doc_type", "OF-347 order"), Drawn.values(pdf));
  }

  @Test
  void invoiceWhoseNumberIsGluedToItsNameAndWhoseCustomerIsAPerson() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 20, "Example Software LLC").text(40, 30, "Invoice #EX-2025-0001");
    pdf.text(40, 45, "Created:").text(100, 45, "10/07/2025");
    pdf.text(40, 57, "Due:").text(100, 57, "11/06/2025");
    pdf.text(40, 80, "Bill To:").text(40, 92, "Jane Example").text(40, 104, "1 Example St");
    pdf.text(40, 150, "LICENSE").text(250, 150, "2").text(300, 150, "$50.00");
    pdf.text(400, 150, "$100.00").text(350, 170, "Total Due:").text(420, 170, "$100.00");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "EX-2025-0001",
            "date", "2025-10-07",
            "due_date", "2025-11-06",
            "vendor", "Example Software LLC",
            "customer", "Jane Example",
            "line_item", "LICENSE | 2 | 50.00 | 100.00",
            "total_amount", "100.00"),
        Drawn.values(pdf));
  }

  @Test
  void reportToTheCouncilNamesWhomItAwardsTheContract() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 20, "CITY OF EXAMPLE");
    pdf.text(200, 32, "STAFF REPORT TO THE CITY COUNCIL").text(40, 50, "DATE:");
    pdf.text(120, 50, "May 3, 2022").text(40, 62, "SUBJECT:");
    pdf.text(120, 62, "Award of Contract No. PW-2022-17 to Sample Builders, Inc.");
    pdf.text(40, 80, "Adopt a resolution in the amount of $1,284,317.00, with changes in");
    pdf.text(40, 92, "an amount not to exceed $128,431.70.").text(40, 110, "Other Bidder LLC");
    pdf.text(300, 110, "$1,301,940.50");
    assertEquals(
        Map.of(
            "doc_type", "council award memo",
            "agency", "CITY OF EXAMPLE",
            "date", "2022-05-03",
            "vendor", "Sample Builders, Inc.",
            "contract_number", "PW-2022-17",
            "total_amount", "1284317.00"),
        Drawn.values(pdf));
    PdfWriter rejected = new PdfWriter().text(200, 20, "STAFF REPORT");
    rejected.text(
        40, 50, "Reject all bids, Sample Builders, Inc. among them, for Contract No. 7-1");
    assertEquals(Map.of(), Drawn.values(rejected));
  }

  @Test
  void personInARegisterOfPaymentsIsMarked() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 20, "City of Example Payment Register");
    pdf.text(30, 50, "Number").text(90, 50, "Date").text(160, 50, "Payee Name");
    pdf.text(330, 50, "Description").text(500, 50, "Transaction Amount");
    row(pdf, 64, "1001", "EXAMPLE, PAT Q.", "$40.00");
    row(pdf, 78, "1002", "EXAMPLE PAVING", "$60.00");
    pdf.text(30, 92, "Total Checks: 2 Transactions").text(500, 92, "$100.00");
    assertEquals(
        Map.of(
            FieldMark.PERSON,
            "payee=EXAMPLE, PAT Q.",
            FieldMark.ADDS_UP,
            "ap_check_total=100.00; ap_total=100.00"),
        Drawn.fields(pdf).stream()
            .filter(field -> !field.marks().isEmpty())
            .collect(
                java.util.stream.Collectors.toMap(
                    field -> field.marks().get(0),
                    field -> field.field() + "=" + field.value(),
                    (one, other) -> one + "; " + other)));
  }

  private static void row(PdfWriter pdf, int top, String number, String payee, String amount)
      throws java.io.IOException {
    pdf.text(30, top, number).text(90, top, "01/09/2025").text(160, top, payee);
    pdf.text(330, top, "WORK DONE").text(500, top, amount);
  }
}
