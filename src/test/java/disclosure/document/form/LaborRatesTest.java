package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labor rates by category and year, as contractors draw them. */
class LaborRatesTest {
  private static PdfWriter titled() throws IOException {
    return new PdfWriter().text(200, 30, "SECTION B - LOADED HOURLY LABOR RATES");
  }

  @Test
  void placesOverGroupsOfYearsAreOfEachRate() throws Exception {
    PdfWriter pdf = titled().text(40, 42, "Offeror: EXAMPLE HARBOR GROUP, LLC");
    pdf.text(40, 72, "LCAT").text(130, 72, "Labor Category");
    pdf.text(250, 66, "Government Site").text(380, 66, "Contractor Site");
    pdf.text(240, 78, "Year 1").text(300, 78, "Year 2").text(370, 78, "Year 1");
    pdf.text(430, 78, "Year 2").text(35, 90, "LC-20").text(80, 90, "Records Clerk");
    pdf.text(242, 90, "$36.47").text(302, 90, "$37.44").text(372, 90, "$39.95");
    assertEquals(
        Map.of(
            "vendor",
            "EXAMPLE HARBOR GROUP, LLC",
            "rate",
            "LC-20 | Records Clerk | Government Site | Year 1 | 36.47;"
                + " LC-20 | Records Clerk | Government Site | Year 2 | 37.44;"
                + " LC-20 | Records Clerk | Contractor Site | Year 1 | 39.95;"
                + " LC-20 | Records Clerk | Contractor Site | Year 2 | 41.00"),
        Drawn.values(pdf.text(432, 90, "$41.00")));
  }

  @Test
  void placesOverTheDaysOfEachColumn() throws Exception {
    PdfWriter pdf = titled().text(240, 60, "On-Site HOURLY").text(340, 60, "Off-Site HOURLY");
    pdf.text(40, 76, "GSA Labor Category").text(245, 68, "RATE w/IFF");
    pdf.text(345, 68, "RATE w/IFF").text(245, 76, "7/19/2020 -").text(345, 76, "7/19/2020 -");
    pdf.text(245, 84, "7/18/2021").text(345, 84, "7/18/2021");
    assertEquals(
        Map.of(
            "rate",
            "Clerk | On-Site | 7/19/2020 - 7/18/2021 | 36.47;"
                + " Clerk | Off-Site | 7/19/2020 - 7/18/2021 | 37.44"),
        Drawn.values(row(pdf, 100, "Clerk", "36.47", "37.44")));
  }

  @Test
  void yearsPrintedTwiceWithNothingToTellThemApartStateNothing() throws Exception {
    PdfWriter pdf = titled().text(40, 72, "Labor Category").text(240, 72, "Year 1");
    pdf.text(300, 72, "Year 2").text(370, 72, "Year 1").text(430, 72, "Year 2");
    pdf.text(40, 90, "Clerk").text(242, 90, "$36.47").text(302, 90, "$37.44");
    assertEquals(Map.of(), Drawn.values(pdf.text(372, 90, "$39.95").text(432, 90, "$41.00")));
  }

  @Test
  void placesBetweenTheRowsAndPlacesOverTwoTables() throws Exception {
    PdfWriter pdf = titled().text(40, 50, "Labor Category").text(240, 50, "Base Year");
    pdf.text(340, 50, "Option Year 1").text(40, 62, "Government Site");
    row(pdf, 74, "Clerk", "36.47", "37.44").text(40, 86, "Off-Site Rates");
    pdf.text(40, 98, "Labor Category").text(240, 98, "Base Year").text(340, 98, "Option Year 1");
    assertEquals(
        Map.of(
            "rate",
            "Clerk | Government Site | Base Year | 36.47;"
                + " Clerk | Government Site | Option Year 1 | 37.44;"
                + " Clerk | Off-Site | Base Year | 39.95;"
                + " Clerk | Off-Site | Option Year 1 | 41.00"),
        Drawn.values(row(pdf, 110, "Clerk", "39.95", "41.00")));
  }

