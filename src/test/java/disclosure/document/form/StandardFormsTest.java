package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardFormsTest {

  @Test
  void modificationOfAnOrderNamesContractAndOrder() throws Exception {
    PdfWriter pdf = sf30();
    pdf.text(22, 58, "P00003").text(178, 58, "09/15/2014").text(260, 58, "192114FBR0001");
    pdf.text(22, 92, "DETENTION COMPLIANCE AND REMOVALS");
    pdf.text(22, 102, "801 I ST NW STE 930").text(22, 112, "WASHINGTON DC 20536");
    pdf.text(22, 152, "PALANTIR USG INC").text(22, 162, "100 HAMILTON AVE STE 300");
    pdf.text(22, 172, "PALO ALTO CA 943011651");
    pdf.text(340, 202, "GS-35F-0086U").text(340, 212, "HSCETC-14-F-00001");
    pdf.text(340, 232, "09/01/2014");
    pdf.text(22, 292, "Net Increase: $1,250,000.00");
    pdf.text(22, 402, "The purpose of this modification is to exercise option one.");
    pdf.text(310, 712, "JANE DOE").text(520, 742, "09/16/2014");
    assertEquals(
        sorted(
            Map.ofEntries(
                Map.entry("doc_type", "SF-30 amendment/modification"),
                Map.entry("modification_number", "P00003"),
                Map.entry("effective_date", "2014-09-15"),
                Map.entry("requisition_number", "192114FBR0001"),
                Map.entry("agency", "DETENTION COMPLIANCE AND REMOVALS"),
                Map.entry("vendor", "PALANTIR USG INC"),
                Map.entry("vendor_city_state", "PALO ALTO CA"),
                Map.entry("idv_piid", "GS-35F-0086U"),
                Map.entry("piid", "HSCETC-14-F-00001"),
                Map.entry("contract_date", "2014-09-01"),
                Map.entry("action_obligation", "1250000.00"),
                Map.entry(
                    "description", "The purpose of this modification is to exercise option one."),
                Map.entry("contracting_officer", "JANE DOE"),
                Map.entry("co_signed_date", "2014-09-16"))),
        Drawn.values(pdf));
  }

  @Test
  void amendmentOfASolicitationHasNoVendorAndNoContract() throws Exception {
    PdfWriter pdf = sf30();
    pdf.text(22, 58, "0001").text(22, 92, "OFFICE OF ACQUISITION MANAGEMENT");
    pdf.text(340, 152, "70CDCR22R00000001");
    assertEquals(
        Map.of(
            "doc_type", "SF-30 amendment/modification",
            "modification_number", "0001",
            "agency", "OFFICE OF ACQUISITION MANAGEMENT",
            "solicitation_number", "70CDCR22R00000001"),
        Drawn.values(pdf));
  }

  @Test
  void peopleAreMarked() throws Exception {
    PdfWriter pdf = sf30().text(310, 712, "JANE DOE");
    assertEquals(
        FieldMark.PERSON,
        Drawn.fields(pdf).stream()
            .filter(field -> field.field().equals("contracting_officer"))
            .map(DocumentField::marks)
            .findFirst()
            .orElseThrow()
            .get(0));
  }

  @Test
  void pageThatOnlySpeaksOfAFormIsNotTheForm() throws Exception {
    PdfWriter pdf =
        new PdfWriter()
            .text(20, 100, "Submit a STANDARD FORM 30 with contract 70CDCR22C00000001 and")
            .text(20, 112, "AMENDMENT OF SOLICITATION/MODIFICATION OF CONTRACT as said above");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void orderHasItsContractAndItsVendor() throws Exception {
    PdfWriter pdf = of347();
    pdf.text(22, 62, "08/30/2012").text(150, 62, "HSCETC-10-D-00005");
    pdf.text(22, 92, "HSCETC-12-J-00123").text(150, 92, "192112VCC");
    pdf.text(22, 122, "ICE/INVESTIGATIONS").text(22, 202, "ACME SOFTWARE LLC");
    pdf.text(520, 602, "$45,300.00").text(330, 652, "John Q. Public");
    assertEquals(
        Map.of(
            "doc_type", "OF-347 order",
            "date_signed", "2012-08-30",
            "idv_piid", "HSCETC-10-D-00005",
            "piid", "HSCETC-12-J-00123",
            "requisition_number", "192112VCC",
            "agency", "ICE/INVESTIGATIONS",
            "vendor", "ACME SOFTWARE LLC",
            "total_amount", "45300.00",
            "contracting_officer", "John Q. Public"),
        Drawn.values(pdf));
  }

  @Test
  void solicitationWithoutAwardStatesNoVendorAndNoTotal() throws Exception {
    PdfWriter pdf = sf33();
    pdf.text(160, 62, "HSCECR-11-R-00001").text(330, 62, "01/05/2011");
    pdf.text(22, 92, "ICE/OFFICE OF ACQUISITION").text(22, 302, "WOULD-BE OFFEROR INC");
    assertEquals(
        Map.of(
            "doc_type", "SF-33 solicitation",
            "solicitation_number", "HSCECR-11-R-00001",
            "issue_date", "2011-01-05",
            "agency", "ICE/OFFICE OF ACQUISITION"),
        Drawn.values(pdf));
  }

  @Test
  void awardedSolicitationStatesVendorAndTotal() throws Exception {
    PdfWriter pdf = sf33();
    pdf.text(22, 62, "HSCECR-11-C-00007").text(160, 62, "HSCECR-11-R-00001");
    pdf.text(22, 302, "CHOSEN OFFEROR INC").text(200, 402, "$9,100,000.00");
    pdf.text(480, 602, "03/01/2011");
    assertEquals(
        Map.of(
            "doc_type", "SF-33 award",
            "piid", "HSCECR-11-C-00007",
            "solicitation_number", "HSCECR-11-R-00001",
            "vendor", "CHOSEN OFFEROR INC",
            "total_amount", "9100000.00",
            "award_date", "2011-03-01"),
        Drawn.values(pdf));
  }

  @Test
  void requestForQuotationStatesItsNumberAndDates() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(22, 30, "REQUEST FOR QUOTATION").text(22, 40, "(THIS IS NOT AN ORDER)");
    pdf.text(22, 60, "1. REQUEST NO.").text(160, 60, "2. DATE ISSUED");
    pdf.text(260, 60, "3. REQUISITION/PURCHASE REQUEST NO.");
    pdf.text(22, 90, "5A. ISSUED BY").text(330, 90, "6. DELIVER BY (Date)");
    pdf.text(22, 150, "8. TO:").text(330, 150, "9. DESTINATION");
    pdf.text(22, 200, "10. PLEASE FURNISH QUOTATIONS TO").text(22, 260, "11. SCHEDULE");
    pdf.text(22, 400, "12. DISCOUNT FOR PROMPT PAYMENT").text(400, 700, "STANDARD FORM 18");
    pdf.text(22, 72, "70CMSD19Q00000009").text(160, 72, "06/03/2019");
    pdf.text(22, 102, "ICE/INVESTIGATIONS & OPS SUPPORT DALLAS").text(22, 222, "06/20/2019");
    assertEquals(
        Map.of(
            "doc_type", "SF-18 request for quotation",
            "solicitation_number", "70CMSD19Q00000009",
            "issue_date", "2019-06-03",
            "offer_due_date", "2019-06-20",
            "agency", "ICE/INVESTIGATIONS & OPS SUPPORT DALLAS"),
        Drawn.values(pdf));
  }

  private static Map<String, String> sorted(Map<String, String> fields) {
    return fields.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static PdfWriter sf30() throws IOException {
    return new PdfWriter()
        .text(22, 24, "AMENDMENT OF SOLICITATION/MODIFICATION OF CONTRACT")
        .text(360, 24, "1. CONTRACT ID CODE")
        .text(500, 24, "PAGE OF PAGES")
        .text(22, 46, "2. AMENDMENT/MODIFICATION NO.")
        .text(175, 46, "3. EFFECTIVE DATE")
        .text(260, 46, "4. REQUISITION/PURCHASE REQ. NO.")
        .text(450, 46, "5. PROJECT NO. (If applicable)")
        .text(22, 80, "6. ISSUED BY")
        .text(150, 80, "CODE")
        .text(310, 80, "7. ADMINISTERED BY (If other than Item 6)")
        .text(22, 138, "8. NAME AND ADDRESS OF CONTRACTOR (No., street, county, State)")
        .text(335, 138, "9A. AMENDMENT OF SOLICITATION NO.")
        .text(335, 164, "9B. DATED (SEE ITEM 11)")
        .text(335, 190, "10A. MODIFICATION OF CONTRACT/ORDER NO.")
        .text(335, 222, "10B. DATED (SEE ITEM 13)")
        .text(22, 250, "11. THIS ITEM ONLY APPLIES TO AMENDMENTS OF SOLICITATIONS")
        .text(22, 280, "12. ACCOUNTING AND APPROPRIATION DATA (If required)")
        .text(22, 320, "13. THIS ITEM ONLY APPLIES TO MODIFICATION OF CONTRACTS/ORDERS")
        .text(22, 390, "14. DESCRIPTION OF AMENDMENT/MODIFICATION")
        .text(22, 680, "Except as provided herein, all terms and conditions of the document")
        .text(22, 700, "15A. NAME AND TITLE OF SIGNER (Type or print)")
        .text(305, 700, "16A. NAME AND TITLE OF CONTRACTING OFFICER (Type or print)")
        .text(22, 730, "15B. CONTRACTOR/OFFEROR")
        .text(215, 730, "15C. DATE SIGNED")
        .text(305, 730, "16B. UNITED STATES OF AMERICA")
        .text(515, 730, "16C. DATE SIGNED")
        .text(430, 770, "STANDARD FORM 30 (REV. 10-83)");
  }

  private static PdfWriter of347() throws IOException {
    return new PdfWriter()
        .text(22, 30, "ORDER FOR SUPPLIES OR SERVICES")
        .text(22, 50, "1. DATE OF ORDER")
        .text(150, 50, "2. CONTRACT NO. (If any)")
        .text(320, 50, "6. SHIP TO:")
        .text(22, 80, "3. ORDER NO.")
        .text(150, 80, "4. REQUISITION/REFERENCE NO.")
        .text(320, 80, "a. NAME OF CONSIGNEE")
        .text(22, 110, "5. ISSUING OFFICE (Address correspondence to)")
        .text(320, 110, "b. STREET ADDRESS")
        .text(22, 160, "7. TO:")
        .text(320, 160, "f. SHIP VIA")
        .text(22, 172, "a. NAME OF CONTRACTOR")
        .text(320, 172, "8. TYPE OF ORDER")
        .text(22, 190, "b. COMPANY NAME")
        .text(22, 220, "c. STREET ADDRESS")
        .text(22, 250, "9. ACCOUNTING AND APPROPRIATION DATA")
        .text(320, 250, "10. REQUISITIONING OFFICE")
        .text(22, 300, "17. SCHEDULE (See reverse for Rejections)")
        .text(400, 602, "17(i) GRAND TOTAL")
        .text(22, 640, "22. UNITED STATES OF AMERICA")
        .text(325, 640, "23. NAME (Typed)")
        .text(400, 740, "OPTIONAL FORM 347");
  }

  private static PdfWriter sf33() throws IOException {
    return new PdfWriter()
        .text(22, 24, "SOLICITATION, OFFER AND AWARD")
        .text(260, 24, "1. THIS CONTRACT IS A RATED ORDER")
        .text(22, 50, "2. CONTRACT NUMBER")
        .text(155, 50, "3. SOLICITATION NUMBER")
        .text(325, 50, "5. DATE ISSUED")
        .text(420, 50, "6. REQUISITION/PURCHASE NUMBER")
        .text(22, 80, "7. ISSUED BY")
        .text(320, 80, "8. ADDRESS OFFER TO (If other than Item 7)")
        .text(22, 130, "9. Sealed offers in original and")
        .text(22, 160, "11. TABLE OF CONTENTS")
        .text(22, 260, "12. In compliance with the above, the undersigned agrees")
        .text(22, 275, "13. DISCOUNT FOR PROMPT PAYMENT")
        .text(22, 290, "15A. NAME AND ADDRESS OF OFFEROR")
        .text(320, 290, "16. NAME AND TITLE OF PERSON AUTHORIZED TO SIGN OFFER (Type or print)")
        .text(22, 350, "15B. TELEPHONE NUMBER")
        .text(320, 350, "17. SIGNATURE")
        .text(480, 350, "18. OFFER DATE")
        .text(22, 390, "19. ACCEPTED AS TO ITEMS NUMBERED")
        .text(195, 390, "20. AMOUNT")
        .text(320, 390, "21. ACCOUNTING AND APPROPRIATION")
        .text(22, 590, "26. NAME OF CONTRACTING OFFICER (Type or print)")
        .text(280, 590, "27. UNITED STATES OF AMERICA")
        .text(475, 590, "28. AWARD DATE")
        .text(400, 700, "STANDARD FORM 33");
  }
}
