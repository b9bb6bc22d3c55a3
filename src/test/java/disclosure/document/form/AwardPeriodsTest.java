package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How letters of award word the period of the contract and the number that was bid on. */
class AwardPeriodsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The award is for the initial term, July 1, 2025 through June 30, 2028.",
        "This award is for the period July 1, 2025 to June 30, 2028, with two options.",
        "The contract is awarded for a three-year term beginning July 1, 2025 and ending June 30, 2028.",
        "The contract will commence on July 1, 2025 and will expire on June 30, 2028.",
        "The contract is effective July 1, 2025 through June 30, 2028.",
        "Contract Period: July 1, 2025 - June 30, 2028"
      })
  void bothDaysOfTheFirstTerm(String sentence) throws Exception {
    Map<String, String> values = letter("RFP No. JL072224, Lockers", sentence);
    assertEquals("2025-07-01", values.get("pop_start_date"));
    assertEquals("2028-06-30", values.get("pop_end_date"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is one renewal for the period July 1, 2028 through June 30, 2030.",
        "The contract term may be extended from July 1, 2028 through June 30, 2030.",
        "The protest period is July 1, 2025 through July 8, 2025."
      })
  void daysOfAnOptionAndOfAProtestAreNoneOfTheTerm(String sentence) throws Exception {
    Map<String, String> values = letter("RFP No. JL072224, Lockers", sentence);
    assertNull(values.get("pop_start_date"));
    assertNull(values.get("pop_end_date"));
  }

  @Test
  void invitationForBidsMayHaveItsNumberAlone() throws Exception {
    assertEquals(
        "25-3308-PT", letter("IFB 25-3308-PT, Fuels Reduction", "").get("solicitation_number"));
  }

  private static Map<String, String> letter(String reference, String sentence) throws Exception {
    PdfWriter pdf = new PdfWriter().text(72, 129, "May 8, 2025").text(72, 176, "Acme Radio, Inc.");
    pdf.text(72, 190, "1755 Broadway Street").text(72, 205, "Vallejo, CA 94589");
    pdf.text(72, 238, "RE: Notice of Award").text(72, 250, reference);
    pdf.text(72, 285, "Dear Ms. Roe:").text(72, 310, "I am pleased to inform you of the award.");
    pdf.text(72, 325, sentence.isEmpty() ? "Please sign." : sentence).text(72, 556, "Sincerely,");
    return Drawn.values(pdf);
  }
}