  @Test
  void theOnlyPlaceOfAPageIsLeftOut() throws Exception {
    PdfWriter pdf = titled().text(40, 38, "Government Site").text(40, 50, "Labor Category");
    pdf.text(240, 50, "Year 1").text(340, 50, "Year 2");
    assertEquals(
        Map.of("rate", "Clerk | Year 1 | 36.47; Clerk | Year 2 | 37.44"),
        Drawn.values(row(pdf, 62, "Clerk", "36.47", "37.44")));
  }

  @Test
  void placeInAColumnOfItsOwnAndTheMarkOfANote() throws Exception {
    PdfWriter pdf = titled().text(40, 50, "LCAT ID").text(90, 50, "Labor Category");
    pdf.text(180, 50, "Site").text(240, 50, "Year 1").text(340, 50, "Year 2");
    row(pdf.text(180, 62, "Government"), 62, "EX001", "36.47", "37.44").text(90, 62, "Clerk");
    row(pdf.text(180, 74, "Both"), 74, "EX001", "39.95", "41.00").text(90, 74, "Clerk **");
    assertEquals(
        Map.of(
            "rate",
            "EX001 | Clerk | Government | Year 1 | 36.47;"
                + " EX001 | Clerk | Government | Year 2 | 37.44;"
                + " EX001 | Clerk | Both | Year 1 | 39.95;"
                + " EX001 | Clerk | Both | Year 2 | 41.00"),
        Drawn.values(pdf));
  }

  @Test
  void fiscalYearsWithoutSignsOverNumberedRows() throws Exception {
    PdfWriter pdf = titled().text(40, 42, "Vendor: EXAMPLE RANGE, LLC").text(40, 60, "No.");
    pdf.text(90, 60, "Labor Category").text(240, 60, "FY25").text(340, 60, "FY26");
    pdf.text(40, 75, "1").text(90, 75, "Clerk").text(240, 75, "36.47").text(340, 75, "1,037.44");
    assertEquals(
        Map.of(
            "vendor", "EXAMPLE RANGE, LLC",
            "rate", "1 | Clerk | FY25 | 36.47; 1 | Clerk | FY26 | 1037.44"),
        Drawn.values(pdf));
  }

  @Test
  void optionsInWordsBesideAUnit() throws Exception {
    PdfWriter pdf = titled().text(40, 42, "Contract No. 70CMSD24D00099999").text(40, 60, "CLIN");
    pdf.text(90, 60, "Labor Category").text(200, 60, "Unit").text(240, 60, "Base Period");
    pdf.text(340, 60, "Option Period One").text(90, 75, "Clerk").text(200, 75, "HR");
    assertEquals(
        Map.of(
            "piid",
            "70CMSD24D00099999",
            "rate",
            "0001 | Clerk | Base Period | 36.47; 0001 | Clerk | Option Period One | 37.44"),
        Drawn.values(row(pdf, 75, "0001", "36.47", "37.44")));
  }

  @Test
  void signsFarBeforeTheirRatesAndSums() throws Exception {
    PdfWriter pdf = titled().text(40, 60, "Labor Category").text(240, 60, "Base");
    pdf.text(340, 60, "OY1").text(40, 75, "Clerk").text(215, 75, "$").text(240, 75, "36.47");
    pdf.text(315, 75, "$").text(340, 75, "37.44");
    assertEquals(
        Map.of("rate", "Clerk | Base | 36.47; Clerk | OY1 | 37.44"),
        Drawn.values(row(pdf, 90, "Total Labor", "36.47", "37.44")));
  }

  @Test
  void oneRateACategory() throws Exception {
    PdfWriter pdf = titled().text(40, 42, "Contractor: Example Partners LLC Contract No. 12");
    pdf.text(40, 60, "Labor Category").text(240, 60, "Hourly Rate").text(40, 75, "Clerk");
    assertEquals(
        Map.of("vendor", "Example Partners LLC", "rate", "Clerk | 36.47"),
        Drawn.values(pdf.text(245, 75, "$36.47")));
  }

