package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Agreements of states and cities with companies, on a sheet of boxes and in prose. */
class CityAgreementsTest {
  private static PdfWriter standardAgreement() throws java.io.IOException {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "STATE OF EXAMPLE").text(40, 45, "STANDARD AGREEMENT");
    pdf.text(300, 45, "AGREEMENT NUMBER").text(440, 45, "PURCHASING AUTHORITY NUMBER");
    pdf.text(40, 80, "1. This Agreement is entered into between the Contracting Agency and");
    pdf.text(40, 95, "CONTRACTING AGENCY NAME").text(40, 120, "CONTRACTOR NAME");
    pdf.text(40, 145, "2. The term of this Agreement is:").text(40, 160, "START DATE");
    pdf.text(40, 185, "THROUGH END DATE");
    return pdf.text(40, 210, "3. The maximum amount of this Agreement is:");
  }

  @Test
  void standardAgreementOfAState() throws Exception {
    PdfWriter pdf = standardAgreement().text(300, 57, "24-10999");
    pdf.text(40, 107, "Department of Examples").text(40, 132, "Example Networks, Inc.");
    pdf.text(40, 172, "July 1, 2024").text(40, 197, "June 30, 2027").text(40, 222, "$1,250,000.00");
    assertEquals(
        Map.of(
            "doc_type", "state contract",
            "contract_number", "24-10999",
            "agency", "Department of Examples",
            "vendor", "Example Networks, Inc.",
            "pop_start_date", "2024-07-01",
            "pop_end_date", "2027-06-30",
            "total_amount", "1250000.00"),
        Drawn.values(pdf));
    assertEquals(Map.of("doc_type", "state contract"), Drawn.values(standardAgreement()));
  }

  @Test
  void agreementInProseNamesTheCompanyAndTheCity() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 30, "MEMORANDUM OF UNDERSTANDING");
    pdf.text(40, 60, "This memorandum (hereinafter “MOU”) is entered into by and");
    pdf.text(
        40, 70, "between Example Group, Inc., d/b/a “Example Safety”, with a place of business at");
    pdf.text(
        40, 80, "1 Example Road, Atlanta, GA 30318 (“Example”) and City of Sample with a place of");
    pdf.text(40, 90, "business at 2 Sample Road (“Customer”) (each a “Party”).");
    assertEquals(
        Map.of(
            "doc_type", "memorandum of understanding",
            "vendor", "Example Group, Inc.",
            "dba", "Example Safety",
            "customer", "City of Sample"),
        Drawn.values(pdf));
  }

  @Test
  void agreementOfTwoCitiesHasNoVendor() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "MUTUAL AID AGREEMENT");
    pdf.text(
        40, 60, "made by and between City of Example (“Example”) and City of Sample (“Sample”)");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void bothSidesOfAStandardAgreementSignInRowsOfTheirOwn() throws Exception {
    PdfWriter pdf = standardAgreement().text(300, 57, "24-10999");
    pdf.text(40, 132, "Example Networks, Inc.");
    pdf.text(40, 400, "CONTRACTOR BUSINESS ADDRESS").text(350, 400, "CITY");
    pdf.text(450, 400, "STATE").text(500, 400, "ZIP").text(40, 411, "9 Example Way");
    pdf.text(350, 411, "El Centro").text(450, 411, "CA").text(500, 411, "92243");
    pdf.text(40, 424, "PRINTED NAME OF PERSON SIGNING").text(350, 424, "TITLE");
    pdf.text(40, 435, "Teresa Example").text(350, 435, "President");
    pdf.text(40, 448, "CONTRACTOR AUTHORIZED SIGNATURE").text(350, 448, "DATE SIGNED");
    pdf.text(350, 459, "02/11/2024");
    pdf.text(40, 500, "CONTRACTING AGENCY ADDRESS").text(350, 500, "CITY");
    pdf.text(450, 500, "STATE").text(350, 511, "Reno").text(450, 511, "NV");
    pdf.text(40, 524, "CONTRACTING AGENCY AUTHORIZED SIGNATURE").text(350, 524, "DATE SIGNED");
    assertEquals(
        Map.of(
            "doc_type", "state contract",
            "contract_number", "24-10999",
            "vendor", "Example Networks, Inc.",
            "vendor_city_state", "El Centro CA",
            "vendor_state", "CA",
            "vendor_signed_date", "2024-02-11"),
        Drawn.values(pdf));
    assertEquals("2024-03-05", Drawn.values(signedByTheAgency()).get("co_signed_date"));
  }

  private static PdfWriter signedByTheAgency() throws java.io.IOException {
    PdfWriter pdf = standardAgreement().text(300, 57, "24-10999");
    pdf.text(40, 448, "CONTRACTOR AUTHORIZED SIGNATURE").text(350, 448, "DATE SIGNED");
    pdf.text(40, 524, "CONTRACTING AGENCY AUTHORIZED SIGNATURE").text(350, 524, "DATE SIGNED");
    return pdf.text(350, 535, "03/05/2024");
  }

  @Test
  void amendmentOfAStandardAgreement() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "STATE OF CALIFORNIA");
    pdf.text(40, 40, "STANDARD AGREEMENT - AMENDMENT").text(40, 50, "STD 213A (Rev. 4/2020)");
    pdf.text(300, 45, "AGREEMENT NUMBER").text(400, 45, "AMENDMENT NUMBER");
    pdf.text(490, 45, "Purchasing Authority Number").text(300, 58, "C-5612874").text(400, 58, "2");
    pdf.text(490, 58, "CDCR-5225").text(40, 58, "CHECK HERE IF ADDITIONAL PAGES ARE ATTACHED");
    pdf.text(250, 58, "4 PAGES").text(40, 95, "CONTRACTING AGENCY NAME");
    pdf.text(40, 107, "Department of Examples").text(40, 120, "CONTRACTOR NAME");
    pdf.text(40, 132, "Example Services, LLC").text(40, 145, "2. The term of this Agreement is:");
    pdf.text(40, 160, "START DATE").text(40, 172, "July 1, 2022");
    pdf.text(40, 185, "THROUGH END DATE").text(40, 197, "June 30, 2026");
    pdf.text(40, 210, "3. The maximum amount of this Agreement after this Amendment is:");
    pdf.text(40, 222, "$7,264,880.00 (Seven million)").text(40, 300, "CONTRACTOR BUSINESS ADDRESS");
    pdf.text(40, 312, "1290 N. Example Street, Suite 103, Anaheim, CA 92807");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "STD 213A agreement amendment"),
            Map.entry("contract_number", "C-5612874"),
            Map.entry("modification_number", "2"),
            Map.entry("agency", "Department of Examples"),
            Map.entry("vendor", "Example Services, LLC"),
            Map.entry("vendor_city_state", "Anaheim CA"),
            Map.entry("pop_start_date", "2022-07-01"),
            Map.entry("pop_end_date", "2026-06-30"),
            Map.entry("contract_ceiling", "7264880.00")),
        Drawn.values(pdf));
  }
}
