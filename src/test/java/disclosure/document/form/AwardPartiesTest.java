package disclosure.document.form;

import static disclosure.document.form.DrawnLetter.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.PdfWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who awards and who is awarded to, in letterheads and where letters and notices are sent. */
class AwardPartiesTest {
  @Test
  void lettersSeenInASealAreNotOfTheName() throws Exception {
    PdfWriter pdf = new PdfWriter().text(188, 30, "Va").text(200, 30, "County of Example");
    pdf.text(150, 42, "General Services Department Purchasing Division");
    pdf.text(40, 80, "May 8, 2023").text(40, 150, "RE: Notice of Award");
    pdf.text(40, 190, "Dear Sir or Madam:");
    assertEquals(
        "County of Example",
        Drawn.ofPicture(pdf, word -> word.equals("Va") ? 0.4 : 0.9).get("agency"));
  }

  @Test
  void transitAgencyAndTheShortNumberOfItsRequest() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "EXAMPLE VALLEY TRANSIT");
    pdf.text(40, 80, "May 8, 2023").text(40, 150, "RE: Notice of Award, Contract No. 2424-B");
    pdf.text(40, 190, "Dear Sir or Madam:");
    pdf.text(40, 202, "The Board awarded Contract No. 2424-B in response to Request for Proposals");
    pdf.text(40, 214, "No. 2424. Send questions to Jo Example, Procurement Coordinator, at once.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("EXAMPLE VALLEY TRANSIT", values.get("agency"));
    assertEquals("2424", values.get("solicitation_number"));
    assertEquals("Jo Example", values.get("poc"));
  }

  @Test
  void personIsNoVendor() throws Exception {
    Map<String, String> values =
        Drawn.values(letter("Ms. Teresa Example, President", "Re: Notice of Award"));
    assertEquals("award letter", values.get("doc_type"));
    assertEquals(false, values.containsKey("vendor"));
    assertEquals(false, values.containsKey("vendor_city_state"));
  }

  @Test
  void companyStandsUnderThePostOfWhomItIsSentTo() throws Exception {
    for (String post :
        List.of(
            "Vice President, Example Products",
            "Director of Public Works Sales",
            "President, Example Holdings Inc.",
            "Regional Sales Manager - Midwest")) {
      PdfWriter pdf = new PdfWriter().text(200, 30, "COUNTY OF EXAMPLE");
      pdf.text(40, 80, "April 9, 2024").text(40, 100, "Ms. Teresa Example").text(40, 112, post);
      pdf.text(40, 124, "Example Plow & Equipment Corp.").text(40, 136, "6150 NE Example Drive");
      pdf.text(40, 148, "Mesa, Iowa 50021").text(40, 170, "RE: Notice of Award");
      pdf.text(40, 190, "Dear Ms. Example:");
      assertEquals("Example Plow & Equipment Corp.", Drawn.values(pdf).get("vendor"), post);
    }
  }

  @Test
  void companyMayBeCalledAsAPostIs() throws Exception {
    Map<String, String> values =
        Drawn.values(letter("Example Property Manager and Sons, Inc.", "Re: Notice of Award"));
    assertEquals("Example Property Manager and Sons, Inc.", values.get("vendor"));
  }

  @Test
  void nameInALetterheadBreaksOverTwoLines() throws Exception {
    assertEquals(
        "AIRPORT AUTHORITY OF EXAMPLE ISLAND COUNTY",
        agencyUnder("AIRPORT AUTHORITY OF EXAMPLE ISLAND", "COUNTY"));
    assertEquals(
        "AIRPORT AUTHORITY OF EXAMPLE ISLAND COUNTY",
        agencyUnder("AIRPORT AUTHORITY OF EXAMPLE", "ISLAND COUNTY"));
    assertEquals("EXAMPLE RIVER PORT AUTHORITY", agencyUnder("EXAMPLE RIVER PORT", "AUTHORITY"));
    assertEquals(
        "Department of Roads and Bridges", agencyUnder("Department of Roads and", "Bridges"));
    assertEquals("CITY OF EXAMPLE", agencyUnder("CITY OF EXAMPLE", "COUNTY"));
    assertNull(agencyUnder("1 Example Street, Mesa", "AUTHORITY"));
  }

  private static @Nullable String agencyUnder(String first, String second) throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, first).text(220, 42, second);
    pdf.text(40, 80, "April 9, 2024").text(40, 170, "RE: Notice of Award");
    return Drawn.values(pdf.text(40, 190, "Dear Ms. Example:")).get("agency");
  }

  @Test
  void componentUnderItsDepartmentIsTheAgencyAndTheLetterSaysWhen() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "U.S. Department of Examples");
    pdf.text(200, 44, "Federal Example Training Centers").text(40, 80, "August 30, 2022");
    pdf.text(40, 100, "EXAMPLE SERVICES INC").text(40, 112, "1 Example Street");
    pdf.text(40, 124, "Brunswick, GA 31520").text(40, 150, "Subject: Notice of Award");
    pdf.text(40, 170, "Dear Sir or Madam:");
    pdf.text(40, 190, "The effective date of the contract is October 3, 2022.");
    pdf.text(40, 204, "Its term is October 4, 2022 through September 30, 2023.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Federal Example Training Centers", values.get("agency"));
    assertEquals("2022-10-03", values.get("effective_date"));
    assertEquals("2022-10-04", values.get("pop_start_date"));
    assertEquals("2023-09-30", values.get("pop_end_date"));
  }

  @Test
  void addresseeOfANoticeStandsUnderItsSubject() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "COUNTY OF EXAMPLE");
    pdf.text(250, 45, "NOTICE OF AWARD").text(40, 60, "Date: June 2, 2025");
    pdf.text(40, 75, "Project: Radio Consoles")
        .text(40, 90, "To:")
        .text(80, 90, "Sample Radio, Inc.");
    pdf.text(80, 102, "200 Market Street").text(80, 114, "Madera, CA 93637");
    pdf.text(40, 140, "You are hereby notified that your bid has been accepted.");
    assertEquals(
        Map.of(
            "doc_type", "notice of award",
            "date", "2025-06-02",
            "agency", "COUNTY OF EXAMPLE",
            "vendor", "Sample Radio, Inc.",
            "vendor_city_state", "Madera CA",
            "description", "Radio Consoles"),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Project: Consoles | Office of the Clerk | 100 School Lane",
        "Project: Consoles | Board of Supervisors | From: Purchasing Division",
        "Project: Consoles | Sample Radio, Inc. | From: Purchasing Division",
        "Sample Radio bid lowest. Send bonds | Holt Surety, Inc. | 100 School Lane"
      })
  void addresseeThatIsNoBidderIsNoVendor(String before, String to, String next) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "COUNTY OF EXAMPLE");
    pdf.text(250, 45, "NOTICE OF AWARD").text(40, 60, "Date: June 2, 2025");
    pdf.text(40, 68, "Project: Consoles").text(40, 79, before);
    pdf.text(40, 90, "To:").text(80, 90, to).text(80, 102, next).text(80, 114, "Lodi, CA 95240");
    pdf.text(40, 140, "You are hereby notified that the bid has been accepted.");
    Map<String, String> values = Drawn.values(pdf);
    assertNull(values.get("vendor"));
    assertNull(values.get("vendor_city_state"));
  }

  @Test
  void addressUnderTheSenderIsNotTheVendors() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "COUNTY OF EXAMPLE");
    pdf.text(250, 45, "NOTICE OF AWARD").text(40, 60, "Date: June 2, 2025");
    pdf.text(40, 75, "Project: Radio Consoles").text(40, 90, "To: Sample Radio, Inc.");
    pdf.text(40, 102, "From: Purchasing Division").text(40, 114, "100 School Lane");
    pdf.text(40, 126, "Lodi, CA 95240").text(40, 150, "You are hereby notified of the award.");
    Map<String, String> values = Drawn.values(pdf);
    assertNull(values.get("vendor"));
    assertNull(values.get("vendor_city_state"));
  }
}
