package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Justifications of contracts that are not competed. */
class JustificationTest {
  @Test
  void saysWhoIsToHaveTheContractAndWhoSigns() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "U.S. Example Protection Agency");
    pdf.text(200, 40, "Example Contracting Division");
    pdf.text(150, 60, "JUSTIFICATION FOR OTHER THAN FULL AND OPEN COMPETITION");
    pdf.text(40, 90, "2. The agency proposes to award a sole source, firm-fixed-price contract to");
    pdf.text(40, 99, "Acme Systems, Inc., 2805 Example Street, Mesa, AZ 85201, under solicitation");
    pdf.text(40, 108, "70B03C23R00000061, for maintenance. NAICS code 811210; PSC J066.");
    pdf.text(40, 126, "3. The period of performance is a base period from October 1, 2023 through");
    pdf.text(
        40,
        135,
        "September 30, 2024. The total estimated value of this action, including options,");
    pdf.text(40, 144, "is $23,418,900.00. Other Maker, LLC was asked and cannot.");
    pdf.nextPage().text(40, 60, "Jane Q. Doe").text(40, 69, "Contracting Officer");
    pdf.text(40, 78, "Date: July 19, 2023").text(40, 120, "Competition Advocate");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "sole-source justification"),
            Map.entry("agency", "U.S. Example Protection Agency"),
            Map.entry("issuing_office", "Example Contracting Division"),
            Map.entry("vendor", "Acme Systems, Inc."),
            Map.entry("vendor_city_state", "Mesa AZ"),
            Map.entry("solicitation_number", "70B03C23R00000061"),
            Map.entry("naics", "811210"),
            Map.entry("psc", "J066"),
            Map.entry("pop_start_date", "2023-10-01"),
            Map.entry("pop_end_date", "2024-09-30"),
            Map.entry("total_amount", "23418900.00"),
            Map.entry("contracting_officer", "Jane Q. Doe"),
            Map.entry("co_signed_date", "2023-07-19")),
        Drawn.values(pdf));
  }

  @Test
  void letterThatSpeaksOfAJustificationIsNone() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "U.S. Example Protection Agency");
    for (int line = 0; line < 12; line++) {
      pdf.text(40, 60 + 9 * line, "This letter answers your request for records.");
    }
    pdf.text(40, 200, "Enclosed is the justification for other than full and open competition");
    pdf.text(40, 209, "of the contract to Acme Systems, Inc. with a total value of $9,000.00.");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void departmentHeadsThePageAndProseNamesTheOffice() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "DEPARTMENT OF EXAMPLES");
    pdf.text(200, 40, "BUREAU OF EXAMPLE MARKERS");
    pdf.text(150, 60, "LIMITED SOURCES JUSTIFICATION");
    pdf.text(40, 90, "1. The Department of Examples, Bureau of Example Markers (BEM), Marker");
    pdf.text(40, 99, "Acquisition Branch, 9 N. Example Road, Reno, Nevada, proposes to order.");
    pdf.text(40, 117, "2. The Bureau will place an order with Acme Buoy Corporation, 77 Harbor");
    pdf.text(40, 126, "Road, Port Mesa, Rhode Island 02840, CAGE 3KD41, on Purchase Request");
    pdf.text(40, 135, "30117742. The total value is $412,750.00.");
    pdf.nextPage().text(355, 50, "04/02/2021").text(65, 64, "Jane Q. Doe");
    pdf.text(355, 64, "Date").text(65, 76, "Contracting Officer");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "limited-sources justification"),
            Map.entry("agency", "BUREAU OF EXAMPLE MARKERS"),
            Map.entry("issuing_office", "Marker Acquisition Branch"),
            Map.entry("vendor", "Acme Buoy Corporation"),
            Map.entry("vendor_city_state", "Port Mesa, Rhode Island"),
            Map.entry("cage", "3KD41"),
            Map.entry("requisition_number", "30117742"),
            Map.entry("total_amount", "412750.00"),
            Map.entry("contracting_officer", "Jane Q. Doe"),
            Map.entry("co_signed_date", "2021-04-02")),
        Drawn.values(pdf));
  }

  @Test
  void proseNamesAgencyVehicleAndRequest() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "LIMITED-SOURCES JUSTIFICATION");
    pdf.text(250, 40, "(FAR 8.405-6)");
    pdf.text(40, 70, "1. Agency and Contracting Activity. The Bureau of Examples, Samples and");
    pdf.text(
        40, 79, "Proofs (BESP), Sample and Proof Division, Washington, DC, proposes to order.");
    pdf.text(
        40, 97, "2. Approval is requested to issue a task order to Acme Ballistics, Inc. under");
    pdf.text(
        40, 106, "Federal Supply Schedule contract GS-07F-0241V. Requisition EXA-23-OST-0566.");
    pdf.text(40, 124, "3. Upkeep for a base period of October 1, 2023 through September 30, 2024.");
    pdf.text(40, 133, "The total estimated value is $486,300.00. Only one source is capable.");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "limited-sources justification"),
            Map.entry("agency", "Bureau of Examples, Samples and Proofs"),
            Map.entry("issuing_office", "Sample and Proof Division"),
            Map.entry("vendor", "Acme Ballistics, Inc."),
            Map.entry("idv_piid", "GS-07F-0241V"),
            Map.entry("requisition_number", "EXA-23-OST-0566"),
            Map.entry("pop_start_date", "2023-10-01"),
            Map.entry("pop_end_date", "2024-09-30"),
            Map.entry("total_amount", "486300.00")),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SOLE SOURCE JUSTIFICATION | The Department of Examples, Example Marshals Service, Office of"
            + " Buying, proposes | Example Marshals Service | sole-source justification",
        "DETERMINATION AND FINDINGS | The Federal Bureau of Examples, Field Acquisition Office,"
            + " intends | Federal Bureau of Examples | determination and findings",
        "JUSTIFICATION FOR LIMITING SOURCES | The Example Forest Service proposes | Example Forest"
            + " Service | limited-sources justification",
        "SOLE SOURCE JUSTIFICATION | The Contractor, Acme Tools, Tool Division, proposes | |"
            + " sole-source justification"
      })
  void agencyIsNamedInTheSentenceThatProposes(String title, String said, String agency, String type)
      throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, title).text(20, 70, said + " to order.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals(agency, values.get("agency"));
    assertEquals(type, values.get("doc_type"));
  }

  @ParameterizedTest
  @CsvSource({"72,Jane Q. Doe", "80,Jane Q. Doe", "130,"})
  void officerStandsBesideTheCaption(double top, String officer) throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "LIMITED-SOURCES JUSTIFICATION");
    pdf.text(40, 50, "An order on Acme, LLC, Schedule contract number GS-35F-0198W.");
    pdf.text(40, 72, "Contracting Officer:").text(300, 72, "Date: 5/3/2021");
    Map<String, String> values = Drawn.values(pdf.text(150, top, "Jane Q. Doe"));
    assertEquals(officer, values.get("contracting_officer"));
    assertEquals("2021-05-03", values.get("co_signed_date"));
    assertEquals("GS-35F-0198W", values.get("idv_piid"));
  }
}
