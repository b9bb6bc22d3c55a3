package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters and notices of agencies that ask for quotations, proposals and bids. */
class SolicitationTest {
  private static PdfWriter letter(String subject, String sentence) throws IOException {
    PdfWriter pdf = new PdfWriter().text(200, 40, "UNITED STATES DEPARTMENT OF EXAMPLES");
    pdf.text(400, 70, "January 27, 2025").text(40, 90, subject);
    pdf.text(40, 120, "Dear Prospective Quoter:").text(40, 140, sentence);
    return pdf.text(40, 200, "Sincerely,");
  }

  @Test
  void letterThatAsksForQuotations() throws Exception {
    PdfWriter pdf =
        letter(
            "SUBJECT: Request for Quotation (RFQ) 1240BF25Q0099",
            "Quotations are due not later than 2:00 p.m. Mountain Time, February 19, 2025, and");
    pdf.text(
        40, 152, "questions by February 5, 2025. The NAICS code for this acquisition is 562991.");
    pdf.text(40, 164, "Purchase Request: F3G1AA5098A001.");
    pdf.text(40, 230, "EXAMPLE S. SAMPLE, TSgt, USAF").text(40, 242, "Contracting Officer");
    assertEquals(
        Map.of(
            "doc_type", "RFQ",
            "solicitation_number", "1240BF25Q0099",
            "requisition_number", "F3G1AA5098A001",
            "agency", "UNITED STATES DEPARTMENT OF EXAMPLES",
            "contracting_officer", "EXAMPLE S. SAMPLE",
            "issue_date", "2025-01-27",
            "offer_due_date", "2025-02-19",
            "naics", "562991"),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Your quote must be received by this office by 4:00 p.m. on March 25, 2025.|2025-03-25",
        "The due date for receipt of proposals is June 10, 2025, at 2:00 p.m.|2025-06-10",
        "The closing date of this announcement will be June 11, 2025.|2025-06-11",
        "The due date for quotes is hereby extended from June 6, 2025 to June 13, 2025.|2025-06-13",
        "Sealed bids will be received until 2:00 p.m., Thursday, September 18, 2025|2025-09-18",
        "Submit your package electronically by close of business on May 2, 2025.|2025-05-02",
        "Response Deadline: 08/12/2025 3:00 PM|2025-08-12"
      })
  void dayUntilWhichItMayBeAnswered(String sentence, String day) throws Exception {
    PdfWriter pdf = letter("Request for Quotation 1240BF25Q0099", sentence);
    assertEquals(day, Drawn.values(pdf).get("offer_due_date"));
  }

