package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printouts of FPDS-NG records, of awards and of vehicles. */
class FpdsPageTest {

  private static PdfWriter printout(String kind, String number, String change) throws IOException {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 40, "FPDS-NG").text(20, 80, kind + " Type:").text(120, 80, "BPA CALL");
    pdf.text(20, 100, kind + " Status:").text(120, 100, "Final");
    pdf.text(150, 130, "Procurement Identifier").text(300, 130, "Modification No");
    pdf.text(450, 130, "Trans No").text(20, 150, kind + " ID:").text(150, 150, number);
    pdf.text(300, 150, change).text(20, 190, "Legal Business Name:");
    return pdf.text(150, 190, "EXAMPLE SOFTWARE INC").text(20, 210, "CAGE Code:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Award", "IDV"})
  void thePageOfAVehicleIsReadAsThatOfAnAward(String kind) throws Exception {
    Map<String, String> values = Drawn.values(printout(kind, "70CTD022FR0000170", "P00002"));
    assertEquals("BPA CALL", values.get("award_type"));
    assertEquals("FPDS-NG award record", values.get("doc_type"));
    assertEquals("70CTD022FR0000170", values.get("piid"));
    assertEquals("P00002", values.get("modification_number"));
    assertEquals("EXAMPLE SOFTWARE INC", values.get("vendor"));
    assertFalse(values.containsKey("cage"));
  }

  @Test
  void numberUnderAHeadingOverTheMiddleOfItsFrame() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 40, "FPDS-NG").text(20, 80, "Award Type:");
    pdf.text(120, 80, "Purchase Order").text(20, 100, "Award Status:").text(120, 100, "Final");
    pdf.text(120, 130, "Agency").text(184, 130, "Procurement Identifier");
    pdf.text(300, 130, "Modification No").text(380, 130, "Trans No").text(20, 150, "Award ID:");
    pdf.text(120, 150, "7012").text(152, 150, "70CMSW25P00000057").text(298, 150, "0");
    pdf.text(20, 170, "Referenced IDV ID:").text(120, 170, "7012");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("70CMSW25P00000057", values.get("piid"));
    assertEquals("0", values.get("modification_number"));
    assertFalse(values.containsKey("idv_piid"));
  }

  @ParameterizedTest
  @CsvSource({"lo,0", "[0,0", "0,0", "A00003,A00003", "ae,"})
  void frameThatStuckToTheZeroIsNoNumberOfAModification(String read, String number)
      throws Exception {
    assertEquals(
        number,
        Drawn.values(printout("Award", "70CTD022FR0000170", read)).get("modification_number"));
  }

  @Test
  void datesAndAmountsInTheMiddleOfLabelsThatBreakInTheirCells() throws Exception {
    PdfWriter pdf = printout("Award", "70CDCR18C00000012", "P00004");
    pdf.text(20, 240, "Effective Date (mm/dd/yyyy)").text(20, 248, ":");
    pdf.text(150, 244, "09/30/2018").text(20, 259, "Completion Date");
    pdf.text(20, 267, "(mm/dd/yyyy) :").text(150, 263, "09/29/2019");
    pdf.text(20, 278, "Est. Ultimate").text(20, 286, "Completion Date");
    pdf.text(20, 294, "(mm/dd/yyyy)").text(20, 302, ":").text(150, 290, "09/29/2023");
    pdf.text(300, 240, "Base and All").text(300, 248, "Options Value").text(300, 256, "(Total");
    pdf.text(300, 264, "Contract Value):").text(400, 252, "$0.00").text(470, 252, "$600.00");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("2018-09-30", values.get("effective_date"));
    assertEquals("2019-09-29", values.get("completion_date"));
    assertEquals("2023-09-29", values.get("ultimate_completion_date"));
    assertEquals("0.00", values.get("base_and_all_options_value"));
    assertEquals("600.00", values.get("total_base_and_all_options_value"));
  }

  @Test
  void labelsAndValuesThatBreakInTheirCells() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 40, "FPDS-NG").text(20, 80, "IDV Type:").text(120, 76, "Indefinite Delivery");
    pdf.text(120, 84, "Contract").text(20, 110, "IDV Status:").text(120, 110, "Final");
    pdf.text(150, 130, "Procurement Identifier").text(300, 130, "Modification No");
    pdf.text(450, 130, "Trans No").text(20, 150, "IDV ID:").text(150, 150, "75N95023D00017");
    pdf.text(300, 150, "0").text(20, 165, "Referenced IDV ID:").text(150, 165, "...");
    pdf.text(20, 185, "Effective Date (mm/dd/yyyy) :").text(190, 185, "09/01/2023");
    pdf.text(20, 210, "Unique Entity").text(20, 220, "ID:").text(150, 215, "ABCDEFGH1234");
    pdf.text(20, 240, "Legal Business").text(20, 250, "Name:").text(150, 245, "EXAMPLE LABS LLC");
    assertEquals(
        Map.of(
            "doc_type", "FPDS-NG award record",
            "award_type", "Indefinite Delivery Contract",
            "award_status", "Final",
            "piid", "75N95023D00017",
            "modification_number", "0",
            "effective_date", "2023-09-01",
            "uei", "ABCDEFGH1234",
            "vendor", "EXAMPLE LABS LLC"),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GS00Q14OADU417", "GS00Q09BGD0030", "70CTD022FR0000170"})
  void numbersOfContractsOfEveryShapeArePrinted(String number) {
    assertEquals(
        number,
        Piids.PRINTED
            .matcher("under " + number + ".")
            .results()
            .findFirst()
            .map(found -> found.group())
            .orElse(""));
  }

  @Test
  void descriptionStandsOnAPageWithFewLabels() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 40, "FPDS-NG").text(20, 80, "Award Type:").text(120, 80, "DELIVERY ORDER");
    pdf.text(20, 110, "Award Status:").text(120, 110, "Final");
    pdf.text(150, 130, "Procurement Identifier").text(300, 130, "Modification No");
    pdf.text(450, 130, "Trans No").text(20, 150, "Award ID:").text(150, 150, "70CDCR21FR0000061");
    pdf.text(20, 165, "Referenced IDV ID:").text(20, 185, "Reason For Modification:");
    pdf.nextPage().text(20, 40, "Use Of EPA Designated Products:").text(150, 40, "Not Required");
    pdf.text(150, 56, "EXAMPLE SUBSCRIPTION LICENSES AND PLATFORM");
    pdf.text(20, 60, "Description Of Requirement:").text(150, 64, "SUPPORT");
    pdf.text(20, 80, "Competition Information");
    assertEquals(
        "EXAMPLE SUBSCRIPTION LICENSES AND PLATFORM SUPPORT", Drawn.values(pdf).get("description"));
  }

  @Test
  void totalStandsRightOfTheActionsAmountThoughHigher() throws Exception {
    PdfWriter pdf = printout("Award", "75N98124F00021", "0").text(150, 210, "4T2K9");
    pdf.text(300, 250, "Base and All Options Value (Total Contract").text(300, 259, "Value):");
    pdf.text(530, 251, "$12,087,664.00").text(490, 254, "($18.50)");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("-18.50", values.get("base_and_all_options_value"));
    assertEquals("12087664.00", values.get("total_base_and_all_options_value"));
  }

  @Test
  void labelOfTheDescriptionBreaksInANarrowColumn() throws Exception {
    PdfWriter pdf = printout("Award", "75N98124F00021", "0").text(150, 210, "4T2K9");
    pdf.text(20, 300, "Description Of").text(20, 310, "Requirement:").text(150, 302, "EXAMPLE");
    pdf.text(20, 320, "(Limit 4000 characters)").text(150, 312, "SUPPORT");
    pdf.text(20, 330, "Current: 15").text(20, 350, "Competition Information");
    assertEquals("EXAMPLE SUPPORT", Drawn.values(pdf).get("description"));
  }

  @Test
  void rowsOfTheSecondColumnStandBetweenThoseOfTheFirst() throws Exception {
    PdfWriter pdf = printout("Award", "75N98124F00021", "0");
    pdf.text(150, 210, "4T2K9").text(20, 224, "DBAN:").text(20, 238, "DUNS Number:");
    pdf.text(150, 238, "081466849").text(320, 184, "City:").text(420, 184, "AUSTIN");
    pdf.text(320, 204, "Country:").text(420, 204, "USA").text(320, 219, "State:");
    pdf.text(420, 219, "TX").text(450, 219, "Zip:").text(470, 219, "787011234");
    pdf.text(320, 233, "Phone:").text(420, 233, "5125550100");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("EXAMPLE SOFTWARE INC", values.get("vendor"));
    assertEquals("4T2K9", values.get("cage"));
    assertEquals("TX", values.get("vendor_state"));
    assertEquals("081466849", values.get("duns"));
    assertFalse(values.containsKey("dba"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHANGE ORDER ··· | CHANGE ORDER",
        "··· |",
        "… |",
        "oo |",
        "lant |",
        "EXERCISE AN OPTION ... | EXERCISE AN OPTION"
      })
  void buttonOfAListIsNoValue(String frame, String reason) throws Exception {
    PdfWriter pdf = printout("IDV", "70CTD022FR0000170", "0").text(20, 165, "Referenced IDV ID:");
    pdf.text(20, 172, "Reason For Modification:").text(150, 172, frame);
    assertEquals(reason, Drawn.values(pdf).get("reason_for_modification"));
    PdfWriter broken = printout("Award", "70CTD022FR0000170", "0");
    broken.text(20, 165, "Reason For").text(150, 169, frame).text(20, 173, "Modification:");
    assertEquals(reason, Drawn.values(broken).get("reason_for_modification"));
  }

  @ParameterizedTest
  @CsvSource({"NC),NC", "NC|,NC", "N),", "NC)),"})
  void endOfAFrameIsNotOfTheCodeInIt(String read, String state) throws Exception {
    PdfWriter pdf = printout("Award", "70CTD022FR0000170", "0");
    pdf.text(250, 210, "State:").text(300, 210, read);
    assertEquals(state, Drawn.values(pdf).get("vendor_state"));
  }

  @ParameterizedTest
  @CsvSource({
    "7012,U.S. IMMIGRATION AND CUSTOMS ENFORC,U.S. IMMIGRATION AND CUSTOMS ENFORCEMENT",
    "7014,U.S. IMMIGRATION AND CUSTOMS ENFORC,U.S. IMMIGRATION AND CUSTOMS ENFORC",
    "7012,U.S. IMMIG,U.S. IMMIG"
  })
  void agencysCodeProvesItsNameThatIsCutOff(String code, String cut, String name) throws Exception {
    PdfWriter pdf = printout("Award", "70CTD022FR0000170", "0");
    pdf.text(20, 240, "Contracting Office Agency ID:").text(200, 240, code);
    pdf.text(300, 240, "Contracting Office Agency Name:").text(460, 240, cut);
    assertEquals(name, Drawn.values(pdf).get("contracting_agency"));
  }

  @ParameterizedTest
  @CsvSource({"7012,7OCTHS,70CTHS", "1205,7OCTHS,", "7012,70CTDO,"})
  void officesCodeBeginsWithItsDepartments(String agency, String read, String office)
      throws Exception {
    PdfWriter pdf = printout("Award", "70CTD022FR0000170", "0");
    pdf.text(20, 240, "Funding Agency ID:").text(200, 240, agency);
    pdf.text(20, 252, "Funding Office ID:").text(200, 252, read);
    assertEquals(office, Drawn.ofPicture(pdf, 0.9).get("funding_office_id"));
  }

  @Test
  void descriptionThatBreaksAtAHyphenGoesOnWithoutASpace() throws Exception {
    PdfWriter pdf = printout("Award", "70FA6025C00000011", "0");
    pdf.text(20, 300, "Description Of").text(20, 308, "Requirement:");
    pdf.text(150, 300, "Haul and install housing units - all sizes, DR-4879-");
    pdf.text(150, 310, "TX").text(20, 340, "Competition Information");
    assertEquals(
        "Haul and install housing units - all sizes, DR-4879-TX",
        Drawn.values(pdf).get("description"));
  }
}