  @Test
  void oneRateBesideHoursAndATotalStatesNothing() throws Exception {
    PdfWriter pdf = titled().text(40, 60, "Labor Category").text(240, 60, "Total Cost");
    pdf.text(340, 60, "Hourly Rate");
    assertEquals(Map.of(), Drawn.values(row(pdf, 75, "Clerk", "364.70", "36.47")));
  }

  @Test
  void tableGoesOnWhereTheNextPageBeginsWithItsRows() throws Exception {
    PdfWriter pdf = titled().text(40, 60, "Labor Category").text(240, 60, "Year 1");
    row(pdf.text(340, 60, "Year 2"), 75, "Clerk", "36.47", "37.44").nextPage();
    assertEquals(
        Map.of(
            "rate",
            "Clerk | Year 1 | 36.47; Clerk | Year 2 | 37.44;"
                + " Writer | Year 1 | 50.10; Writer | Year 2 | 51.20"),
        Drawn.values(row(pdf, 40, "Writer", "50.10", "51.20")));
  }

  @Test
  void orderingPeriodsOverYearsAreTheContracts() throws Exception {
    PdfWriter pdf = titled().text(290, 58, "Ordering Period").text(40, 66, "Code");
    pdf.text(90, 66, "Labor Category").text(240, 74, "Year 1").text(340, 74, "Year 2");
    pdf.text(40, 90, "LC-1").text(90, 90, "Clerk");
    assertEquals(
        Map.of(
            "rate",
            "LC-1 | Clerk | contract year 1 | 36.47; LC-1 | Clerk | contract year 2 | 37.44"),
        Drawn.values(pdf.text(242, 90, "$36.47").text(342, 90, "$37.44")));
  }

  @Test
  void contractYearsStackedBesideTwoColumnsOfNumbers() throws Exception {
    PdfWriter pdf =
        titled().text(40, 66, "CLIN").text(80, 66, "Code").text(125, 66, "Labor Category");
    pdf.text(240, 60, "Contract").text(340, 60, "Contract").text(243, 72, "Year 1");
    pdf.text(343, 72, "Year 2").text(40, 90, "1001").text(80, 90, "HY01").text(115, 90, "Clerk II");
    assertEquals(
        Map.of(
            "rate",
            "1001 HY01 | Clerk II | contract year 1 | 36.47;"
                + " 1001 HY01 | Clerk II | contract year 2 | 37.44"),
        Drawn.values(pdf.text(242, 90, "$36.47").text(342, 90, "$37.44")));
  }

  @Test
  void optionsByShortNamesAndRomanNumerals() throws Exception {
    PdfWriter pdf = titled().text(40, 72, "LCAT").text(240, 72, "Base").text(300, 72, "OP1");
    pdf.text(360, 72, "Option Period II").text(460, 72, "Option Yr 3").text(40, 90, "Clerk");
    pdf.text(242, 90, "36.47").text(302, 90, "37.44").text(372, 90, "38.40");
    assertEquals(
        Map.of(
            "rate",
            "Clerk | Base | 36.47; Clerk | OP1 | 37.44; Clerk | Option Period II | 38.40;"
                + " Clerk | Option Yr 3 | 39.38"),
        Drawn.values(pdf.text(466, 90, "39.38")));
  }

  @Test
  void oneRateUnderACaptionOfTwoLines() throws Exception {
    PdfWriter pdf = titled().text(300, 60, "GSA Hourly Rate").text(40, 70, "SIN");
    pdf.text(100, 70, "Labor Category").text(310, 70, "w/ IFF").text(40, 90, "54151S");
    assertEquals(
        Map.of("rate", "54151S | Clerk | 36.47"),
        Drawn.values(pdf.text(100, 90, "Clerk").text(310, 90, "$36.47")));
  }

