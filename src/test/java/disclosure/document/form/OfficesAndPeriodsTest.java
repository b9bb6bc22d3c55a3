package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices beside their agency, and what standard forms say outside their blocks. */
class OfficesAndPeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Coast Guard - Contracting Branch 2 | U.S. Coast Guard | Contracting Branch 2",
        "Bureau of Reclamation, Lower Colorado Region | Bureau of Reclamation | Lower Colorado"
            + " Region",
        "USDA Forest Service, CSA Northeast 2 | USDA Forest Service |",
        "US ARMY CORPS OF ENGINEERS, NEW EXAMPLE | US ARMY CORPS OF ENGINEERS, NEW EXAMPLE |",
        "Bureau of Alcohol, Tobacco, Firearms and Explosives | Bureau of Alcohol, Tobacco, Firearms"
            + " and Explosives |",
        "DHS - Customs and Border Protection | DHS - Customs and Border Protection |",
        "GSA - Region 7 | | GSA - Region 7",
        "US EXC - HQ | US EXC - HQ |",
        "EXC/Example Research Center | EXC/Example Research Center |",
        "EXC Shared Services Center | | EXC Shared Services Center",
        "American Embassy Example, General Services Office | | American Embassy Example, General"
            + " Services Office"
      })
  void officeOnTheLineOfItsAgency(String line, String agency, String office) throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(24, 58, "0001").text(24, 90, line);
    pdf.text(24, 100, "1 MAIN ST").text(24, 110, "OGDEN UT 84401");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals(agency, values.get("agency"));
    assertEquals(office, values.get("issuing_office"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAVSUP FLC EXAMPLE | CODE 240 BLDG 1 | NAVSUP FLC EXAMPLE | NAVSUP FLC EXAMPLE",
        "DLA EXAMPLE AND RIVERINE | EXAMPLE DIVISION | DLA EXAMPLE AND RIVERINE | EXAMPLE DIVISION",
        "ACC-EXG | EXAMPLE HALL | ACC-EXG | ACC-EXG",
        "502 CONS | | 502 CONS | 502 CONS",
        "502 CONS/EXA | | | 502 CONS/EXA",
        "U.S. Department of State | Bureau of Examples | U.S. Department of State |",
        "FEMA REGION 10 | ACQUISITION BRANCH | | FEMA REGION 10",
        "NPS, EXA - Example MABO | Example National Park | | NPS, EXA - Example MABO",
        "EXC, INC | Example Park | EXC, INC | Example Park",
        "DEPARTMENT OF HOMELAND SECURITY | U.S. Customs and Border Protection | U.S. Customs and Border Protection |",
        "NORTH REGION 10 | ACQUISITION BRANCH | NORTH REGION 10 | ACQUISITION BRANCH",
        "U.S. COAST GUARD BASE EXAMPLE | PROCUREMENT DIVISION | U.S. COAST GUARD | PROCUREMENT DIVISION",
        "AFLCMC/EXK | DEPARTMENT OF THE AIR FORCE | DEPARTMENT OF THE AIR FORCE | AFLCMC/EXK",
        "CONTRACTS BRANCH | | | CONTRACTS BRANCH",
        "NASA Shared Services Center | | | NASA Shared Services Center",
        "VA Example Medical Center | | VA Example Medical Center |"
      })
  void bodyOfDefenseIsAnAgencyByItsName(String first, String second, String agency, String office)
      throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(24, 58, "0001").text(24, 90, first);
    pdf.text(24, 100, second == null ? "1 MAIN ST" : second).text(24, 110, "OGDEN UT 84401");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals(agency, values.get("agency"));
    assertEquals(office, values.get("issuing_office"));
  }

  @Test
  void newSumOfAllObligationsOfAnOrder() throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(24, 58, "P00007");
    pdf.text(24, 410, "New Total Obligated Amount for this Order: $2,400.50");
    assertEquals("2400.50", Drawn.values(pdf).get("total_action_obligation"));
  }

  @Test
  void requestForQuotationNamesItsIndustry() throws Exception {
    PdfWriter pdf = FormSheets.sf18().text(24, 70, "70Z08525QABC01").text(24, 400, "NAICS: 334220");
    assertEquals("334220", Drawn.values(pdf).get("naics"));
  }

  @Test
  void grandTotalStandsHigherThanItsCaption() throws Exception {
    PdfWriter pdf = FormSheets.of347().text(24, 60, "01/02/2025").text(24, 90, "70FA3025F00000002");
    pdf.text(400, 570, "17(h) TOTAL").text(400, 580, "(Cont. pages)");
    pdf.text(520, 560, "$1,000.00").text(520, 592, "$1,750.25");
    assertEquals("1750.25", Drawn.values(pdf).get("total_amount"));
  }

  @Test
  void scheduleOfASolicitationGoesOnBehindTheForm() throws Exception {
    PdfWriter pdf = new PdfWriter().text(500, 20, "W911QX25Q0100");
    pdf.text(40, 40, "Section SF 1449 - CONTINUATION SHEET").text(40, 60, "ITEM NO");
    pdf.text(120, 60, "SUPPLIES/SERVICES").text(540, 60, "AMOUNT").text(44, 74, "0001");
    pdf.text(120, 84, "Grounds upkeep").text(120, 94, "PSC CD: S208");
    pdf.nextPage().text(40, 40, "DELIVERY INFORMATION").text(40, 60, "CLIN");
    pdf.text(100, 60, "DELIVERY DATE").text(40, 74, "0001").text(100, 74, "POP 15-JAN-2025 TO");
    pdf.text(100, 84, "14-JAN-2026").text(40, 98, "1001").text(100, 98, "POP 15-JAN-2026 TO");
    pdf.text(100, 108, "14-JAN-2027");
    assertEquals(
        Map.of("psc", "S208", "pop_start_date", "2025-01-15", "pop_end_date", "2026-01-14"),
        Drawn.values(pdf));
  }

  @Test
  void clauseSetsThePeriodOfAContract() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "F.1 PERIOD OF PERFORMANCE");
    pdf.text(40, 52, "The period of performance of this task order is from March 1, 2025");
    pdf.text(40, 62, "through February 28, 2026.");
    assertEquals(
        Map.of("pop_start_date", "2025-03-01", "pop_end_date", "2026-02-28"), Drawn.values(pdf));
    PdfWriter funded = new PdfWriter();
    funded.text(40, 40, "This allotment covers the period of performance: May 1, 2025 through");
    funded.text(40, 52, "June 30, 2025.");
    assertEquals(Map.of(), Drawn.values(funded));
  }

  @Test
  void addressOnOneLineEndsInItsCity() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "FEDERAL SUPPLY SCHEDULE PRICE LIST");
    pdf.text(40, 40, "Contract Number: GS-35F-0001X").text(40, 52, "Contractor:");
    pdf.text(160, 52, "Example Labs, Inc.").text(40, 64, "Address:");
    pdf.text(160, 64, "12 Elm Road, Suite 4, St. Paul, MN 55101");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("St. Paul MN", values.get("vendor_city_state"));
    assertNull(values.get("total_amount"));
    assertFalse(values.containsKey("dba"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bureau of Example Affairs, Plains Region | Division of Acquisitions | Bureau of Example"
            + " Affairs, Plains Region | Division of Acquisitions",
        "Bureau of Example Affairs, Contracting Office | Plains Hall | Bureau of Example Affairs"
            + " | Plains Hall",
        "US EXC - HQ | Acquisition Branch, Mail Stop 4 | US EXC - HQ | Acquisition Branch"
      })
  void officeUnderTheRegionOfAnAgency(String line, String under, String agency, String office)
      throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(24, 58, "0001").text(24, 90, line).text(24, 100, under);
    Map<String, String> values = Drawn.values(pdf.text(24, 110, "OGDEN UT 84401"));
    assertEquals(agency, values.get("agency"));
    assertEquals(office, values.get("issuing_office"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The period of performance is extended from 09/27/2024 through 09/26/2025. | 2024-09-27 |"
            + " 2025-09-26",
        "The period of performance is extended from 09/26/2024 to 09/26/2025. | | 2025-09-26",
        "The period of performance for this task order is hereby extended through June 30, 2025. |"
            + " | 2025-06-30",
        "This modification extends the period of performance by six months to 3/31/2025. | |"
            + " 2025-03-31",
        "The period of performance is changed from 1/1/2024 - 12/31/2024 to 2/1/2024 - 1/31/2025. |"
            + " 2024-02-01 | 2025-01-31",
        "The purpose is to exercise Option Year 2 for the period 10/01/2024 through 09/30/2025. |"
            + " 2024-10-01 | 2025-09-30",
        "Exercise Option Period III (April 1, 2025 - March 31, 2026). | 2025-04-01 | 2026-03-31",
        "The period of performance is revised as follows: 5/1/2024 through 4/30/2025 |"
            + " 2024-05-01 | 2025-04-30",
        "The period of performance under this award is now 5/1/2024 to 4/30/2025 | 2024-05-01 |"
            + " 2025-04-30",
        "The delivery date is extended to 09/26/2025. The period of performance is unchanged. | |"
      })
  void periodAsAModificationLeavesIt(String said, String start, String end) throws Exception {
    PdfWriter pdf = FormSheets.sf30().text(24, 58, "P00005").text(24, 410, said);
    Map<String, String> values = Drawn.values(pdf);
    assertEquals(start, values.get("pop_start_date"));
    assertEquals(end, values.get("pop_end_date"));
  }

  @Test
  void totalOfItemsWhoseCaptionWasNotRead() throws Exception {
    PdfWriter pdf = FormSheets.of347().text(24, 60, "01/02/2025").text(24, 90, "70FA3025F00000002");
    pdf.text(24, 330, "0001 Example switch").text(300, 330, "36").text(380, 330, "4,118.22");
    pdf.text(460, 330, "148,255.92").text(24, 350, "0002 Upkeep").text(300, 350, "18");
    pdf.text(380, 350, "88.75").text(460, 350, "1,597.50").text(500, 560, "$149,853.42");
    assertEquals("149853.42", Drawn.ofPicture(pdf, 0.9).get("total_amount"));
    PdfWriter other = FormSheets.of347().text(24, 60, "01/02/2025");
    other.text(24, 330, "0001 Example switch").text(300, 330, "36").text(380, 330, "4,118.22");
    other.text(460, 330, "148,255.92").text(500, 560, "$149,853.42");
    assertNull(Drawn.ofPicture(other, 0.9).get("total_amount"));
  }

  @Test
  void grandTotalStandsLowerThanItsBrokenCaption() throws Exception {
    PdfWriter pdf = new PdfWriter().text(22, 30, "ORDER FOR SUPPLIES OR SERVICES");
    pdf.text(22, 50, "1. DATE OF ORDER").text(150, 50, "2. CONTRACT NO. (If any)");
    pdf.text(320, 50, "6. SHIP TO:").text(22, 80, "3. ORDER NO.").text(24, 60, "01/02/2025");
    pdf.text(150, 80, "4. REQUISITION/REFERENCE NO.").text(22, 110, "5. ISSUING OFFICE");
    pdf.text(24, 120, "EXC/Office of Example Management").text(24, 130, "Example Removals");
    pdf.text(24, 140, "Washington, DC 20536").text(22, 160, "7. TO:");
    pdf.text(320, 160, "8. TYPE OF ORDER").text(22, 172, "a. NAME OF CONTRACTOR");
    pdf.text(22, 300, "17. SCHEDULE").text(376, 615, "17(h) TOTAL").text(376, 623, "(Cont. pages)");
    pdf.text(376, 651, "17(i)").text(376, 657, "GRAND").text(376, 663, "TOTAL");
    pdf.line(461, 570, 461, 683).line(365, 570, 365, 683).text(478, 675, "$87,750.00");
    pdf.text(300, 690, "23. NAME (Typed)");
    assertEquals(
        Map.of(
            "doc_type", "OF-347 order",
            "date", "2025-01-02",
            "issuing_office", "EXC/Office of Example Management",
            "total_amount", "87750.00"),
        Drawn.values(pdf.text(400, 740, "OPTIONAL FORM 347")));
  }
}
