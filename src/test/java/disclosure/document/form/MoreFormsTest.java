package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The SF-1447, continuation sheets without their form, older dates, invoices with number signs. */
class MoreFormsTest {
  private static PdfWriter sf1447() throws IOException {
    PdfWriter pdf = new PdfWriter().text(60, 24, "SOLICITATION/CONTRACT");
    pdf.text(60, 36, "BIDDER/OFFEROR TO COMPLETE BLOCKS 11, 13, 15, 21, 22, & 27");
    pdf.text(22, 50, "2. CONTRACT NO.").text(150, 50, "3. AWARD/EFFECTIVE DATE");
    pdf.text(260, 50, "4. SOLICITATION NUMBER").text(380, 50, "5. SOLICITATION TYPE");
    pdf.text(490, 50, "6. SOLICITATION ISSUE DATE").text(22, 86, "7. ISSUED BY");
    pdf.text(180, 86, "CODE").text(308, 86, "8. THIS ACQUISITION IS").text(310, 140, "NAICS:");
    pdf.text(22, 164, "9. (AGENCY USE)").text(308, 220, "12. ADMINISTERED BY");
    pdf.text(22, 192, "10. ITEMS TO BE PURCHASED (BRIEF DESCRIPTION)");
    pdf.text(22, 220, "11. IF OFFER IS ACCEPTED BY THE GOVERNMENT WITHIN");
    pdf.text(22, 282, "13. CONTRACTOR OFFEROR").text(126, 282, "CODE");
    pdf.text(214, 282, "FACILITY CODE").text(308, 282, "14. PAYMENT WILL BE MADE BY");
    pdf.text(22, 349, "TELEPHONE NO.").text(22, 376, "15. PROMPT PAYMENT DISCOUNT");
    pdf.text(22, 580, "23. ACCOUNTING AND APPROPRIATION DATA");
    pdf.text(372, 580, "24. TOTAL AWARD AMOUNT (FOR GOVT. USE ONLY)");
    pdf.text(22, 693, "NAME AND TITLE OF SIGNER (TYPE OR PRINT)").text(222, 693, "DATE SIGNED");
    pdf.text(308, 693, "NAME OF CONTRACTING OFFICER").text(504, 693, "DATE SIGNED");
    return pdf.text(455, 723, "STANDARD FORM 1447 (REV. 2/2012)");
  }