  @ParameterizedTest
  @CsvSource({
    "Daily, '', Rate, ''",
    "Daily, '', Hourly Rate, ''",
    "'', Unit, Rate, Day",
    "'', Unit, GSA Price, Day",
    "'', Qty, Price, 2",
    "Extended, Level, GSA Price, II",
    "'', '', Rate, ''"
  })
  void priceThatIsNotOfAnHourIsNoRate(String over, String other, String rate, String cell)
      throws Exception {
    PdfWriter pdf = titled().text(40, 70, "Labor Category").text(300, 70, rate);
    pdf.text(40, 90, "Clerk").text(300, 90, "$640.00");
    if (!over.isEmpty()) {
      pdf.text(300, 58, over);
    }
    if (!other.isEmpty()) {
      pdf.text(200, 70, other).text(200, 90, cell);
    }
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void yearsOfSeveralPeriodsStandAsPrinted() throws Exception {
    PdfWriter pdf = titled().text(200, 48, "Ordering Period").text(340, 48, "Transition Period");
    pdf.text(40, 60, "Labor Category").text(200, 60, "Year 1").text(260, 60, "Year 2");
    pdf.text(340, 60, "Year 3").text(420, 60, "Year 4").text(40, 80, "Clerk");
    pdf.text(202, 80, "36.47").text(262, 80, "37.44").text(342, 80, "38.40");
    assertEquals(
        Map.of(
            "rate",
            "Clerk | Year 1 | 36.47; Clerk | Year 2 | 37.44;"
                + " Clerk | Year 3 | 38.40; Clerk | Year 4 | 39.38"),
        Drawn.values(pdf.text(422, 80, "39.38")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Period of Performance", "Ordering Period"})
  void aCellAtTheMarginIsOverNoYears(String cell) throws Exception {
    PdfWriter pdf = titled().text(40, 48, cell).text(40, 60, "Labor Category");
    pdf.text(240, 60, "Year 1").text(340, 60, "Year 2").text(40, 80, "Clerk");
    assertEquals(
        Map.of("rate", "Clerk | Year 1 | 36.47; Clerk | Year 2 | 37.44"),
        Drawn.values(pdf.text(242, 80, "36.47").text(342, 80, "37.44")));
  }

  @Test
  void twoNumbersInOnePieceLeaveTheCategory() throws Exception {
    PdfWriter pdf =
        titled().text(40, 50, "CLIN").text(80, 50, "Code").text(125, 50, "Labor Category");
    pdf.text(240, 50, "Year 1").text(340, 50, "Year 2").text(40, 62, "1001 HY01");
    pdf.text(125, 62, "Clerk II").text(40, 74, "1001 HY-2").text(125, 74, "Clerk III");
    pdf.text(242, 62, "36.47").text(342, 62, "37.44").text(242, 74, "38.40").text(342, 74, "39.38");
    assertEquals(
        Map.of(
            "rate", "1001 HY01 | Clerk II | Year 1 | 36.47; 1001 HY01 | Clerk II | Year 2 | 37.44"),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Labor Rate Survey", "Wage Determination Number: 2015-5419"})
  void surveyAndDeterminationOfWagesStateNothing(String title) throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, title).text(340, 60, "Year 2");
    pdf.text(40, 60, "Labor Category").text(240, 60, "Year 1");
    assertEquals(Map.of(), Drawn.values(row(pdf, 75, "Clerk", "36.47", "37.44")));
  }

  @Test
  void aNoteThatNamesADeterminationIsNone() throws Exception {
    PdfWriter pdf = titled().text(40, 60, "Labor Category").text(240, 60, "Year 1");
    pdf.text(340, 60, "Year 2").text(40, 100, "Categories marked (*) are based on the U.S.");
    pdf.text(40, 112, "Department of Labor Wage Determination Number(s) 2015-4269.");
    assertEquals(
        Map.of("rate", "Clerk | Year 1 | 36.47; Clerk | Year 2 | 37.44"),
        Drawn.values(row(pdf, 75, "Clerk*", "36.47", "37.44")));
  }

  private static PdfWriter row(PdfWriter pdf, double top, String first, String... rates)
      throws IOException {
    pdf.text(40, top, first);
    for (int at = 0; at < rates.length; at++) {
      pdf.text(242 + 100 * at, top, "$" + rates[at]);
    }
    return pdf;
  }
}
