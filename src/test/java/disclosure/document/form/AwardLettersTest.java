package disclosure.document.form;

import static disclosure.document.form.DrawnLetter.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters and notices that tell a bidder of an award, and reports that ask for one. */
class AwardLettersTest {
  @Test
  void letterheadIsTheAgencyAndTheAddresseeTheVendor() throws Exception {
    PdfWriter pdf = letter("EXAMPLE PAVING & GRADING, INC.", "Subject: AWARD OF CONTRACT");
    assertEquals(
        Map.of(
            "doc_type", "award letter",
            "date", "2019-03-11",
            "agency", "DEPARTMENT OF EXAMPLES",
            "vendor", "EXAMPLE PAVING & GRADING, INC.",
            "vendor_city_state", "Mesa NC",
            "contract_number", "C204871",
            "description", "Replacement of Example Bridge",
            "total_amount", "2914668.35",
            "completion_date", "2020-11-15"),
        Drawn.values(pdf));
  }

  @Test
  void federalContractWithoutTheWordForItsNumber() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "U.S. Department of Examples");
    pdf.text(40, 80, "November 8, 2023").text(40, 100, "Example Data Partners, LLC");
    pdf.text(40, 112, "1 Example Bend").text(40, 124, "Tysons, VA 22102");
    pdf.text(40, 150, "SUBJECT: Notice of Award").text(40, 180, "Dear Sir or Madam:");
    pdf.text(40, 200, "You are hereby awarded Contract 70B03C24C00000199 for data services.");
    assertEquals("70B03C24C00000199", Drawn.values(pdf).get("piid"));
  }

  @Test
  void agreementHasACeilingAndNoTotal() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 30, "U.S. Department of Examples").text(40, 80, "November 8, 2023");
    pdf.text(40, 100, "Example Data Partners, LLC").text(40, 112, "1 Example Bend, Suite 2");
    pdf.text(40, 124, "Tysons, VA 22102");
    pdf.text(40, 150, "SUBJECT: Notice of Award - Blanket Purchase Agreement 70CMSD24A00000003");
    pdf.text(40, 170, "REFERENCE: Request for Quotation 70CMSD23Q00000164");
    pdf.text(40, 190, "Dear Sir or Madam:");
    pdf.text(40, 210, "You are selected under contract 47QRAD20D1127. The estimated");
    pdf.text(40, 222, "ceiling of the BPA is $22,750,000.00. Nothing is obligated.");
    assertEquals(
        Map.of(
            "doc_type", "award letter",
            "agency", "U.S. Department of Examples",
            "date", "2023-11-08",
            "vendor", "Example Data Partners, LLC",
            "vendor_city_state", "Tysons VA",
            "piid", "70CMSD24A00000003",
            "idv_piid", "47QRAD20D1127",
            "solicitation_number", "70CMSD23Q00000164",
            "contract_ceiling", "22750000.00"),
        Drawn.values(pdf));
  }

  @Test
  void federalContractIsWhatIsAwarded() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 30, "U.S. Department of Examples").text(40, 80, "September 12, 2024");
    pdf.text(40, 150, "Subject: Notice of Award, Contract No. 70CDCR24C00000031");
    pdf.text(40, 190, "Dear Sir or Madam:");
    assertEquals(
        Map.of(
            "doc_type", "award letter",
            "agency", "U.S. Department of Examples",
            "date", "2024-09-12",
            "piid", "70CDCR24C00000031"),
        Drawn.values(pdf));
  }

  @Test
  void sentenceSaysTheNumberAndTheSubjectWhatWasBidOn() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "COUNTY OF EXAMPLE");
    pdf.text(40, 80, "April 9, 2024").text(40, 190, "Dear Sir or Madam:");
    pdf.text(40, 150, "RE: Notice of Award - Solicitation IFB 24-22-EX-03");
    pdf.text(40, 210, "The contract number is CT-24-0391. Please use it.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("IFB 24-22-EX-03", values.get("solicitation_number"));
    assertEquals("CT-24-0391", values.get("contract_number"));
  }

  @Test
  void intentToAwardIsNoAward() throws Exception {
    assertEquals(
        Map.of(),
        Drawn.values(
            letter("EXAMPLE PAVING, INC.", "Subject: Notice of Intent to Award Contract")));
  }

  @Test
  void orderUnderAContractOfAnotherAgency() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 30, "U.S. Department of Examples").text(200, 42, "Office of Orders");
    pdf.text(40, 80, "September 23, 2024").text(40, 110, "Example Consulting, LLC");
    pdf.text(40, 122, "Attn: Ms. Teresa Example").text(40, 134, "1 Example Bend, Suite 2");
    pdf.text(40, 146, "Bethesda, MD 20817");
    pdf.text(40, 170, "Subject: Notice of Award - Task Order 70RDA224FR0000119");
    pdf.text(90, 182, "under Contract GS00Q14OADU417");
    pdf.text(40, 210, "Dear Ms. Example:");
    pdf.text(40, 225, "The Government accepts your proposal in the total amount of $3,482.00,");
    pdf.text(40, 237, "of which $1,160.00 is obligated. The period of performance is");
    pdf.text(40, 249, "September 30, 2024 through September 29, 2025. The NAICS code is 541611");
    pdf.text(40, 261, "and the product service code is R408.");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "task order award letter"),
            Map.entry("date", "2024-09-23"),
            Map.entry("agency", "U.S. Department of Examples"),
            Map.entry("issuing_office", "Office of Orders"),
            Map.entry("vendor", "Example Consulting, LLC"),
            Map.entry("vendor_city_state", "Bethesda MD"),
            Map.entry("piid", "70RDA224FR0000119"),
            Map.entry("idv_piid", "GS00Q14OADU417"),
            Map.entry("total_amount", "3482.00"),
            Map.entry("pop_start_date", "2024-09-30"),
            Map.entry("pop_end_date", "2025-09-29"),
            Map.entry("naics", "541611"),
            Map.entry("psc", "R408")),
        Drawn.values(pdf));
  }

  @Test
  void memorandumOfACall() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "U.S. Department of Examples").text(40, 80, "May 16, 2022");
    pdf.text(40, 110, "MEMORANDUM FOR:").text(173, 110, "Example Street, Inc.");
    pdf.text(158, 122, "1 Library Street, Suite 500").text(158, 134, "Reston, VA 20190");
    pdf.text(40, 160, "SUBJECT:").text(110, 160, "Award of BPA Call 70CMSD22FC0000099");
    pdf.text(110, 172, "under BPA 70CMSD20A00000098");
    pdf.text(40, 200, "This letter is notification of the award of the subject BPA Call in the");
    pdf.text(
        40, 212, "amount of $689,340.00. Performance begins May 23, 2022 and ends May 22, 2023.");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "BPA call award letter"),
            Map.entry("date", "2022-05-16"),
            Map.entry("agency", "U.S. Department of Examples"),
            Map.entry("vendor", "Example Street, Inc."),
            Map.entry("vendor_city_state", "Reston VA"),
            Map.entry("piid", "70CMSD22FC0000099"),
            Map.entry("idv_piid", "70CMSD20A00000098"),
            Map.entry("total_amount", "689340.00"),
            Map.entry("pop_start_date", "2022-05-23"),
            Map.entry("pop_end_date", "2023-05-22")),
        Drawn.values(pdf));
  }

  @Test
  void noticeWithCaptions() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(250, 30, "NOTICE OF AWARD").text(40, 60, "Date of Issuance: June 7, 2021");
    pdf.text(40, 75, "Owner: City of Example").text(40, 90, "Owner's Contract No.: 21-WTP-03");
    pdf.text(40, 105, "Bidder: Example Mechanical, LLC");
    pdf.text(40, 120, "Bidder's Address: 1 Main St, Mesa, IL 62400");
    pdf.text(40, 150, "You are notified that Owner has accepted your Bid.");
    pdf.text(40, 165, "The Contract Price of the awarded Contract is: $1,862,450.00.");
    assertEquals(
        Map.of(
            "doc_type", "notice of award",
            "date", "2021-06-07",
            "agency", "City of Example",
            "contract_number", "21-WTP-03",
            "vendor", "Example Mechanical, LLC",
            "vendor_city_state", "Mesa IL",
            "total_amount", "1862450.00"),
        Drawn.values(pdf));
  }

  @Test
  void reportThatAsksForAnAgreement() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 30, "CITY OF EXAMPLE").text(200, 45, "CITY COUNCIL AGENDA REPORT");
    pdf.text(40, 60, "MEETING DATE: June 17, 2025");
    pdf.text(40, 80, "SUBJECT: Approval of Agreement No. 2025-088 with Example, Inc. for drones");
    pdf.text(40, 100, "for a term of July 1, 2025 through June 30, 2028, in an amount not to");
    pdf.text(40, 112, "exceed $614,250.00. Proposals came in response to RFP 25-016.");
    assertEquals(
        Map.of(
            "doc_type", "council agenda report",
            "agency", "CITY OF EXAMPLE",
            "date", "2025-06-17",
            "vendor", "Example, Inc.",
            "contract_number", "2025-088",
            "total_amount", "614250.00",
            "pop_start_date", "2025-07-01",
            "pop_end_date", "2028-06-30",
            "solicitation_number", "25-016"),
        Drawn.values(pdf));
  }

  private static PdfWriter orderLetter(String subject, String sentence) throws IOException {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "Office of Example Buying").text(40, 42, "U.S. Department of Examples");
    pdf.text(40, 80, "March 3, 2022").text(40, 110, "Example Analytics, LLC");
    pdf.text(40, 122, "Attn: (b)(6)").text(40, 134, "1 Example Bend, Suite 2");
    pdf.text(40, 146, "Mesa, AZ 85201").text(40, 170, subject).text(40, 190, "Dear (b)(6)");
    pdf.text(40, 210, sentence).text(40, 222, "The order is awarded in the amount of $918,200.50.");
    pdf.text(40, 234, "The period of performance is April 1, 2022 through March 31, 2023.");
    return pdf.text(40, 246, "Requisition 192122FPS00000812 applies.").text(40, 280, "Sincerely,");
  }

  @Test
  void letterMayNameTheOrderAloneAndAwardItInASentence() throws Exception {
    String awards = "U.S. Customs and Example Service hereby awards the above order to you.";
    for (String subject :
        new String[] {
          "Subject: Task Order 70FBR322F00000061 under Contract GS-00F-318CA",
          "Re: Task Order No.: 70FBR322F00000061, Contract Number: GS-00F-318CA"
        }) {
      assertEquals(
          Map.ofEntries(
              Map.entry("doc_type", "task order letter"),
              Map.entry("date", "2022-03-03"),
              Map.entry("agency", "U.S. Customs and Example Service"),
              Map.entry("issuing_office", "Office of Example Buying"),
              Map.entry("vendor", "Example Analytics, LLC"),
              Map.entry("vendor_city_state", "Mesa AZ"),
              Map.entry("piid", "70FBR322F00000061"),
              Map.entry("idv_piid", "GS-00F-318CA"),
              Map.entry("requisition_number", "192122FPS00000812"),
              Map.entry("total_amount", "918200.50"),
              Map.entry("pop_start_date", "2022-04-01"),
              Map.entry("pop_end_date", "2023-03-31")),
          Drawn.values(orderLetter(subject, awards)));
    }
  }

  @Test
  void letterAboutAnOrderThatAwardsNothingIsNone() throws Exception {
    assertEquals(
        Map.of(),
        Drawn.values(
            orderLetter(
                "Subject: Task Order 70FBR322F00000061", "Your report on the order is late.")));
  }

  @Test
  void letterOfACountyNumbersItsAgreementAndItsBid() throws Exception {
    PdfWriter pdf = new PdfWriter().text(72, 129, "May 8, 2023").text(72, 176, "Acme Radio, Inc.");
    pdf.text(72, 190, "1755 Broadway Street").text(72, 205, "Vallejo, CA 94589");
    pdf.text(72, 238, "RE: NOTICE OF AWARD - Bid No. 2025-14, Boiler Replacement");
    pdf.text(72, 285, "Dear Ms. Roe:").text(72, 310, "The Board approved the award to");
    pdf.text(72, 325, "Acme Radio, Inc. Agreement No. GSD-2023-0486 has been assigned.");
    pdf.text(72, 379, "The initial term of the agreement is July 1, 2023 through June 30, 2026,");
    pdf.text(72, 395, "with two options to extend.").text(72, 556, "Sincerely,");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("2025-14", values.get("solicitation_number"));
    assertEquals("GSD-2023-0486", values.get("contract_number"));
    assertEquals("2023-07-01", values.get("pop_start_date"));
    assertEquals("2026-06-30", values.get("pop_end_date"));
  }
}
