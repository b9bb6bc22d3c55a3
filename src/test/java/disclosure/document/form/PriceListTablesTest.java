package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import disclosure.model.DocumentField;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables of price lists: special item numbers, and rates under stacked names. */
class PriceListTablesTest {
  private static PdfWriter front() throws IOException {
    PdfWriter pdf = new PdfWriter().text(200, 30, "General Services Administration");
    pdf.text(180, 40, "AUTHORIZED FEDERAL SUPPLY SCHEDULE PRICE LIST");
    pdf.text(40, 60, "Contract number: 47QTCA22D003K");
    return pdf.text(
        40, 70, "Price list current as of Modification # PA-0019 effective June 20, 2024");
  }

  private static List<String> values(PdfWriter pdf, String field) throws Exception {
    return Drawn.fields(pdf).stream()
        .filter(stated -> stated.field().equals(field))
        .map(DocumentField::value)
        .toList();
  }

  @Test
  void itemsAreTheFirstCellsOfTheirTable() throws Exception {
    PdfWriter pdf = front().text(40, 90, "1a. Table of awarded special item number(s):");
    pdf.text(40, 102, "SIN").text(110, 102, "Recovery").text(200, 102, "SIN Description");
    pdf.text(40, 114, "54151S").text(110, 114, "54151SRC").text(200, 114, "IT Services");
    pdf.text(40, 126, "OLM").text(110, 126, "OLMRC").text(200, 126, "Order-Level Materials");
    pdf.text(40, 138, "54151HEAL").text(110, 138, "54151HEALRC").text(200, 138, "Health IT");
    pdf.text(40, 160, "2. Maximum order:").text(40, 172, "500000").text(200, 172, "per SIN");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "agency", "General Services Administration",
            "piid", "47QTCA22D003K",
            "modification_number", "PA-0019",
            "effective_date", "2024-06-20",
            "sin", "54151S; 54151HEAL"),
        Drawn.values(pdf));
  }

  @Test
  void titleInATableOverTheNumberedInformation() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "GSA Multiple Award Schedule");
    pdf.text(40, 60, "CONTRACT NUMBER").text(200, 60, "CONTRACT PERIOD").text(360, 60, "SINs");
    pdf.text(360, 74, "54151HACS").text(360, 88, "54151S").text(40, 81, "47QTCA21D00C5");
    pdf.text(200, 81, "11/09/2020 - 11/08/2030");
    pdf.text(40, 110, "CONTRACTOR").text(200, 110, "UEI").text(360, 110, "CAGE");
    pdf.text(40, 124, "Example Cyber Assurance, LLC").text(40, 133, "50 Wharf, Portland, ME 04101");
    pdf.text(200, 128.5, "XB9GTE5MVKL3").text(360, 128.5, "89RD2");
    pdf.text(40, 160, "2. Maximum order. $500,000 per SIN.")
        .text(40, 169, "3. Minimum order. $100.");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "piid", "47QTCA21D00C5",
            "vendor", "Example Cyber Assurance, LLC",
            "vendor_city_state", "Portland ME",
            "pop_start_date", "2020-11-09",
            "pop_end_date", "2030-11-08",
            "sin", "54151HACS; 54151S",
            "uei", "XB9GTE5MVKL3",
            "cage", "89RD2"),
        Drawn.values(pdf));
  }

  @Test
  void itemsOnLinesOfTheirOwn() throws Exception {
    PdfWriter pdf = front().text(40, 90, "SPECIAL ITEM NUMBER 132-8 PURCHASE OF NEW EQUIPMENT");
    pdf.text(40, 99, "SPECIAL ITEM NUMBER 132-51 INFORMATION TECHNOLOGY SERVICES");
    assertEquals(List.of("132-8", "132-51"), values(pdf, "sin"));
  }

  @Test
  void ratesOfItemsOfAContractUnderItsPeriods() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(300, 30, "Base Period").text(400, 30, "Option Period 1");
    pdf.text(40, 38, "CLIN").text(100, 38, "Labor Category");
    pdf.text(40, 60, "0001AA").text(100, 60, "Program Manager");
    pdf.text(300, 60, "$178.20").text(400, 60, "$182.66");
    assertEquals(
        List.of(
            "0001AA | Program Manager | Base Period | 178.20",
            "0001AA | Program Manager | Option Period 1 | 182.66"),
        values(pdf, "rate"));
  }

  @Test
  void yearsStackedOverTheirDaysAndACategoryBrokenAroundItsRow() throws Exception {
    PdfWriter pdf = new PdfWriter().text(300, 30, "Year 1").text(400, 30, "Year 2");
    pdf.text(40, 38, "SIN").text(100, 38, "Labor Category").text(200, 38, "Education");
    pdf.text(295, 38, "12/14/21-").text(395, 38, "12/14/22-");
    pdf.text(296, 46, "12/13/22").text(396, 46, "12/13/23");
    pdf.text(40, 60, "54151S").text(100, 60, "Program Manager").text(200, 60, "Bachelor's");
    pdf.text(300, 60, "$162.41").text(400, 60, "$165.66");
    pdf.text(100, 72, "Health Subject Matter").text(40, 76, "54151HEAL").text(200, 76, "Master's");
    pdf.text(300, 76, "$188.77").text(400, 76, "$192.55").text(100, 80, "Expert");
    assertEquals(
        List.of(
            "54151S | Program Manager | Year 1 | 162.41",
            "54151S | Program Manager | Year 2 | 165.66",
            "54151HEAL | Health Subject Matter Expert | Year 1 | 188.77",
            "54151HEAL | Health Subject Matter Expert | Year 2 | 192.55"),
        values(pdf, "rate"));
  }

  @Test
  void listOfAwardsInAReportNamesTheCityAndNotTheReport() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "City Council Report");
    pdf.text(40, 42, "Subject: Contracts Awarded, March 2025").text(200, 60, "CITY OF EXAMPLE");
    pdf.text(40, 80, "Contract No.").text(120, 80, "Award Date").text(200, 80, "Vendor");
    pdf.text(350, 80, "Description").text(500, 80, "Award Amount").text(40, 92, "C25-0412");
    pdf.text(120, 92, "3/4/2025").text(200, 92, "Acme Radio, Inc.").text(350, 92, "Radios");
    assertEquals(
        Map.of(
            "doc_type", "contract award list",
            "agency", "CITY OF EXAMPLE",
            "row", "C25-0412 | 2025-03-04 | Acme Radio, Inc. | Radios | 1284.00"),
        Drawn.values(pdf.text(500, 92, "$1,284.00")));
  }

  @Test
  void productsByPartNumberUnderAPriceOfTheSchedule() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Manufacturer Part Number");
    pdf.text(160, 30, "Item Description").text(330, 30, "List Price").text(410, 30, "UOI");
    pdf.text(450, 30, "GSA Price with IFF").text(40, 44, "EX-100").text(160, 44, "Sensor, 2-lane");
    pdf.text(335, 44, "$130.00").text(410, 44, "EA").text(470, 44, "$1,120.50");
    pdf.text(160, 52, "with a bracket")
        .text(40, 64, "EX-200")
        .text(160, 64, "Mount")
        .text(335, 64, "$20.00");
    pdf.text(410, 64, "EA").text(470, 64, "Call").text(40, 80, "Prices are net.");
    assertEquals(
        Map.of("rate", "EX-100 | Sensor, 2-lane with a bracket | 1120.50"), Drawn.values(pdf));
  }
}
