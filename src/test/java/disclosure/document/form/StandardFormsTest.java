package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardFormsTest {

  @Test
  void modificationOfAnOrderNamesContractAndOrder() throws Exception {
    PdfWriter pdf = FormSheets.sf30();
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
    PdfWriter pdf = FormSheets.sf30();
    pdf.text(22, 58, "0001").text(22, 92, "OFFICE OF ACQUISITION MANAGEMENT");
    pdf.text(340, 152, "70CDCR22R00000001");
    assertEquals(
        Map.of(
            "doc_type", "SF-30 amendment/modification",
            "modification_number", "0001",
            "issuing_office", "OFFICE OF ACQUISITION MANAGEMENT",
            "solicitation_number", "70CDCR22R00000001"),
        Drawn.values(pdf));
  }

  @Test
  void peopleAreMarked() throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(310, 712, "JANE DOE");
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
    PdfWriter pdf = FormSheets.of347();
    pdf.text(22, 62, "08/30/2012").text(150, 62, "HSCETC-10-D-00005");
    pdf.text(22, 92, "HSCETC-12-J-00123").text(150, 92, "192112VCC");
    pdf.text(22, 122, "ICE/INVESTIGATIONS").text(22, 202, "ACME SOFTWARE LLC");
    pdf.text(520, 602, "$45,300.00").text(330, 652, "John Q. Public");
    assertEquals(
        Map.of(
            "doc_type", "OF-347 order",
            "date", "2012-08-30",
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
  void defenseOrderHasItsContractAndItsVendor() throws Exception {
    PdfWriter pdf = FormSheets.dd1155();
    pdf.text(22, 68, "N00178-04-D-4020").text(200, 62, "0012").text(335, 68, "2014SEP08");
    pdf.text(420, 62, "1300441234")
        .text(200, 80, "N00024")
        .text(22, 92, "NAVAL SEA SYSTEMS COMMAND");
    pdf.text(160, 140, "0VYA4")
        .text(80, 160, "ACME SOFTWARE LLC")
        .text(80, 168, "DBA ACME EXAMPLES")
        .text(80, 176, "1 MAIN ST STE 200");
    pdf.text(80, 184, "FAIRFAX VA 22030").text(530, 620, "$1,045,300.00");
    pdf.text(22, 650, "BY:").text(60, 645, "JANE Q. DOE");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "DD-1155 order"),
            Map.entry("idv_piid", "N00178-04-D-4020"),
            Map.entry("piid", "0012"),
            Map.entry("date", "2014-09-08"),
            Map.entry("issuing_office_code", "N00024"),
            Map.entry("cage", "0VYA4"),
            Map.entry("requisition_number", "1300441234"),
            Map.entry("agency", "NAVAL SEA SYSTEMS COMMAND"),
            Map.entry("issuing_office", "NAVAL SEA SYSTEMS COMMAND"),
            Map.entry("vendor", "ACME SOFTWARE LLC"),
            Map.entry("dba", "ACME EXAMPLES"),
            Map.entry("vendor_city_state", "FAIRFAX VA"),
            Map.entry("contracting_officer", "JANE Q. DOE"),
            Map.entry("total_amount", "1045300.00")),
        Drawn.values(pdf));
  }

  @Test
  void signerOfDefenseOrderStandsBehindBy() throws Exception {
    PdfWriter pdf = FormSheets.dd1155().text(22, 645, "BY: JANE Q. DOE");
    assertEquals(
        Map.of("doc_type", "DD-1155 order", "contracting_officer", "JANE Q. DOE"),
        Drawn.values(pdf));
  }

  @Test
  void codeOfAnOfficeIsNoAgencyAndTheAgencyIsNoOffice() throws Exception {
    PdfWriter pdf = FormSheets.sf30();
    pdf.text(180, 80, "70CTD0").text(22, 92, "MISSION SUPPORT DALLAS");
    pdf.text(22, 102, "Immigration and Customs Enforcement").text(22, 112, "DALLAS TX 75247");
    assertEquals(
        Map.of(
            "doc_type", "SF-30 amendment/modification",
            "issuing_office_code", "70CTD0",
            "agency", "Immigration and Customs Enforcement",
            "issuing_office", "MISSION SUPPORT DALLAS"),
        Drawn.values(pdf));
  }

  @Test
  void agencyOnTwoLinesIsOneName() throws Exception {
    PdfWriter pdf = FormSheets.sf30();
    pdf.text(22, 92, "Transportation Security").text(24, 102, "Administration");
    pdf.text(22, 112, "SPRINGFIELD VA 20598");
    assertEquals("Transportation Security Administration", Drawn.values(pdf).get("agency"));
  }

  @Test
  void codeBesideItsBoxIsNoAgency() throws Exception {
    PdfWriter pdf = FormSheets.sf30();
    pdf.text(22, 92, "70CMSD").text(22, 102, "ICE/MISSION SUPPORT");
    pdf.text(22, 112, "WASHINGTON DC 20536");
    assertEquals(
        Map.of("doc_type", "SF-30 amendment/modification", "agency", "ICE/MISSION SUPPORT"),
        Drawn.values(pdf));
  }

  @Test
  void zipCodeIsNoNumberOfAnOrder() {
    assertEquals(
        List.of(false, true),
        Stream.of("Oakland CA 94601", "No. 77120")
            .map(text -> Printed.IDENTIFIER.matcher(text).find())
            .toList());
  }

  @Test
  void blankDefenseOrderStatesNothing() throws Exception {
    assertEquals(Map.of("doc_type", "DD-1155 order"), Drawn.values(FormSheets.dd1155()));
  }

  @Test
  void solicitationWithoutAwardStatesNoVendorAndNoTotal() throws Exception {
    PdfWriter pdf = FormSheets.sf33();
    pdf.text(160, 62, "HSCECR-11-R-00001").text(330, 62, "01/05/2011");
    pdf.text(22, 92, "ICE/OFFICE OF ACQUISITION").text(90, 302, "WOULD-BE OFFEROR INC");
    assertEquals(
        Map.of(
            "doc_type", "SF-33 solicitation/offer/award",
            "solicitation_number", "HSCECR-11-R-00001",
            "issue_date", "2011-01-05",
            "issuing_office", "ICE/OFFICE OF ACQUISITION"),
        Drawn.values(pdf));
  }

  @Test
  void awardedSolicitationStatesVendorAndTotal() throws Exception {
    PdfWriter pdf = FormSheets.sf33();
    pdf.text(22, 62, "HSCECR-11-C-00007").text(160, 62, "HSCECR-11-R-00001");
    pdf.text(90, 302, "CHOSEN OFFEROR INC").text(200, 402, "$9,100,000.00");
    pdf.text(480, 602, "03/01/2011");
    assertEquals(
        Map.of(
            "doc_type", "SF-33 solicitation/offer/award",
            "piid", "HSCECR-11-C-00007",
            "solicitation_number", "HSCECR-11-R-00001",
            "vendor", "CHOSEN OFFEROR INC",
            "total_amount", "9100000.00",
            "co_signed_date", "2011-03-01"),
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
            "doc_type", "RFQ",
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

  @Test
  void dayThatACertificatePrintsIsTheOfficers() throws Exception {
    PdfWriter amendment = FormSheets.sf30().text(330, 742, "Digitally signed by JANE DOE");
    amendment.text(215, 742, "03/26/2025").text(330, 750, "Date: 2025.03.27 14:05:33 -04'00'");
    Map<String, String> values = Drawn.values(amendment);
    assertEquals("2025-03-26", values.get("vendor_signed_date"));
    assertEquals("2025-03-27", values.get("co_signed_date"));
    PdfWriter award = FormSheets.sf26().text(330, 710, "Date: 2020.05.06 10:38:14 -04'00'");
    assertEquals("2020-05-06", Drawn.values(award).get("co_signed_date"));
  }
}