  @Test
  void contractOnStandardForm1447() throws Exception {
    PdfWriter pdf = sf1447().text(22, 60, "15BRRC19C00000021").text(150, 60, "05/01/2019");
    pdf.text(260, 60, "15BRRC18R00000094").text(490, 60, "09/12/2018");
    pdf.text(210, 86, "15BRRC").text(22, 100, "Federal Bureau of Examples");
    pdf.text(22, 110, "Example Contracting").text(22, 120, "Washington, DC 20534");
    pdf.text(340, 140, "623990").text(150, 282, "1CUN7").text(22, 297, "Acme Homes, Inc.");
    pdf.text(22, 307, "Mesa, AZ 85201").text(150, 349, "DUNS NO. 056441720");
    pdf.text(440, 590, "$2,672,183.25").text(22, 703, "John Q. Roe").text(222, 703, "4/10/2019");
    pdf.text(308, 703, "Jane Q. Doe").text(504, 703, "4/17/2019");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "SF-1447 award"),
            Map.entry("piid", "15BRRC19C00000021"),
            Map.entry("effective_date", "2019-05-01"),
            Map.entry("solicitation_number", "15BRRC18R00000094"),
            Map.entry("issue_date", "2018-09-12"),
            Map.entry("issuing_office_code", "15BRRC"),
            Map.entry("agency", "Federal Bureau of Examples"),
            Map.entry("issuing_office", "Example Contracting"),
            Map.entry("naics", "623990"),
            Map.entry("vendor", "Acme Homes, Inc."),
            Map.entry("vendor_city_state", "Mesa AZ"),
            Map.entry("cage", "1CUN7"),
            Map.entry("duns", "056441720"),
            Map.entry("total_amount", "2672183.25"),
            Map.entry("contracting_officer", "Jane Q. Doe"),
            Map.entry("vendor_signed_date", "2019-04-10"),
            Map.entry("co_signed_date", "2019-04-17")),
        Drawn.values(pdf));
  }

  @Test
  void blankStandardForm1447StatesItsKindAlone() throws Exception {
    assertEquals(Map.of("doc_type", "SF-1447 solicitation"), Drawn.values(sf1447()));
  }

  private static PdfWriter sheet(PdfWriter pdf) throws IOException {
    pdf.text(40, 30, "CONTINUATION SHEET")
        .text(156, 22, "REFERENCE NO. OF DOCUMENT BEING CONTINUED");
    pdf.text(160, 36, "HSCECR-11-D-00014/HSCECR-15-J-00207");
    pdf.text(26, 58, "NAME OF OFFEROR OR CONTRACTOR").text(28, 66, "ACME INCORPORATED");
    pdf.text(38, 86, "ITEM NO.").text(174, 86, "SUPPLIES/SERVICES");
    pdf.text(82, 156, "Requisition No: 192115FDRISAP0031");
    return pdf.text(84, 690, "Total Amount of Order: $27,251,350.00");
  }

  @Test
  void continuationSheetWithoutItsFormSaysWhatItContinues() throws Exception {
    assertEquals(
        Map.of(
            "idv_piid", "HSCECR-11-D-00014",
            "piid", "HSCECR-15-J-00207",
            "vendor", "ACME INCORPORATED",
            "requisition_number", "192115FDRISAP0031",
            "total_amount", "27251350.00"),
        Drawn.values(sheet(new PdfWriter())));
  }

  @Test
  void continuationSheetBehindItsFormRepeatsIt() throws Exception {
    Map<String, String> values = Drawn.values(sheet(FormSheets.of347().nextPage()));
    assertNull(values.get("vendor"));
    assertNull(values.get("total_amount"));
  }

  @Test
  void daysOfTheLastCenturyAndAnOfferorBesideAMarginWithALine() throws Exception {
    PdfWriter pdf = FormSheets.sf33().text(325, 62, "99 FEB 03").text(480, 602, "3/4/99");
    Map<String, String> values = Drawn.values(pdf.text(90, 312, "CHOSEN OFFEROR INC"));
    assertEquals("1999-02-03", values.get("issue_date"));
    assertEquals("1999-03-04", values.get("co_signed_date"));
    assertEquals("CHOSEN OFFEROR INC", values.get("vendor"));
  }

  @Test
  void invoiceWithNumberSignsWhoseCaptionsEndFlush() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Acme Robotics, Inc.").text(500, 30, "INVOICE");
    pdf.text(482, 50, "Invoice #: INV-20931").text(470, 59, "Invoice Date: 08/15/2024");
    pdf.text(480, 68, "Due Date: 09/14/2024").text(490, 77, "PO #: 24-00871");
    pdf.text(40, 100, "Bill To:").text(40, 109, "County of Example").text(400, 300, "Total Due");
    assertEquals(
        Map.of(
            "doc_type", "invoice",
            "invoice_number", "INV-20931",
            "date", "2024-08-15",
            "due_date", "2024-09-14",
            "po_number", "24-00871",
            "vendor", "Acme Robotics, Inc.",
            "customer", "County of Example",
            "total_amount", "40950.00"),
        Drawn.values(pdf.text(500, 300, "$40,950.00")));
  }

  @Test
  void numberThatRunsIntoWhatWasNotReadIsNone() throws Exception {
    Map<String, String> values =
        Drawn.ofPicture(sf1447().text(22, 60, "15BRRC19C0000002\u00A2"), 0.9);
    assertEquals("SF-1447 award", values.get("doc_type"));
    assertNull(values.get("piid"));
  }

  @Test
  void wordsOfACaptionAreNobodysName() throws Exception {
    PdfWriter pdf = sf1447().text(22, 60, "15BRRC19C00000021").text(504, 703, "4/17/2019");
    pdf.text(308, 703, "TITLE CONTRACTING ORDERING GFFICER");
    assertNull(Drawn.values(pdf).get("contracting_officer"));
  }

  @Test
  void speckBehindAWordOfAnAgencyIsNoPoint() throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(22, 92, "Immigration and. Customs Enforcement");
    assertEquals(
        "Immigration and Customs Enforcement",
        Drawn.ofPicture(pdf.text(22, 101, "WASHINGTON DC 20536"), 0.9).get("agency"));
  }

  @Test
  void codeOnTheFirstLineOfABlockIsNoVendor() throws Exception {
    PdfWriter pdf = FormSheets.sf33().text(90, 302, "4LZT8").text(90, 312, "CHOSEN OFFEROR INC");
    Map<String, String> values = Drawn.values(pdf.text(480, 602, "03/01/2011"));
    assertEquals("CHOSEN OFFEROR INC", values.get("vendor"));
    assertEquals("4LZT8", values.get("cage"));
  }
}