  @ParameterizedTest
  @CsvSource({
    "Request for Proposals No. 25-07, RFP, 25-07",
    "RE: Solicitation 15B40825Q00000099 - Bread, RFQ, 15B40825Q00000099",
    "RE: Solicitation No. 15B40825R00000099, RFP, 15B40825R00000099",
    "Invitation to Bid No. 2025-118, IFB, 2025-118",
    "SOURCES SOUGHT NOTICE No. 15F06725N0000099, sources sought, 15F06725N0000099"
  })
  void kindAndNumberOfARequest(String subject, String type, String number) throws Exception {
    Map<String, String> values = Drawn.values(letter(subject, "Be told."));
    assertEquals(type, values.get("doc_type"));
    assertEquals(number, values.get("solicitation_number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are pleased to submit our quotation, valid until May 30, 2025.",
        "Notice of Intent to Award",
        "The agency hereby awards the order to Example, Inc."
      })
  void answersAndAwardsAreNoRequests(String sentence) throws Exception {
    assertEquals(
        Map.of(), Drawn.values(letter("Subject: Request for Quotation 1240BF25Q0099", sentence)));
  }

  @Test
  void bureauUnderItsDepartmentAsks() throws Exception {
    PdfWriter pdf = letter("Request for Quotation 15B40825Q00000099", "Be told.");
    pdf.text(200, 52, "Federal Bureau of Examples");
    assertEquals("Federal Bureau of Examples", Drawn.values(pdf).get("agency"));
  }

  @Test
  void bureauOfTheDepartmentOfStateIsNoAgencyAndWhoAnswersQuestionsIsNamed() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 40, "United States Department of State");
    pdf.text(200, 52, "Bureau of Examples").text(200, 64, "Office of Acquisitions Management");
    pdf.text(40, 90, "February 18, 2026").text(40, 104, "Dear Prospective Quoter:");
    pdf.text(40, 120, "SUBJECT: Request for Quotation (RFQ) Number 19AQMM26Q0099");
    pdf.text(40, 140, "Direct any questions regarding this solicitation to Pat Example, Buyer.");
    assertEquals(
        Map.of(
            "doc_type", "RFQ",
            "solicitation_number", "19AQMM26Q0099",
            "agency", "United States Department of State",
            "issuing_office", "Office of Acquisitions Management",
            "issue_date", "2026-02-18",
            "poc", "Pat Example"),
        Drawn.values(pdf));
  }

  @Test
  void sentenceThatNamesARequestIsNoTitle() throws Exception {
    PdfWriter pdf =
        new PdfWriter().text(40, 40, "Made pursuant to Request for Proposals No. 25-0071");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void noticeIsWhatItSaysItIsIssuedAs() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 40, "COMBINED SYNOPSIS/SOLICITATION");
    pdf.text(40, 60, "Department of Examples").text(40, 80, "(ii) Solicitation number");
    pdf.text(140, 80, "36C26025Q0499 is issued as a request for quotation (RFQ).");
    assertEquals(
        Map.of(
            "doc_type", "RFQ",
            "solicitation_number", "36C26025Q0499",
            "agency", "Department of Examples"),
        Drawn.values(pdf));
  }

  @Test
  void noticeOfAnOpportunityNamesTheAgencyUnderItsCaption() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "Notice ID").text(140, 40, "70Z03825QJ0000199");
    pdf.text(40, 60, "Department/Ind. Agency").text(40, 72, "EXAMPLES, DEPARTMENT OF");
    pdf.text(40, 90, "Sub-tier").text(40, 102, "US EXAMPLE GUARD");
    pdf.text(40, 120, "Contract Opportunity Type: Combined Synopsis/Solicitation (Original)");
    pdf.text(40, 132, "Original Published Date: Jul 08, 2025 10:12 am EDT");
    pdf.text(40, 144, "Original Date Offers Due: Jul 22, 2025 02:00 pm EDT");
    assertEquals(
        Map.of(
            "doc_type", "combined synopsis/solicitation",
            "solicitation_number", "70Z03825QJ0000199",
            "agency", "US EXAMPLE GUARD",
            "issue_date", "2025-07-08",
            "offer_due_date", "2025-07-22"),
        Drawn.values(pdf));
  }

  @Test
  void whatIsAskedForIsNoAgencyAndTheDueDateNoIssue() throws Exception {
    PdfWriter pdf =
        new PdfWriter().text(40, 40, "Request for Quotation").text(40, 60, "Janitorial Services");
    pdf.text(40, 80, "RFQ No. 2025-00099").text(40, 100, "Due Date: 8/19/2025");
    assertEquals(
        Map.of(
            "doc_type", "RFQ",
            "solicitation_number", "2025-00099",
            "offer_due_date", "2025-08-19"),
        Drawn.values(pdf));
  }

  @Test
  void sentenceAsksWhereTheNumberHasALineOfItsOwn() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "STATE OF EXAMPLE — DEPARTMENT OF STATE PARKS");
    pdf.text(40, 32, "DEPT. OF STATE PARKS - ELMWOOD");
    pdf.text(40, 60, "March 24, 2026")
        .text(400, 60, "Jo Sample")
        .text(40, 80, "Solicitation Number:");
    pdf.text(200, 80, "25CB099");
    pdf.text(40, 110, "The Department would like to request a quote from your company.");
    pdf.text(40, 124, "Challenge question responses: due April 1, 2026.");
    assertEquals(
        Map.of(
            "doc_type", "RFQ",
            "solicitation_number", "25CB099",
            "agency", "DEPARTMENT OF STATE PARKS",
            "issue_date", "2026-03-24"),
        Drawn.values(pdf));
  }
}
