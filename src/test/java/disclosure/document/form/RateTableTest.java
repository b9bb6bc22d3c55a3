package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Labor rates by contract year, as attachments of contracts number their items and years. */
class RateTableTest {
  private static PdfWriter headed() throws IOException {
    return new PdfWriter().text(330, 60, "Contract Year").text(40, 75, "Item");
  }

  @Test
  void bareYearsAndItemsWithoutALineNumber() throws Exception {
    PdfWriter pdf = headed().text(300, 90, "1").text(380, 90, "2");
    pdf.text(40, 105, "LC001").text(100, 105, "Data Scientist").text(250, 105, "HR");
    pdf.text(300, 105, "$150.16").text(380, 105, "$154.06");
    assertEquals(
        Map.of(
            "rate",
            "LC001 | Data Scientist | contract year 1 | 150.16;"
                + " LC001 | Data Scientist | contract year 2 | 154.06"),
        Drawn.values(pdf));
  }

  @Test
  void namedYearsUnderTheContractor() throws Exception {
    PdfWriter pdf = headed().text(40, 45, "Contractor: EXAMPLE & SONS ANALYTICS, LLC");
    pdf.text(300, 90, "Year 4").text(380, 90, "Year 5");
    pdf.text(40, 105, "0001 AA01").text(100, 105, "Linguist, Level 3").text(250, 105, "HR");
    pdf.text(300, 105, "$71.39").text(380, 105, "$1,073.17");
    assertEquals(
        Map.of(
            "vendor",
            "EXAMPLE & SONS ANALYTICS, LLC",
            "rate",
            "0001 AA01 | Linguist, Level 3 | contract year 4 | 71.39;"
                + " 0001 AA01 | Linguist, Level 3 | contract year 5 | 1073.17"),
        Drawn.values(pdf));
  }

  @Test
  void contractAndContractorStandInTheHeadAndTheFoot() throws Exception {
    PdfWriter pdf =
        headed().text(40, 40, "Case Support | Government Site | Contract 70CMSD25D00000006");
    pdf.text(300, 90, "1").text(380, 90, "2");
    pdf.text(40, 105, "LC001").text(100, 105, "Data Scientist").text(250, 105, "HR");
    pdf.text(300, 105, "$150.16").text(380, 105, "$154.06");
    pdf.text(40, 760, "ATTACHMENT J.1 - LABOR RATES").text(270, 760, "EXAMPLE RIDGE SYSTEMS, LLC");
    pdf.text(500, 760, "Page 1 of 2");
    assertEquals(
        Map.of(
            "piid",
            "70CMSD25D00000006",
            "vendor",
            "EXAMPLE RIDGE SYSTEMS, LLC",
            "rate",
            "LC001 | Data Scientist | contract year 1 | 150.16;"
                + " LC001 | Data Scientist | contract year 2 | 154.06"),
        Drawn.values(pdf));
  }

  @Test
  void yearsStandInTheLineOfTheCaptionsOverTheirEscalation() throws Exception {
    PdfWriter pdf = new PdfWriter().text(330, 60, "Contract Year").text(40, 70, "LCAT NO.");
    pdf.text(100, 70, "LABOR CATEGORY").text(250, 70, "U/M").text(310, 70, "1").text(390, 70, "2");
    pdf.text(305, 80, "Base").text(385, 80, "2.1%");
    pdf.text(40, 95, "EX-01").text(100, 95, "Manager - Senior").text(250, 95, "HR");
    pdf.text(300, 95, "$198.40").text(380, 95, "$202.57");
    pdf.text(40, 760, "EXAMPLE BRIDGE, INC. - Government Site Hourly Rate");
    assertEquals(
        Map.of(
            "vendor",
            "EXAMPLE BRIDGE, INC.",
            "rate",
            "EX-01 | Manager - Senior | contract year 1 | 198.40;"
                + " EX-01 | Manager - Senior | contract year 2 | 202.57"),
        Drawn.values(pdf));
  }

  @Test
  void yearsThatDoNotCountAreNone() throws Exception {
    PdfWriter pdf = headed().text(300, 90, "1").text(380, 90, "3");
    pdf.text(40, 105, "LC001").text(100, 105, "Data Scientist").text(250, 105, "HR");
    pdf.text(300, 105, "$150.16").text(380, 105, "$154.06");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void captionsStackedOverTheirDaysBesideAUnit() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Contractor: Example Ridge Security, LLC");
    pdf.text(40, 42, "Solicitation No.: 15M40023QA4499999");
    pdf.text(400, 60, "Option Year").text(500, 60, "Option Year").text(40, 66, "Labor");
    pdf.text(310, 66, "Base Year").text(100, 72, "Labor Category").text(250, 72, "Unit");
    pdf.text(415, 72, "1").text(515, 72, "2").text(42, 78, "CLIN");
    pdf.text(310, 84, "9/1/2023-").text(400, 84, "9/1/2024-").text(500, 84, "9/1/2025-");
    pdf.text(310, 92, "8/31/2024").text(400, 92, "8/31/2025").text(500, 92, "8/31/2026");
    pdf.text(40, 110, "L001").text(70, 110, "Clerk").text(250, 110, "HR");
    pdf.text(315, 110, "$61.10").text(405, 110, "$62.63").text(505, 110, "$64.19");
    assertEquals(
        Map.of(
            "vendor",
            "Example Ridge Security, LLC",
            "solicitation_number",
            "15M40023QA4499999",
            "rate",
            "L001 | Clerk | Base Year | 61.10; L001 | Clerk | Option Year 1 | 62.63;"
                + " L001 | Clerk | Option Year 2 | 64.19"),
        Drawn.values(pdf));
  }

