package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contractor of an order of one page, beside the block of the type of order. */
class Of347ContractorTest {
  /** Captions as the edition of 2012 sets them: that of block 8 over the middle of its cell. */
  private static PdfWriter centred() throws IOException {
    return form().text(22, 172, "a. NAME OF CONTRACTOR");
  }

  private static PdfWriter form() throws IOException {
    PdfWriter pdf = new PdfWriter().text(180, 30, "ORDER FOR SUPPLIES OR SERVICES");
    pdf.text(22, 50, "1. DATE OF ORDER").text(130, 50, "2. CONTRACT NO. (If any)");
    pdf.text(300, 50, "6. SHIP TO:").text(300, 62, "a. NAME OF CONSIGNEE");
    pdf.text(22, 80, "3. ORDER NO.").text(160, 80, "4. REQUISITION/REFERENCE NO.");
    pdf.text(22, 110, "5. ISSUING OFFICE (Address correspondence to)");
    pdf.text(300, 110, "b. STREET ADDRESS").text(22, 160, "7. TO:").text(300, 160, "f. SHIP VIA");
    pdf.text(400, 178, "8. TYPE OF ORDER");
    pdf.text(300, 192, "X").text(312, 192, "a. PURCHASE").text(450, 192, "b. DELIVERY");
    pdf.text(22, 204, "b. COMPANY NAME").text(300, 204, "REFERENCE YOUR: Quote EX-3390");
    pdf.text(450, 204, "Except for billing instructions on the");
    pdf.text(300, 216, "Please furnish the following on the terms");
    pdf.text(22, 232, "c. STREET ADDRESS").text(22, 262, "d. CITY").text(150, 262, "e. STATE");
    pdf.text(240, 262, "f. ZIP CODE").text(22, 280, "9. ACCOUNTING AND APPROPRIATION DATA");
    pdf.text(300, 280, "10. REQUISITIONING OFFICE");
    return pdf.text(400, 740, "OPTIONAL FORM 347");
  }

  @Test
  void nameUnderItsOwnCaptionAndPlaceBesideItsCaptions() throws Exception {
    PdfWriter pdf = centred().text(22, 186, "EXAMPLE LANGUAGE LABS INC");
    pdf.text(22, 244, "212 EXAMPLE RD").text(80, 262, "MADISON").text(208, 262, "WI");
    assertEquals(
        Map.of(
            "doc_type", "OF-347 order",
            "vendor", "EXAMPLE LANGUAGE LABS INC",
            "vendor_city_state", "MADISON WI",
            "vendor_state", "WI"),
        Drawn.values(pdf));
  }

  @Test
  void theStateIsThatOfThePlaceAndNoOtherBlocks() throws Exception {
    PdfWriter pdf = centred().text(22, 186, "EXAMPLE LANGUAGE LABS INC");
    pdf.text(22, 244, "SAVANNAH GA 314065027").text(150, 272, "IN");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("SAVANNAH GA", values.get("vendor_city_state"));
    assertEquals("GA", values.get("vendor_state"));
  }

  @Test
  void companyUnderItsCaptionGoesBeforeThePersonAboveIt() throws Exception {
    PdfWriter pdf = centred().text(22, 186, "Pat Q. Example").text(22, 216, "EXAMPLE OPTICS LLC");
    assertEquals("EXAMPLE OPTICS LLC", Drawn.values(pdf).get("vendor"));
  }

  @Test
  void companyBesideItsCaptionEndsBeforeTheTypeOfOrder() throws Exception {
    PdfWriter pdf = centred().text(110, 204, "EXAMPLE OPTICS LLC");
    assertEquals("EXAMPLE OPTICS LLC", Drawn.values(pdf).get("vendor"));
  }

  @Test
  void nameBeginsUnderTheCaptionOfItsBlockOnTheSameLine() throws Exception {
    PdfWriter pdf = form().text(70, 160, "a. NAME OF CONTRACTOR");
    pdf.text(22, 171, "EXAMPLE").text(66, 171, "MARINE CORP");
    assertEquals("EXAMPLE MARINE CORP", Drawn.values(pdf).get("vendor"));
  }

  @Test
  void orderThatNamesNobodyHasNoVendor() throws Exception {
    assertEquals(Map.of("doc_type", "OF-347 order"), Drawn.values(centred()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REFERENCE YOUR: Quote EX-3390",
        "REFERENCE YOUR QUOTE DATED MAY 1",
        "X a. PURCHASE",
        "b. DELIVERY",
        "TYPE OF ORDER",
        "Please furnish the following on the terms",
        "Except for billing instructions on the"
      })
  void wordsOfTheTypeOfOrderAreNoNameWhereverTheyStand(String printed) throws Exception {
    PdfWriter pdf = FormSheets.of347().text(22, 202, printed);
    assertNull(Drawn.values(pdf).get("vendor"));
  }
}
