package disclosure.document.form;

import static disclosure.document.form.DrawnColumn.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who bills and who is billed, as invoices place and break their names. */
class InvoicePartiesTest {
  @Test
  void theNameOfAnAccountBesideTheAddressBilled() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Invoice").text(300, 40, "Invoice Date");
    pdf.text(420, 40, "Invoice Number").text(300, 52, "30-Nov-2024").text(420, 52, "88-1042");
    pdf.text(480, 70, "Due Date").text(480, 82, "30-Dec-2024");
    column(pdf, 40, 110, "Bill To:", "Example County Sheriff's Office", "Attn: Records Division");
    column(pdf, 40, 143, "9 Example Blvd", "Boise, ID 83701");
    column(
        pdf, 300, 110, "Account Name: Example County Sheriff's Office", "Account Manager: A. Doe");
    pdf.text(300, 132, "Contract Number: 00417826-2");
    pdf.text(40, 200, "Description").text(320, 200, "Quantity").text(420, 200, "Price");
    pdf.text(520, 200, "Amount").text(40, 214, "Monthly users").text(322, 214, "18");
    pdf.text(420, 214, "$46.50").text(520, 214, "$837.00");
    pdf.text(400, 250, "TOTAL AMOUNT DUE").text(520, 250, "$837.00");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "88-1042",
            "date", "2024-11-30",
            "due_date", "2024-12-30",
            "contract_number", "00417826-2",
            "customer", "Example County Sheriff's Office",
            "line_item", "Monthly users | 18 | 46.50 | 837.00",
            "total_amount", "837.00"),
        Drawn.values(pdf));
  }

  @Test
  void aLogoOverTheFullNameAndACustomerInTheWindow() throws Exception {
    PdfWriter pdf = new PdfWriter().text(480, 20, "INVOICE");
    column(pdf, 40, 24, "EXAMPLE DATA", "Example Data - West", "PO Box 6, Carol Stream, IL 60197");
    column(pdf, 340, 50, "INVOICE # 851274", "INVOICE DATE 04/01/2025", "PO# SC-25-871");
    column(pdf, 50, 100, "SAMPLE COUNTY DISTRICT ATTORNEY", "BUREAU OF RECORDS", "6 TEXAS ST");
    column(pdf, 50, 133, "FAIRFIELD CA 94533");
    pdf.text(400, 300, "AMOUNT DUE").text(520, 300, "$4,125.60");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "851274",
            "date", "2025-04-01",
            "po_number", "SC-25-871",
            "vendor", "Example Data - West",
            "customer", "SAMPLE COUNTY DISTRICT ATTORNEY",
            "total_amount", "4125.60"),
        Drawn.values(pdf));
  }

  @Test
  void captionsThatEndInOnePlaceEndNoBlockBesideThem() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Example Tower Service, Inc.");
    pdf.text(450, 30, "INVOICE").text(400, 60, "Invoice No.:").text(460, 60, "24817");
    column(pdf, 40, 90, "Bill To:", "Sample Rita County", "Finance Department, Accounts Payable");
    column(pdf, 40, 123, "115 N. Example Street", "Mesa, AZ 85602");
    pdf.text(400, 72, "Invoice Date:").text(460, 72, "12/06/2024");
    pdf.text(424, 92, "Terms:").text(460, 92, "Net 45").text(414, 103, "Due Date:");
    pdf.text(460, 103, "1/20/2025").text(400, 300, "TOTAL DUE").text(460, 300, "$300.00");
    assertEquals("Sample Rita County", Drawn.ofPicture(pdf, 0.9).get("customer"));
  }

  @Test
  void namesThatBreakOverTwoLinesAreWhole() throws Exception {
    PdfWriter pdf = column(new PdfWriter(), 40, 30, "Example Valley Radio", "Service, LLC");
    column(pdf, 40, 52, "1 Old Rd", "Boise, ID 83701").text(450, 30, "INVOICE");
    column(pdf, 40, 110, "SOLD TO:", "EXAMPLE COUNTY EMERGENCY", "MANAGEMENT", "9 Main St");
    column(pdf, 40, 154, "BOISE ID 83702").text(400, 110, "Invoice No.: 1042");
    column(pdf, 400, 121, "Invoice Date: 09/22/2025", "TOTAL DUE $300.00");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "1042",
            "date", "2025-09-22",
            "vendor", "Example Valley Radio Service, LLC",
            "customer", "EXAMPLE COUNTY EMERGENCY MANAGEMENT",
            "total_amount", "300.00"),
        Drawn.values(pdf));
  }

  @Test
  void whatSaysWhosePartACompanyIsIsNotItsName() throws Exception {
    PdfWriter pdf =
        column(new PdfWriter(), 40, 30, "Example Shredding", "a division of Acme, Inc.");
    column(pdf, 40, 52, "1 Old Rd", "Boise, ID 83701").text(450, 30, "INVOICE");
    column(pdf, 40, 110, "BILL TO:", "COUNTY OF EXAMPLE", "9 Main St", "BOISE ID 83702");
    column(pdf, 400, 110, "Invoice No.: 1042", "Invoice Date: 09/22/2025", "TOTAL DUE $300.00");
    assertEquals("Example Shredding", Drawn.values(pdf).get("vendor"));
  }

  @Test
  void legalFormWithoutANameIsNone() throws Exception {
    PdfWriter pdf = new PdfWriter().text(460, 60, "INVOICE").text(114, 71, "Inc.");
    column(pdf, 300, 130, "Invoice No.", "Invoice Date").text(412, 130, "24-30917");
    column(pdf.text(412, 141, "09/12/2024"), 60, 240, "BILL TO:", "City of Example");
    pdf.text(400, 400, "TOTAL DUE").text(490, 400, "$100.25");
    assertNull(Drawn.values(pdf).get("vendor"));
  }

  @Test
  void vendorStandsBesideTheCaptionOfTheCustomer() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Invoice").text(40, 50, "Invoice number");
    pdf.text(140, 50, "7C1B22A9-0004").text(40, 62, "Date of issue");
    pdf.text(140, 62, "November 12, 2024").text(40, 90, "Example Analytics, Inc.");
    pdf.text(300, 90, "Bill to").text(300, 102, "City of Mesa").text(40, 102, "548 Market St");
    pdf.text(40, 114, "Reno, Nevada 89501").text(300, 114, "1 Broadway");
    pdf.text(300, 126, "Mesa, Arizona 85201").text(300, 200, "Amount due");
    pdf.text(400, 200, "$24,000.00 USD");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Example Analytics, Inc.", values.get("vendor"));
    assertEquals("City of Mesa", values.get("customer"));
  }

  @Test
  void townshipOverItsDepartmentIsTheCustomer() throws Exception {
    PdfWriter pdf = new PdfWriter().text(500, 20, "Invoice").text(400, 40, "Invoice #");
    pdf.text(480, 40, "PB-20817").text(400, 52, "Invoice date").text(480, 52, "Sep 2, 2025");
    column(pdf, 40, 40, "Example Software Inc.", "1 Gateway Center", "Newark, NJ 07102");
    column(pdf, 40, 100, "Bill To", "Township of Example", "Police Department", "9 Example Dr");
    column(pdf, 40, 144, "Example, NJ 07746").text(420, 260, "Balance due");
    assertEquals(
        "Township of Example", Drawn.values(pdf.text(520, 260, "$950.00")).get("customer"));
  }
}