  @Test
  void ratesWithoutAYearOverEachStateNothing() throws Exception {
    PdfWriter pdf = new PdfWriter().text(100, 72, "Labor Category").text(300, 72, "Median");
    pdf.text(400, 72, "Mean").text(100, 90, "Clerk").text(305, 90, "$61.10");
    assertEquals(Map.of(), Drawn.values(pdf.text(405, 90, "$62.63")));
  }

  @Test
  void tableByContractYearIsReadOnce() throws Exception {
    PdfWriter pdf = new PdfWriter().text(330, 66, "Contract Year").text(40, 72, "Item");
    pdf.text(100, 72, "Labor Category").text(250, 72, "Unit");
    pdf.text(300, 81, "Year 1").text(380, 81, "Year 2").text(40, 100, "LC-01");
    pdf.text(100, 100, "Data Scientist").text(250, 100, "HR");
    pdf.text(300, 100, "$150.16").text(380, 100, "$154.06");
    assertEquals(
        Map.of(
            "rate",
            "LC-01 | Data Scientist | contract year 1 | 150.16;"
                + " LC-01 | Data Scientist | contract year 2 | 154.06"),
        Drawn.values(pdf));
  }

  @Test
  void itemsNumberedByThreeDigits() throws Exception {
    PdfWriter pdf = headed().text(300, 90, "1").text(380, 90, "2");
    pdf.text(40, 105, "103").text(100, 105, "Data Scientist").text(250, 105, "HR");
    pdf.text(300, 105, "$150.16").text(380, 105, "$154.06");
    assertEquals(
        Map.of(
            "rate",
            "103 | Data Scientist | contract year 1 | 150.16;"
                + " 103 | Data Scientist | contract year 2 | 154.06"),
        Drawn.values(pdf));
  }

  @Test
  void columnsOfOtherKindsStandBetweenTheCategoryAndItsRates() throws Exception {
    PdfWriter pdf = new PdfWriter().text(430, 58, "Contract Year").text(40, 66, "Item");
    pdf.text(110, 66, "Labor Category").text(230, 66, "Education").text(310, 66, "Years");
    pdf.text(400, 78, "Year 1").text(480, 78, "Year 2").text(40, 100, "4018");
    pdf.text(80, 100, "Rigger").text(235, 100, "BS").text(315, 100, "10");
    pdf.text(400, 100, "$109.93").text(480, 100, "$112.68").text(40, 112, "7");
    pdf.text(80, 112, "Naval Architect II").text(235, 112, "None").text(315, 112, "2");
    pdf.text(400, 112, "$46.93").text(480, 112, "$48.10").text(40, 124, "Total");
    pdf.text(80, 124, "All").text(400, 124, "$156.86").text(480, 124, "$160.78");
    assertEquals(
        Map.of(
            "rate",
            "4018 | Rigger | contract year 1 | 109.93; 4018 | Rigger | contract year 2 | 112.68;"
                + " 7 | Naval Architect II | contract year 1 | 46.93;"
                + " 7 | Naval Architect II | contract year 2 | 48.10"),
        Drawn.values(pdf));
  }

  @Test
  void rowsWithoutAUnitUnderNoNameOfCategoriesStateNothing() throws Exception {
    PdfWriter pdf = headed().text(300, 90, "1").text(380, 90, "2");
    pdf.text(40, 105, "0001").text(100, 105, "Program support");
    pdf.text(300, 105, "$150,000.00").text(380, 105, "$154,000.00");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  @Test
  void contractorStandsBeforeTheContractInTheFoot() throws Exception {
    PdfWriter pdf = headed().text(300, 90, "1").text(380, 90, "2");
    pdf.text(40, 105, "LC001").text(100, 105, "Data Scientist").text(250, 105, "HR");
    pdf.text(300, 105, "$150.16").text(380, 105, "$154.06");
    pdf.text(40, 760, "EXAMPLE LANTERN GROUP, INC. - EXA Contract 70CMSD25D00000006");
    assertEquals(
        Map.of(
            "piid",
            "70CMSD25D00000006",
            "vendor",
            "EXAMPLE LANTERN GROUP, INC.",
            "rate",
            "LC001 | Data Scientist | contract year 1 | 150.16;"
                + " LC001 | Data Scientist | contract year 2 | 154.06"),
        Drawn.values(pdf));
  }
}
