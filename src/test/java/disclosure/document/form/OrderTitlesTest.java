package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paper that names a purchase order calls itself. */
class OrderTitlesTest {
  private static PdfWriter titled(String title) throws IOException {
    PdfWriter pdf = new PdfWriter().text(40, 30, "CITY OF EXAMPLE").text(300, 30, title);
    pdf.text(300, 60, "Purchase Order Number").text(450, 60, "24-10187");
    pdf.text(300, 72, "Order Date").text(450, 72, "04/02/2024");
    pdf.text(40, 100, "VENDOR").text(300, 100, "SHIP TO");
    pdf.text(40, 112, "EXAMPLE TRACTOR CO").text(300, 112, "EXAMPLE YARD");
    pdf.text(40, 124, "1 MAIN ST").text(40, 136, "MESA, AZ 85201");
    return pdf.text(40, 200, "TOTAL PRICE").text(450, 200, "$4,077.00");
  }

  @Test
  void orderIsOne() throws Exception {
    Map<String, String> values = Drawn.values(titled("PURCHASE ORDER"));
    assertEquals("Purchase Order", values.get("doc_type"));
    assertEquals("24-10187", values.get("po_number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PURCHASE REQUISITION",
        "PACKING SLIP",
        "I N V O I C E",
        "MEMORANDUM",
        "SUBJECT: Purchase Order 24-10187",
        "PURCHASE ORDER TERMS AND CONDITIONS",
        "PURCHASE ORDER LISTING"
      })
  void paperOfAnotherTitleIsNone(String title) throws Exception {
    assertEquals(null, Drawn.values(titled(title)).get("po_number"));
  }

  @Test
  void titleShortNumberAndAddressOfTheSupplierAreEnough() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Example Water District");
    pdf.text(400, 30, "Purchase Order").text(400, 60, "P.O. No.").text(400, 70, "3381");
    pdf.text(40, 100, "Vendor").text(40, 112, "Example Valve & Controls");
    pdf.text(40, 122, "455 Example Rd").text(40, 132, "Mesa, AZ 85201");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "3381",
            "agency", "Example Water District",
            "vendor", "Example Valve & Controls",
            "vendor_city_state", "Mesa AZ"),
        Drawn.values(pdf));
  }

  @Test
  void titleAndNumberWithoutTheAddressOfASupplierAreNotEnough() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Example Water District");
    pdf.text(400, 30, "Purchase Order").text(400, 60, "P.O. No.").text(400, 70, "3381");
    pdf.text(40, 100, "Vendor").text(40, 112, "Example Valve & Controls");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void orderFromAMasterAgreementIsCalledADeliveryOrder() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "State of Maine").text(400, 30, "Delivery Order");
    pdf.text(40, 60, "Delivery Order Number: DO 13A 20250211000000002144");
    pdf.text(40, 72, "Date Issued: 02/11/25");
    pdf.text(40, 84, "Requisition No.: RQS 13A 20250118000000000911");
    pdf.text(40, 96, "Master Agreement: MA 18P 21072600000000000012");
    pdf.text(40, 120, "Vendor: VS0000009921").text(300, 120, "Ship To:");
    pdf.text(40, 132, "EXAMPLE OFFICE PRODUCTS INC").text(300, 132, "EXAMPLE OFFICE");
    pdf.text(40, 144, "22 EXAMPLE RD").text(40, 156, "AUGUSTA ME 04330");
    pdf.text(40, 200, "Total Order Amount: $4,046.00");
    assertEquals(
        Map.of(
            "doc_type", "Delivery Order",
            "po_number", "DO 13A 20250211000000002144",
            "date", "2025-02-11",
            "requisition_number", "RQS 13A 20250118000000000911",
            "contract_number", "MA 18P 21072600000000000012",
            "agency", "State of Maine",
            "vendor", "EXAMPLE OFFICE PRODUCTS INC",
            "vendor_city_state", "AUGUSTA ME",
            "supplier_id", "VS0000009921",
            "total_amount", "4046.00"),
        Drawn.values(pdf));
  }

  @Test
  void windowUnderTheNumberHoldsTheSupplier() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Example County").text(40, 40, "1 MAIN ST");
    pdf.text(40, 50, "MESA, AZ 85201").text(400, 20, "PURCHASE ORDER");
    pdf.text(400, 50, "Purchase Order No.").text(480, 50, "24-03318");
    pdf.text(60, 90, "EXAMPLE FIRE EQUIPMENT INC").text(60, 100, "88 STATE ST");
    pdf.text(60, 110, "MESA, AZ 85202");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("24-03318", values.get("po_number"));
    assertEquals("EXAMPLE FIRE EQUIPMENT INC", values.get("vendor"));
  }

  @Test
  void addressOverTheNumberIsOfNoSupplier() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Example Supplies").text(40, 40, "1 MAIN ST");
    pdf.text(40, 50, "MESA, AZ 85201").text(400, 20, "PURCHASE ORDER");
    pdf.text(400, 80, "Purchase Order No.").text(480, 80, "24-03318");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void toAloneIsACaptionAndSoIsTheShortWordForNumber() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "VILLAGE OF MESA").text(400, 30, "PURCHASE ORDER");
    pdf.text(400, 42, "PO NBR: 88211").text(400, 54, "VENDOR NBR: 004417");
    pdf.text(40, 80, "TO").text(400, 80, "SHIP TO").text(40, 90, "EXAMPLE PAVING CO.");
    pdf.text(40, 100, "400 LAKE AVE").text(40, 110, "MESA, AZ 85201").text(400, 90, "YARD");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("88211", values.get("po_number"));
    assertEquals("004417", values.get("supplier_id"));
    assertEquals("EXAMPLE PAVING CO.", values.get("vendor"));
  }
}
