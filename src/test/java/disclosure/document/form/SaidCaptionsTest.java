package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names of captions that sentences or longer captions hold. */
class SaidCaptionsTest {
  @Test
  void numberThatIsPointedAtInCapitalsHeadsNothing() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "EXAMPLE COUNTY SCHOOLS");
    pdf.text(400, 30, "PURCHASE ORDER").text(400, 50, "P.O. NUMBER").text(480, 50, "P.O. DATE");
    pdf.text(400, 64, "25-0004817").text(480, 64, "10/21/2024");
    pdf.text(400, 78, "VENDOR NO.").text(480, 78, "REQ. NO.");
    pdf.text(400, 92, "VN-20366").text(480, 92, "R25-06120");
    pdf.text(40, 110, "THE ABOVE PURCHASE ORDER NUMBER MUST APPEAR ON ALL INVOICES.");
    pdf.text(40, 140, "VENDOR").text(300, 140, "SHIP TO");
    pdf.text(40, 152, "EXAMPLE KITCHEN CO").text(300, 152, "EXAMPLE SCHOOL");
    pdf.text(40, 164, "2908 EXAMPLE RD NE").text(40, 176, "MESA, AZ 85201");
    assertEquals(
        Map.of(
            "doc_type", "Purchase Order",
            "po_number", "25-0004817",
            "date", "2024-10-21",
            "agency", "EXAMPLE COUNTY SCHOOLS",
            "vendor", "EXAMPLE KITCHEN CO",
            "vendor_city_state", "MESA AZ",
            "supplier_id", "VN-20366",
            "requisition_number", "R25-06120"),
        Drawn.values(pdf));
  }

  @Test
  void memoToTheSupplierIsNotTheSupplierAndAnEarlierTotalNotTheTotal() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Purchase Order").text(300, 30, "City of Mesa");
    pdf.text(40, 50, "Purchase Order Number").text(200, 50, "PO-1047733");
    pdf.text(40, 62, "Memo to Supplier").text(200, 62, "Quote Q-22871");
    pdf.text(40, 100, "Supplier:").text(220, 100, "Ship-To:").text(400, 100, "Bill-To:");
    pdf.text(40, 112, "Example Imaging, Inc.").text(220, 112, "Example Clinic");
    pdf.text(40, 124, "1850 Example St").text(40, 136, "Denver, CO 80202");
    pdf.text(300, 200, "Previous Order Total").text(480, 200, "$140,000.00");
    pdf.text(300, 212, "Order Total").text(480, 212, "$168,600.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Example Imaging, Inc.", values.get("vendor"));
    assertEquals("168600.00", values.get("total_amount"));
  }

  @Test
  void onlyAnEarlierTotalIsNoTotal() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Purchase Order").text(300, 30, "City of Mesa");
    pdf.text(40, 50, "Purchase Order Number").text(200, 50, "PO-1047733");
    pdf.text(40, 100, "Supplier:").text(40, 112, "Example Imaging, Inc.");
    pdf.text(40, 124, "1850 Example St").text(40, 136, "Denver, CO 80202");
    pdf.text(300, 200, "Previous Order Total").text(480, 200, "$140,000.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("PO-1047733", values.get("po_number"));
    assertEquals(null, values.get("total_amount"));
  }

  /** Typed as a ruled line, it is no first line of a caption that goes on below. */
  @Test
  void dashesBeginNoCaption() throws Exception {
    PdfWriter pdf = new PdfWriter().text(300, 30, "PURCHASE ORDER");
    pdf.text(300, 39, "-----------------------------").text(40, 39, "EXAMPLE SCHOOL DISTRICT");
    pdf.text(300, 48, "P.O. NUMBER").text(380, 48, "DATE");
    pdf.text(300, 57, "P0188274").text(380, 57, "08/07/24");
    pdf.text(300, 66, "-----------------------------");
    pdf.text(40, 84, "TO: EXAMPLE BUS PARTS").text(58, 93, "905 E EXAMPLE AVE");
    pdf.text(58, 102, "SPARKS NV 89431").text(40, 130, "TERMS").text(120, 130, "DUE DATE");
    pdf.text(40, 139, "NET 30").text(120, 139, "08/30/24");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("P0188274", values.get("po_number"));
    assertEquals("2024-08-07", values.get("date"));
    assertEquals("2024-08-30", values.get("due_date"));
  }

  @Test
  void partyThatIsBoundToSomethingIsNoCaption() throws Exception {
    PdfWriter pdf =
        new PdfWriter().text(40, 30, "State of Example").text(400, 30, "PURCHASE ORDER");
    pdf.text(400, 46, "No. EX26-04417").text(40, 70, "Order Date: 01/12/2026");
    pdf.text(220, 70, "Vendor Code: V0093846-02").text(40, 100, "TO:");
    pdf.text(70, 100, "Example Elevator Company, Inc.").text(320, 100, "DELIVER TO:");
    pdf.text(390, 100, "Example Airport").text(70, 112, "99 Example Street");
    pdf.text(70, 124, "Mesa, AZ 85201").text(40, 400, "3. Vendor shall hold a certificate.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Example Elevator Company, Inc.", values.get("vendor"));
    assertEquals("V0093846-02", values.get("supplier_id"));
  }
}
