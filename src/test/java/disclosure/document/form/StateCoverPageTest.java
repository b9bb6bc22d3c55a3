package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cover page of Colorado's contracts, for a contract and for its amendment. */
class StateCoverPageTest {
  private static PdfWriter cover(String title, String... captions) throws IOException {
    PdfWriter pdf = new PdfWriter().text(40, 30, "STATE OF COLORADO").text(300, 30, title);
    pdf.text(220, 60, "SIGNATURE AND COVER PAGE").text(40, 80, "State Agency");
    pdf.text(40, 92, "Colorado Department of Examples").text(300, 80, captions[0]);
    pdf.text(300, 92, "23 ABCD 178844").text(40, 112, "Contractor");
    pdf.text(40, 124, "Example Telemetry, LLC").text(40, 144, captions[1]);
    pdf.text(40, 156, "State Fiscal Year 2023   $518,400.00");
    pdf.text(40, 168, "Total for All State Fiscal Years").text(40, 180, "$2,156,625.00");
    pdf.text(300, 144, "Contract Performance Beginning Date").text(300, 156, "July 1, 2022");
    return pdf.text(300, 168, captions[2]).text(300, 180, "June 30, 2026");
  }

  @Test
  void amendmentStatesTheContractItAmends() throws Exception {
    PdfWriter pdf =
        cover(
            "CONTRACT AMENDMENT #3",
            "Original Contract Number",
            "Current Contract Maximum Amount",
            "Current Contract Expiration Date");
    pdf.text(300, 112, "Amendment Contract Number").text(300, 124, "26 ABCD 201193");
    pdf.text(40, 220, "3. EFFECTIVE DATE. This Amendment is effective July 1, 2025.");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "contract_number", "23 ABCD 178844",
            "modification_number", "3",
            "agency", "Colorado Department of Examples",
            "vendor", "Example Telemetry, LLC",
            "effective_date", "2025-07-01",
            "pop_start_date", "2022-07-01",
            "pop_end_date", "2026-06-30",
            "total_amount", "2156625.00"),
        Drawn.values(pdf));
  }

  @Test
  void contractStatesItsOwnNumber() throws Exception {
    PdfWriter pdf =
        cover(
            "CONTRACT",
            "Contract Number",
            "Contract Maximum Amount",
            "Initial Contract Expiration Date");
    assertEquals(
        Map.of(
            "doc_type", "state contract",
            "contract_number", "23 ABCD 178844",
            "agency", "Colorado Department of Examples",
            "vendor", "Example Telemetry, LLC",
            "pop_start_date", "2022-07-01",
            "pop_end_date", "2026-06-30",
            "total_amount", "2156625.00"),
        Drawn.values(pdf));
  }

  @Test
  void totalAndDayOfEffectBesideAndUnderTheirCaptions() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 40, "CONTRACT AMENDMENT #3").text(200, 56, "SIGNATURE AND COVER PAGE");
    pdf.text(40, 80, "State Agency").text(40, 92, "Colorado Department of Examples");
    pdf.text(300, 80, "Original Contract Number").text(300, 92, "23 ABCD 00001768");
    pdf.text(40, 112, "Contractor").text(40, 124, "Example Rotor Aviation, LLC");
    pdf.text(40, 144, "Current Contract Maximum Amount");
    pdf.text(40, 156, "State Fiscal Year 2023").text(200, 156, "$1,940,000.00");
    pdf.text(40, 168, "Total for All State Fiscal Years").text(200, 168, "$6,043,750.00");
    pdf.text(300, 156, "Amendment Effective Date").text(300, 168, "March 1, 2025");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "contract_number", "23 ABCD 00001768",
            "modification_number", "3",
            "agency", "Colorado Department of Examples",
            "vendor", "Example Rotor Aviation, LLC",
            "effective_date", "2025-03-01",
            "total_amount", "6043750.00"),
        Drawn.values(pdf));
  }
}
