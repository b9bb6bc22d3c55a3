package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
            "vendor", "Sample Drones Inc.; Tower Company; Acme & Sons, LLC",
            "dba", "Example Air",
            "row",
                "C-25-07 | Sample Drones Inc. | 84000; 24-0113 | Tower Company | 500.00;"
                    + " RFP-3 | Acme & Sons, LLC | 1200.50"),
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
            "vendor", "Example Cloud, Inc.",
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

  private static String rows(String... lines) throws Exception {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("EXAMPLE COUNTY COMMISSION", "MINUTES", "March 4, 2025"));
    all.addAll(List.of(lines));
    return Drawn.values(page(all.toArray(String[]::new))).getOrDefault("row", "");
  }

  @Test
  void aConsentAgendaApprovesTheItemsItsMotionNames() throws Exception {
    assertEquals(
        "25-01 | Sample Group | 900.00; 25-02 | Acme Tower Inc. | 70.00",
        rows(
            "CONSENT AGENDA. Commissioner Doe moved to approve Items 1 through 4 as presented, with",
            "the exception of Item 3. Motion carried 3-0.",
            "1. Sheriff. Approve Contract No. 25-01 with Sample Group for cameras in the amount of",
            "$900.00, using Example Partners Contract 77.",
            "2. Roads. Approve Amendment No. 4 to Contract No. 25-02 with Acme Tower Inc., increasing",
            "the contract by $70.00 for a revised total of $800.00.",
            "3. Parks. Approve Contract No. 25-03 with Lawn Care Co. for $10.00.",
            "4. Clerk. Approve an agreement with the City of Sample for $5.00.",
            "5. Fleet. Approve Contract No. 25-05 with Example Ford for $6.00.",
            "NEW BUSINESS",
            "1. Approve Contract No. 25-06 with Late Corp. for $8.00."));
  }

  @Test
  void theMotionMayFollowItsConsentItems() throws Exception {
    assertEquals(
        "Example Cloud | 1500.00",
        rows(
            "Consent Agenda",
            "A. Agreement with Example Cloud for hosting in an amount not to exceed $1,500.00.",
            "B. Purchase of tires from Sample Tire for $300.00.",
            "Item B was removed at the request of staff.",
            "Moved by Doe, seconded by Roe, to approve the consent calendar. Motion passed 5-0.",
            "Regular Business",
            "A. Purchase of fuel from Other Fuel for $400.00."));
  }

  @Test
  void aMotionOfAnItemTakesUpWhatTheItemSays() throws Exception {
    assertEquals(
        "Peak Software, Inc. | 187400.00; 25-07 | Simple Paving | 1348.25",
        rows(
            "14. Consideration of an agreement between Example County, Ohio and Peak Software, Inc.",
            "for maps in an amount not to exceed $187,400.00.",
            "Commissioner Doe moved to approve the agreement. Seconded by Roe. Motion carried 5-0.",
            "15. Consideration of a bid award to Simple Paving for roads, Bid No. 25-07, in the amount",
            "of $1,348.25. Other Roads bid $1,500.00.",
            "Commissioner Doe moved to award the bid to Simple Paving as the lowest bidder. Seconded.",
            "Motion carried 5-0.",
            "16. Consideration of a contract with Reader Systems, Inc. for $96,250.00.",
            "Commissioner Doe moved to table the item to June 3. Motion carried 5-0."));
  }

  @Test
  void aPersonOrAPublicBodyIsNoVendor() throws Exception {
    assertEquals(
        "",
        rows(
            "1. Doe moved to approve Contract No. 9 with John Smith for $5.00. Motion carried 3-0.",
            "2. Doe moved to approve Contract No. 8 with Sample County for $6.00. Motion carried."));
  }
}
