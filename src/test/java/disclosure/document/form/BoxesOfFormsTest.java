package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to a box of a form and what only stands near it. */
class BoxesOfFormsTest {

  /** An order whose boxes for city and state end at a line, and whose captions are stacked. */
  private static PdfWriter order() throws IOException {
    PdfWriter pdf = FormSheets.of347();
    pdf.text(22, 202, "EXAMPLE KENNEL SUPPLY INC").text(22, 228, "d. CITY");
    pdf.text(182, 228, "e. STATE").text(232, 228, "f. ZIP CODE").line(20, 249, 310, 249);
    pdf.text(182, 275, "c. OTHER THAN SMALL").text(550, 560, "17(i)").text(550, 568, "GRAND");
    return pdf.text(550, 576, "TOTAL").line(400, 600, 600, 600);
  }

  @Test
  void entriesOfAnOrderStandInTheirBoxes() throws Exception {
    PdfWriter pdf = order().text(22, 238, "EL PASO").text(182, 238, "TX");
    Map<String, String> values = Drawn.values(pdf.text(490, 588, "$15,152.00"));
    assertEquals("EL PASO TX", values.get("vendor_city_state"));
    assertEquals("15152.00", values.get("total_amount"));
  }

  @Test
  void whatAnOrderPrintsOfItselfIsNoCompany() throws Exception {
    PdfWriter pdf = FormSheets.of347().text(22, 182, "EXAMPLE KENNEL SUPPLY INC");
    pdf.text(200, 200, "Please furnish the following on the terms");
    pdf.text(200, 208, "and conditions specified on both sides of").text(200, 216, "this order.");
    pdf.text(450, 200, "Except for billing instructions on the reverse,");
    pdf.text(450, 208, "this delivery order is subject to instructions");
    assertEquals("EXAMPLE KENNEL SUPPLY INC", Drawn.values(pdf).get("vendor"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"$9,533; 902.00 |", "$93, 300,60 |", "$9,533 | 9533"})
  void piecesOfAnAmountAreNone(String printed, String total) throws Exception {
    assertEquals(total, Drawn.values(order().text(490, 588, printed)).get("total_amount"));
  }

  @Test
  void boxesThatAreEmptyTakeNothingFromTheirNeighbours() throws Exception {
    Map<String, String> values = Drawn.values(order().text(490, 530, "$860.00"));
    assertEquals("EXAMPLE KENNEL SUPPLY INC", values.get("vendor"));
    assertNull(values.get("vendor_city_state"));
    assertNull(values.get("total_amount"));
  }

  @Test
  void whatTheFormPrintsIsNobodysName() throws Exception {
    PdfWriter pdf = FormSheets.sf33();
    pdf.text(22, 302, "ADDRESS OF").text(90, 312, "CHOSEN OFFEROR INC");
    pdf.text(22, 620, "AUTHORIZED FOR LOCAL REPRODUCTION").text(480, 602, "03/01/2011");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("CHOSEN OFFEROR INC", values.get("vendor"));
    assertEquals("2011-03-01", values.get("co_signed_date"));
    assertNull(values.get("contracting_officer"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B. The total contract price is decreased by $18,744.36. | -18744.36",
        "The total amount of this order is hereby increased by $1,200.00. | 1200.00",
        "2. Funds in the amount of $2,415.50 are hereby obligated. | 2415.50",
        "Funding in the amount of $90.00 is hereby de-obligated. | -90.00",
        "The purpose is to obligate incremental funds in the amount of $7,000. | 7000",
        "Funds in the amount of $1.00 and funds in the amount of $2.00 are obligated. | ",
        "Funds in the amount of $1.00 are obligated. Funds in the amount of $2.00 are obligated. | ",
        "The rate is increased from $61.44 to $63.97 a day. | "
      })
  void blockFourteenSaysWhatTheContractChangesBy(String text, String change) throws Exception {
    assertEquals(
        change, Drawn.values(FormSheets.sf30().text(22, 402, text)).get("action_obligation"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Extend the quote due date from 05-23-2024 to 05-31-2024 at 3:00 PM. | 2024-05-31",
        "The date for receipt of offers is extended to June 14, 2024. | 2024-06-14",
        "The due date of 05/31/2024 remains unchanged. | "
      })
  void anAmendmentSaysUntilWhenOffersAreReceived(String text, String due) throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(335, 174, "05/03/2024").text(22, 402, text);
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("2024-05-03", values.get("issue_date"));
    assertEquals(due, values.get("offer_due_date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The total obligated amount is increased by $384.00 from $1,426.00 to $1,810.00. | 1810.00",
        "Revised total obligation $1,304,320.00 | 1304320.00",
        "CLIN 0006 from $0.00 by $92,450.00 to $92,450.00 | "
      })
  void blockFourteenSaysWhatIsObligatedInAll(String text, String total) throws Exception {
    Map<String, String> values = Drawn.values(FormSheets.sf30().text(22, 540, text));
    assertEquals(total, values.get("total_action_obligation"));
  }

  @Test
  void blockFourteenNamesTheContractOfAnOrderAndItsPeriodHoweverDeep() throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(335, 202, "70CTD021FR0000011");
    pdf.text(22, 450, "CONTRACT NUMBER: GS35F0245Y");
    pdf.text(22, 560, "The period of performance is 09/18/2020 through 09/17/2021.");
    pdf.text(22, 712, "Period of Performance: 01/01/2001 to 01/01/2002");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("70CTD021FR0000011", values.get("piid"));
    assertEquals("GS35F0245Y", values.get("idv_piid"));
    assertEquals("2020-09-18", values.get("pop_start_date"));
    assertEquals("2021-09-17", values.get("pop_end_date"));
  }

  /** On a picture captions of the blocks are lost; sums and lines are not. */
  @Test
  void recognisedOrderIsReadWhereItsCaptionsAreNot() throws Exception {
    PdfWriter pdf = FormSheets.of347().text(22, 202, "EXAMPLE KENNEL SUPPLY INC");
    pdf.text(150, 62, "GS-07F-5541R").text(22, 236, "el paso");
    pdf.text(22, 244, "EL PASO").text(182, 244, "tx").text(232, 244, "79901");
    pdf.text(487, 427, "25,960.00").text(489, 443, "1,074.00").text(487, 690, "27,034.00");
    Map<String, String> values = Drawn.ofPicture(pdf, 0.9);
    assertEquals("EL PASO TX", values.get("vendor_city_state"));
    assertEquals("27034.00", values.get("total_amount"));
    assertNull(values.get("piid"));
    assertEquals("GS-07F-5541R", values.get("idv_piid"));
  }

  @Test
  void entriesOfAModificationAreReadWhole() throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(260, 58, "192116FDMPCR0033.1");
    pdf.text(330, 280, "Net Increase:").text(330, 292, "$2,418,600.00");
    pdf.text(22, 402, "Period of Performance: 06/15/2013 to 06/14/2018");
    pdf.text(310, 712, "PAT Q. EXAMPLE / CONTRACTING OFFICER");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("192116FDMPCR0033.1", values.get("requisition_number"));
    assertEquals("2418600.00", values.get("action_obligation"));
    assertEquals("2013-06-15", values.get("pop_start_date"));
    assertEquals("2018-06-14", values.get("pop_end_date"));
    assertEquals("PAT Q. EXAMPLE", values.get("contracting_officer"));
  }

  @Test
  void typedCodeAndDateStandAskewInTheirBoxes() throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(22, 150, "EXAMPLE MARINE ELECTRONICS INC");
    pdf.text(22, 162, "CHESAPEAKE VA 23324").text(22, 226, "CODE").text(60, 237, "1J7T9");
    pdf.text(180, 226, "FACILITY CODE").text(180, 58, "08/12 2009");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("EXAMPLE MARINE ELECTRONICS INC", values.get("vendor"));
    assertEquals("1J7T9", values.get("cage"));
    assertEquals("2009-08-12", values.get("effective_date"));
  }

