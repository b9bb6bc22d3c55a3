package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Quotations as different sales systems print them. */
class QuotationsTest {
  @Test
  void offerToAnAgencyUnderAScheduleContract() throws Exception {
    PdfWriter pdf = new PdfWriter().text(240, 20, "GOVERNMENT - PRICE QUOTATION");
    pdf.text(250, 32, "EXAMPLE SOFTWARE CORP.").text(230, 44, "1 MAIN ST | RESTON, VIRGINIA 20190");
    pdf.text(40, 70, "TO:").text(75, 70, "Jane Doe").text(75, 80, "Contracting Officer");
    pdf.text(75, 90, "Federal Protective Service").text(75, 100, "1 C Street NW");
    pdf.text(75, 110, "Washington, DC 20024").text(300, 70, "FROM:").text(340, 70, "Pat Roe");
    pdf.text(340, 80, "Example Software Corp.").text(40, 140, "GSA Schedule No: 47QTCA20D0099");
    pdf.text(40, 150, "Cage Code: 4T2K9").text(40, 160, "UEI: ABCDEFGH1234");
    pdf.text(300, 140, "QUOTE NO:").text(380, 140, "5511002").text(300, 150, "QUOTE DATE:");
    pdf.text(380, 150, "02/03/2025").text(300, 160, "QUOTE EXPIRES:").text(380, 160, "03/03/2025");
    pdf.text(300, 170, "RFQ NO:").text(380, 170, "70RFP125Q00000007");
    pdf.text(40, 200, "LINE").text(80, 200, "PART NO.").text(160, 200, "DESCRIPTION");
    pdf.text(330, 200, "LIST PRICE").text(410, 200, "QUOTE PRICE").text(480, 200, "QTY");
    pdf.text(520, 200, "EXTENDED PRICE").text(44, 214, "1").text(80, 214, "EX-12M");
    pdf.text(160, 214, "Example Suite, 12 months").text(340, 214, "$110.00");
    pdf.text(420, 214, "$100.00").text(486, 214, "5").text(540, 214, "$500.00");
    pdf.text(440, 240, "SUBTOTAL:").text(540, 240, "$500.00").text(440, 252, "TOTAL QUOTE:");
    pdf.text(540, 252, "$500.00");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "quotation"),
            Map.entry("quote_number", "5511002"),
            Map.entry("date", "2025-02-03"),
            Map.entry("solicitation_number", "70RFP125Q00000007"),
            Map.entry("contract_number", "47QTCA20D0099"),
            Map.entry("vendor", "EXAMPLE SOFTWARE CORP."),
            Map.entry("customer", "Federal Protective Service"),
            Map.entry("uei", "ABCDEFGH1234"),
            Map.entry("cage", "4T2K9"),
            Map.entry("line_item", "Example Suite, 12 months | 5 | 100.00 | 500.00"),
            Map.entry("total_amount", "500.00")),
        Drawn.values(pdf));
  }

  @Test
  void numberGluedToTheTitleAndCustomerUnderItsCaption() throws Exception {
    PdfWriter pdf = new PdfWriter().text(480, 20, "Quote #Q-7781").text(480, 34, "Date: 5/6/2025");
    pdf.text(40, 20, "Sample Drones LLC")
        .text(40, 60, "Prepared For")
        .text(40, 72, "Town of Sample");
    pdf.text(40, 84, "Purchasing Manager")
        .text(40, 96, "9 Elm St")
        .text(40, 108, "Sample, NY 10001");
    pdf.text(40, 150, "Item Description").text(300, 150, "Quantity").text(380, 150, "Unit Price");
    pdf.text(480, 150, "Total").text(40, 164, "Drone").text(310, 164, "2");
    pdf.text(385, 164, "1,000.00").text(480, 164, "2,000.00").text(380, 190, "Grand Total");
    pdf.text(480, 190, "$2,000.00");
    assertEquals(
        Map.of(
            "doc_type", "quotation",
            "quote_number", "Q-7781",
            "date", "2025-05-06",
            "vendor", "Sample Drones LLC",
            "customer", "Town of Sample",
            "line_item", "Drone | 2 | 1000.00 | 2000.00",
            "total_amount", "2000.00"),
        Drawn.values(pdf));
  }

  @Test
  void sheetForTheAnswerToARequestIsNone() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 20, "REQUEST FOR PRICES").text(200, 34, "Quote Form");
    pdf.text(40, 60, "Quote Date:").text(40, 74, "Total Price:").text(40, 88, "RFP No. 2025-100");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void numberWithoutACaptionOverTheDayItExpires() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "Example Cameras, Inc.");
    pdf.text(400, 20, "Q-104417-45780.2").text(400, 32, "Issued: 05/01/2025");
    pdf.text(400, 44, "Quote Expiration: 06/30/2025").text(300, 80, "BILL TO");
    pdf.text(300, 92, "City of Example").text(300, 104, "Example, OH 44101");
    pdf.text(40, 140, "TOTAL COST").text(150, 140, "$1,000.00");
    assertEquals(
        Map.of(
            "doc_type", "quotation",
            "quote_number", "Q-104417-45780.2",
            "date", "2025-05-01",
            "vendor", "Example Cameras, Inc.",
            "customer", "City of Example",
            "total_amount", "1000.00"),
        Drawn.values(pdf));
  }

  @Test
  void orderThatNamesTheQuotationItFollowsIsNone() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Purchase Order").text(300, 30, "City of Mesa");
    pdf.text(40, 50, "Purchase Order Number").text(200, 50, "PO-1047733");
    pdf.text(40, 62, "Purchase Order Date").text(200, 62, "2025-01-22");
    pdf.text(40, 74, "Memo to Supplier").text(200, 74, "Quote Q-22871");
    pdf.text(40, 100, "Supplier:").text(40, 112, "Example Imaging, Inc.");
    pdf.text(40, 124, "1850 Example St").text(40, 136, "Denver, CO 80202");
    pdf.text(300, 200, "Total Amount").text(480, 200, "16,500.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Purchase Order", values.get("doc_type"));
    assertEquals(null, values.get("quote_number"));
  }
}
