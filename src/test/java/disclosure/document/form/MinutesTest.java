package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Minutes of boards and councils that approve contracts in running text. */
class MinutesTest {
  private static PdfWriter page(String... lines) throws IOException {
    PdfWriter pdf = new PdfWriter();
    for (int line = 0; line < lines.length; line++) {
      pdf.text(60, 30 + 12 * line, lines[line]);
    }
    return pdf;
  }

  @Test
  void motionsCountWhereTheyCarried() throws Exception {
    assertEquals(
        Map.of(
            "doc_type", "board minutes",
            "date", "2025-03-04",
            "agency", "Example County",
            "contract_number", "C-25-07; 24-0113",
            "dba", "Example Air",
            "row", "C-25-07 | Sample Drones Inc. | 84000; RFP-3 | Acme & Sons, LLC | 1200.50"),
        Drawn.values(
            page(
                "Example County Board of Supervisors",
                "Regular Meeting Minutes",
                "March 4, 2025",
                "1. Drones. Supervisor Doe moved to approve Contract No. C-25-07 with Sample",
                "Drones Inc. d/b/a Example Air for two drones, not to exceed $84,000. Seconded by",
                "Supervisor Roe. Motion carried 3-0.",
                "2. Radios. Supervisor Doe moved to approve Contract No. C-25-08 with Radio Corp."
                    + " for",
                "$10,000.00. Motion failed for lack of a second.",
                "3. Towers. Motion by Roe to approve Amendment No. 1 to Agreement No. 24-0113 with",
                "Tower Company, increasing it by $500.00 to $900.00; all voted in favor.",
                "4. Paper. The Board awarded Bid No. RFP-3 to Acme & Sons, LLC in the amount of",
                "$1,200.50.",
                "5. Cars. Staff recommended that the contract with Car Inc. for $9.00 be approved.",
                "6. Maps. The proposed agreement with Map Inc. for $72,000.00 was tabled.")));
  }

  @Test
  void minutesOfACouncilNameItsCity() throws Exception {
    assertEquals(
        Map.of(
            "doc_type", "council minutes",
            "date", "2024-06-11",
            "agency", "City of Sample Falls",
            "row", "Example Cloud, Inc. | 45000.00"),
        Drawn.values(
            page(
                "MINUTES",
                "City of Sample Falls, Ohio",
                "City Council Meeting of June 11, 2024",
                "Council approved an agreement with Example Cloud, Inc. for hosting at a cost of",
                "$45,000.00 for one year.")));
  }

  @Test
  void agendaIsNoMinutes() throws Exception {
    assertEquals(
        Map.of(),
        Drawn.values(
            page(
                "City of Sample Falls City Council",
                "Agenda, June 11, 2024",
                "1. Approval of the minutes of May 28, 2024",
                "2. Motion to approve an agreement with Example Cloud, Inc. for $45,000.00.")));
  }
}