  @Test
  void stateFarBehindItsCityAndADashInANameAreOnOneLine() throws Exception {
    PdfWriter pdf = FormSheets.sf1449().text(22, 118, "DHS - Customs & Border Example");
    pdf.text(22, 128, "WASHINGTON DC 20229").text(22, 294, "ACME INC.").text(22, 304, "1 ROAD");
    pdf.text(22, 314, "MESA").text(110, 314, "AZ 85201-1122").text(60, 58, "70B03C22P00000009");
    Map<String, String> values = Drawn.values(pdf.text(160, 352, "uei: DCZKL3YQ1BE9"));
    assertEquals("DHS - Customs & Border Example", values.get("agency"));
    assertEquals("MESA AZ", values.get("vendor_city_state"));
    assertEquals("DCZKL3YQ1BE9", values.get("uei"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mary Johnson | EXAMPLE MEDICAL INC | EXAMPLE MEDICAL INC",
        "Mary Johnson | |",
        "ACCOUNTS RECEIVABLE | |",
        "EXAMPLE MEDICAL INC | | EXAMPLE MEDICAL INC"
      })
  void personOrDeskOfBlockSevenIsNoVendor(String name, String company, String vendor)
      throws Exception {
    PdfWriter pdf = FormSheets.of347().text(24, 60, "01/02/2025").text(24, 182, name);
    if (company != null) {
      pdf.text(24, 202, company);
    }
    assertEquals(vendor, Drawn.values(pdf).get("vendor"));
  }

  @ParameterizedTest
  @CsvSource({
    "EXAMPLE SUPPLY INC, 126, EXAMPLE SUPPLY INC",
    "EXAMPLE SUPPLY, 110, EXAMPLE SUPPLY Quote"
  })
  void companyEndsWithItsLegalFormWhereAGapFollows(String name, int next, String vendor)
      throws Exception {
    PdfWriter pdf = FormSheets.of347().text(24, 60, "01/02/2025").text(24, 202, name);
    pdf.text(next, 202, "Quote");
    assertEquals(vendor, Drawn.values(pdf).get("vendor"));
  }

  @Test
  void continuationOfAnOrderNamesTheContractorsNumber() throws Exception {
    PdfWriter pdf = FormSheets.of347().text(24, 60, "01/02/2025").text(24, 202, "EXAMPLE INC");
    pdf.nextPage().text(22, 30, "SCHEDULE - CONTINUATION");
    pdf.text(40, 90, "Contractor UEI: ND4LQ7XKW2G6").text(400, 700, "OPTIONAL FORM 348");
    assertEquals("ND4LQ7XKW2G6", Drawn.values(pdf).get("uei"));
  }

  @Test
  void companyBesideItsCaptionAndTotalWhoseCaptionBreaks() throws Exception {
    PdfWriter pdf = new PdfWriter().text(22, 30, "ORDER FOR SUPPLIES OR SERVICES");
    pdf.text(22, 50, "1. DATE OF ORDER").text(150, 50, "2. CONTRACT NO. (If any)");
    pdf.text(320, 50, "6. SHIP TO:").text(22, 80, "3. ORDER NO.").text(24, 60, "01/02/2025");
    pdf.text(150, 80, "4. REQUISITION/REFERENCE NO.").text(22, 110, "5. ISSUING OFFICE");
    pdf.text(22, 160, "7. TO:").text(320, 160, "8. TYPE OF ORDER");
    pdf.text(22, 172, "a. NAME OF CONTRACTOR").text(22, 182, "MARLA SAMPLEFIELD");
    pdf.text(22, 196, "b. COMPANY NAME").text(120, 196, "EXAMPLE SOLUTIONS, LLC");
    pdf.text(330, 196, "reverse, this delivery order").text(22, 210, "c. STREET ADDRESS");
    pdf.text(22, 250, "9. ACCOUNTING AND APPROPRIATION DATA").text(22, 300, "17. SCHEDULE");
    pdf.text(420, 560, "17(h) TOTAL").text(420, 568, "(Cont. pages)").text(500, 568, "$87,310.55");
    pdf.text(420, 590, "17(i)").text(420, 599, "GRAND").text(420, 608, "TOTAL");
    pdf.text(500, 608, "$206,531.55").text(400, 740, "OPTIONAL FORM 347");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("EXAMPLE SOLUTIONS, LLC", values.get("vendor"));
    assertEquals("206531.55", values.get("total_amount"));
  }

  /** The caption of the block beside was not read, and its own box named CODE is empty. */
  @Test
  void codeStandsInItsOwnBlock() throws Exception {
    PdfWriter pdf = new PdfWriter().text(22, 30, "AWARD/CONTRACT");
    pdf.text(250, 30, "1. THIS CONTRACT IS A RATED ORDER").text(22, 50, "2. CONTRACT NUMBER");
    pdf.text(200, 50, "3. EFFECTIVE DATE").text(22, 80, "5. ISSUED BY").text(168, 80, "CODE");
    pdf.text(200, 80, "NIAID/OA").text(494, 78, "CODE").line(305, 70, 305, 145);
    pdf.text(22, 95, "National Institutes of Health").text(22, 150, "7. NAME AND ADDRESS");
    pdf.text(120, 150, "OF CONTRACTOR").text(340, 150, "8. DELIVERY");
    pdf.text(22, 230, "11. SHIP TO/MARK FOR").text(310, 230, "12. PAYMENT WILL BE MADE BY");
    pdf.text(300, 400, "15G. TOTAL AMOUNT OF CONTRACT");
    Map<String, String> values = Drawn.values(pdf.text(400, 760, "STANDARD FORM 26"));
    assertEquals("NIAID/OA", values.get("issuing_office_code"));
    assertEquals("National Institutes of Health", values.get("agency"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a. NAME OF CONTRACTOR", "b. COMPANY NAME", "OPTIONAL FORM 347"})
  void optionalForm347IsNoDefenseOrder(String mark) throws Exception {
    PdfWriter pdf = FormSheets.dd1155().text(22, 300, mark).text(80, 160, "ACME SOFTWARE LLC");
    Map<String, String> values = Drawn.values(pdf.text(80, 184, "FAIRFAX VA 22030"));
    assertNull(values.get("doc_type"));
    assertNull(values.get("vendor"));
  }
}
