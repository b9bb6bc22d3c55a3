package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that end, stop, question, start or go on with a contract. */
class ContractLettersTest {
  private static PdfWriter letter(String heading, String subject, String said) throws IOException {
    PdfWriter pdf = new PdfWriter().text(40, 14, "NOV-07-2022 15:42 US EXAMPLE BUYING P.002");
    pdf.text(200, 30, "DEPARTMENT OF THE EXAMPLES").text(200, 42, "UNITED STATES SAMPLE");
    pdf.text(200, 54, "WASHINGTON, D.C. 20220").text(40, 70, "November 7. 2022");
    pdf.text(40, 85, "VIA ELECTRONIC MAIL").text(40, 100, heading);
    pdf.text(40, 112, "Chief Executive Officer").text(40, 124, "Example Die & Tool Company");
    pdf.text(40, 136, "Attn: Contracts Administrator").text(40, 148, "1840 Example Avenue");
    pdf.text(40, 160, "Philadelphia, PA 19124").text(40, 180, subject);
    pdf.text(40, 192, "Contract No. 2044P521C00014").text(40, 210, "Dear Contractor:");
    return pdf.text(40, 230, said).text(40, 300, "Sincerely,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ms. Teresa Example | Subject: Notice of Partial Termination for Convenience | Work is ended,"
            + " effective November 14, 2022. | 2022-11-14",
        "CURE NOTICE | SUBJ: Cure Notice | You are notified that the failures endanger performance."
            + " |",
        "SHOW CAUSE NOTICE | RE: Show-Cause Letter | Deliveries were due on October 1, 2022. |",
        "Ms. Teresa Example | Reference: Stop-Work Order | The order is effective immediately on"
            + " November 8, 2022. | 2022-11-08",
        "Ms. Teresa Example | Notice to Proceed | The effective date of this notice is 11/10/2022. |"
            + " 2022-11-10",
        "Ms. Teresa Example | Subject: Preliminary Notice of Intent to Exercise Option | The option"
            + " begins on January 1, 2023. |",
        "Ms. Teresa Example | Re: Termination for Default | Your contract is terminated effective"
            + " as of November 9, 2022. | 2022-11-09"
      })
  void letterheadIsTheAgencyAndTheAddresseeTheVendor(
      String heading, String subject, String said, String effective) throws Exception {
    Map<String, String> expected =
        new TreeMap<>(
            Map.of(
                "doc_type", "letter",
                "agency", "UNITED STATES SAMPLE",
                "date", "2022-11-07",
                "vendor", "Example Die & Tool Company",
                "vendor_city_state", "Philadelphia PA",
                "piid", "2044P521C00014"));
    if (effective != null) {
      expected.put("effective_date", effective);
    }
    assertEquals(expected, Drawn.values(letter(heading, subject, said)));
  }

  @Test
  void orderUnderAContractAndTheContractOfACity() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "U.S. Department of Examples");
    pdf.text(40, 42, "Office of Example Buying").text(40, 70, "March 3, 2022 5");
    pdf.text(40, 90, "Example Analytics, LLC").text(40, 102, "Mesa, AZ 85201");
    pdf.text(40, 120, "Subject: Termination of Task Order 70FBR322F00000061");
    pdf.text(40, 132, "under Contract GS-00F-318CA").text(40, 150, "Dear Ms. Example:");
    pdf.text(40, 170, "The amount obligated under the order is $3,415,062.80.");
    pdf.text(40, 200, "Teresa Q. Example").text(40, 212, "Contracting Officer");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "letter"),
            Map.entry("agency", "U.S. Department of Examples"),
            Map.entry("issuing_office", "Office of Example Buying"),
            Map.entry("total_action_obligation", "3415062.80"),
            Map.entry("contracting_officer", "Teresa Q. Example"),
            Map.entry("date", "2022-03-03"),
            Map.entry("vendor", "Example Analytics, LLC"),
            Map.entry("vendor_city_state", "Mesa AZ"),
            Map.entry("piid", "70FBR322F00000061"),
            Map.entry("idv_piid", "GS-00F-318CA")),
        Drawn.values(pdf));
    PdfWriter city = new PdfWriter().text(40, 30, "City of Example").text(40, 70, "3/3/2022");
    city.text(40, 90, "Example Paving, Inc.").text(40, 102, "Mesa, AZ 85201");
    city.text(40, 120, "Re: Notice to Proceed, Contract No. 21-WTP-03");
    city.text(40, 150, "Dear Ms. Example:");
    assertEquals(
        Map.of(
            "doc_type", "letter",
            "agency", "City of Example",
            "date", "2022-03-03",
            "vendor", "Example Paving, Inc.",
            "vendor_city_state", "Mesa AZ",
            "contract_number", "21-WTP-03"),
        Drawn.values(city));
  }

  @Test
  void letterThatNamesNoContractStatesNothing() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "City of Example").text(40, 70, "3/3/2022");
    pdf.text(40, 90, "Example Paving, Inc.").text(40, 102, "Mesa, AZ 85201");
    pdf.text(40, 120, "Re: Cure Notice").text(40, 150, "Dear Ms. Example:");
    assertEquals(Map.of(), Drawn.values(pdf));
  }
}
