package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Price lists of GSA schedules as several vendors set their title pages. */
class PriceListsTest {
  @Test
  void multipleAwardScheduleWithTheVendorsAddress() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(200, 40, "GENERAL SERVICES ADMINISTRATION");
    pdf.text(170, 52, "AUTHORIZED FEDERAL SUPPLY SCHEDULE PRICE LIST");
    pdf.text(72, 80, "Schedule Title: Multiple Award Schedule (MAS)");
    pdf.text(72, 100, "Contract Number: 47QTCA20D00ZZ");
    pdf.text(72, 112, "Contract Period: February 14, 2020 through February 13, 2025");
    pdf.text(200, 150, "EXAMPLE TECHNOLOGIES, INC.")
        .text(200, 162, "123 Example Street, Suite 400");
    pdf.text(200, 174, "Vienna, VA 22182").text(200, 186, "Phone: 703-555-0100");
    assertEquals(
        Map.of(
            "doc_type",
            "GSA price list",
            "piid",
            "47QTCA20D00ZZ",
            "pop_start_date",
            "2020-02-14",
            "pop_end_date",
            "2025-02-13",
            "vendor",
            "EXAMPLE TECHNOLOGIES, INC.",
            "vendor_city_state",
            "Vienna VA",
            "agency",
            "GENERAL SERVICES ADMINISTRATION"),
        Drawn.values(pdf));
  }

  @Test
  void otherNameOnALineOfItsOwnUnderAProfessionalCompanys() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 40, "GENERAL SERVICES ADMINISTRATION");
    pdf.text(170, 52, "AUTHORIZED FEDERAL SUPPLY SCHEDULE PRICE LIST");
    pdf.text(72, 100, "Contract Number: 47QRAA22D00ZZ");
    pdf.text(200, 150, "Example & Sample Consulting, PLLC");
    pdf.text(200, 162, "doing business as Example Partners");
    pdf.text(200, 174, "614 Example Street, Suite 300").text(200, 186, "Raleigh, NC 27603-1655");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Example & Sample Consulting, PLLC", values.get("vendor"));
    assertEquals("Example Partners", values.get("dba"));
    assertEquals("Raleigh NC", values.get("vendor_city_state"));
  }

  @Test
  void numberAndContractorUnderTheirCaptionsSideBySide() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 30, "Example Environmental Partners, Inc.");
    pdf.text(40, 44, "Authorized Federal Supply Schedule Catalog/Price List");
    pdf.text(40, 80, "Contract Number").text(320, 80, "Contractor");
    pdf.text(40, 92, "47QRAA20D00ZZ").text(320, 92, "Example Environmental Partners, Inc.");
    pdf.text(320, 104, "1 Example Way").text(40, 110, "Contract Period");
    pdf.text(320, 116, "Oakland, CA 94612").text(40, 122, "05/01/2020 - 04/30/2030");
    pdf.text(40, 140, "Unique Entity ID").text(320, 140, "Ordering information, terms");
    pdf.text(40, 152, "T3VXMNK9GZB6").text(320, 152, "and conditions are on the");
    pdf.text(40, 170, "CAGE Code").text(320, 164, "internet in GSA Advantage!");
    pdf.text(40, 182, "7FHD8");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "piid", "47QRAA20D00ZZ",
            "pop_start_date", "2020-05-01",
            "pop_end_date", "2030-04-30",
            "vendor", "Example Environmental Partners, Inc.",
            "vendor_city_state", "Oakland CA",
            "uei", "T3VXMNK9GZB6",
            "cage", "7FHD8"),
        Drawn.values(pdf));
  }

  @Test
  void anyCaptionStandsBesideThatOfTheNumber() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 44, "Multiple Award Schedule Price List");
    pdf.text(40, 80, "Contract Number").text(320, 80, "Business Size");
    pdf.text(40, 92, "47QRAA20D00ZZ").text(320, 92, "Small, woman-owned");
    pdf.text(320, 110, "25. DUNS NUMBER").text(320, 122, "01-234-5678");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("47QRAA20D00ZZ", values.get("piid"));
    assertEquals("01-234-5678", values.get("duns"));
  }

  @Test
  void lineUnderAPeriodBesideItsCaptionIsNone() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 44, "Multiple Award Schedule Price List");
    pdf.text(40, 80, "Contract Number:").text(200, 80, "47QRAA20D00ZZ");
    pdf.text(40, 92, "Contract Period:").text(200, 92, "June 1, 2015 to May 31, 2030");
    pdf.text(40, 104, "Special Item Number: 334290L Security Equipment");
    assertEquals("2030-05-31", Drawn.values(pdf).get("pop_end_date"));
  }

  @Test
  void informationTechnologyScheduleOfTheOlderKind() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(150, 40, "AUTHORIZED INFORMATION TECHNOLOGY SCHEDULE PRICELIST");
    pdf.text(120, 52, "GENERAL PURPOSE COMMERCIAL INFORMATION TECHNOLOGY SERVICES");
    pdf.text(72, 80, "SPECIAL ITEM NO. 132-51 INFORMATION TECHNOLOGY PROFESSIONAL SERVICES");
    pdf.text(200, 120, "Example Systems LLC").text(200, 132, "8000 Example Crescent Dr");
    pdf.text(200, 144, "Tysons Corner, VA 22182");
    pdf.text(72, 180, "Contract Number: GS-35F-0119Z");
    pdf.text(72, 192, "Period Covered by Contract: December 1, 2011 to November 30, 2016");
    pdf.text(72, 210, "General Services Administration, Federal Acquisition Service");
    assertEquals(
        Map.of(
            "doc_type",
            "GSA price list",
            "piid",
            "GS-35F-0119Z",
            "pop_start_date",
            "2011-12-01",
            "pop_end_date",
            "2016-11-30",
            "sin",
            "132-51",
            "vendor",
            "Example Systems LLC",
            "vendor_city_state",
            "Tysons Corner VA",
            "agency",
            "General Services Administration"),
        Drawn.values(pdf));
  }

  @Test
  void namedContractor() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(150, 40, "Multiple Award Schedule Price List");
    pdf.text(72, 60, "Contractor: Example Analytics Corporation");
    pdf.text(72, 72, "Contract No. GS-00F-123ZZ");
    pdf.text(72, 84, "UEI: ABCDEF123456").text(300, 84, "CAGE Code: 1ZZ99");
    pdf.text(72, 96, "SINs: 54151S, 54151HACS and OLM").text(300, 96, "PSC Code: DA01");
    pdf.text(72, 108, "Pricelist current through Modification A812 effective July 19, 2020");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "piid", "GS-00F-123ZZ",
            "vendor", "Example Analytics Corporation",
            "uei", "ABCDEF123456",
            "cage", "1ZZ99",
            "sin", "54151S; 54151HACS",
            "psc", "DA01",
            "modification_number", "A812",
            "effective_date", "2020-07-19"),
        Drawn.values(pdf));
  }

  @Test
  void whatStandsInAnotherColumnBesideTheCaptionIsNoContractor() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(72, 40, "GSA Multiple Award Schedule (MAS) Pricelist");
    pdf.text(72, 60, "Contract Number: 47QTCA22D00ZZ").text(320, 60, "Maximum Order: $500,000");
    pdf.text(72, 76, "Contractor:").text(320, 76, "(611420)");
    pdf.text(72, 88, "Example Range Corp.").text(72, 100, "1 River Road");
    pdf.text(72, 112, "Columbus, GA 31904");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Example Range Corp.", values.get("vendor"));
    assertEquals("Columbus GA", values.get("vendor_city_state"));
  }

  @Test
  void whoHoldsTheContractIsTheContractor() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(72, 40, "GSA Multiple Award Schedule (MAS) Pricelist");
    pdf.text(72, 60, "GSA CONTRACT NUMBER").text(260, 60, "47QTCA22D00ZZ");
    pdf.text(72, 76, "CONTRACT HOLDER").text(260, 76, "ST. EXAMPLE RECORDS LLC");
    assertEquals("ST. EXAMPLE RECORDS LLC", Drawn.values(pdf).get("vendor"));
  }

  @Test
  void namesAndValuesInTwoColumnsWithRatesByItem() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(72, 40, "GSA Multiple Award Schedule (MAS) Pricelist");
    pdf.text(72, 60, "Contractor")
        .text(220, 60, "Example Data Systems, Inc. d.b.a. Example & Federal");
    pdf.text(72, 76, "Contract Number").text(220, 76, "47QTCA22D00ZZ");
    pdf.text(72, 92, "Special Item Numbers");
    pdf.text(220, 92, "54151S Information Technology Services");
    pdf.text(220, 104, "54151HACS Cybersecurity Services")
        .text(220, 116, "OLM Order-Level Materials");
    pdf.text(72, 132, "NAICS").text(220, 132, "541512");
    pdf.text(72, 148, "UEI / CAGE").text(220, 148, "ABCDEFGH1234 / 1ABC2");
    pdf.nextPage().text(40, 40, "SIN").text(110, 40, "Labor Category").text(260, 40, "Education");
    pdf.text(350, 40, "Year 1").text(450, 40, "Year 2");
    pdf.text(40, 60, "54151S").text(110, 60, "Consultant II").text(260, 60, "BA/BS");
    pdf.text(350, 60, "$138.55").text(450, 60, "$141.32");
    pdf.text(40, 80, "54151HACS").text(260, 80, "BA/BS").text(350, 80, "$99.00");
    pdf.text(450, 80, "$99.50").text(110, 76, "Cybersecurity Analyst,").text(110, 84, "Senior");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "piid", "47QTCA22D00ZZ",
            "vendor", "Example Data Systems, Inc.",
            "dba", "Example & Federal",
            "sin", "54151S; 54151HACS",
            "naics", "541512",
            "uei", "ABCDEFGH1234",
            "cage", "1ABC2",
            "rate",
                "54151S | Consultant II | Year 1 | 138.55;"
                    + " 54151S | Consultant II | Year 2 | 141.32;"
                    + " 54151HACS | Cybersecurity Analyst, Senior | Year 1 | 99.00;"
                    + " 54151HACS | Cybersecurity Analyst, Senior | Year 2 | 99.50"),
        Drawn.values(pdf));
  }

  @Test
  void productServiceCodeBesideItsCaptionInATable() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 44, "Authorized Federal Supply Schedule Catalog/Price List");
    pdf.text(40, 60, "Contract Number").text(200, 60, "47QTCA20D00ZZ");
    pdf.text(40, 72, "NAICS").text(200, 72, "561210").text(40, 84, "PSC").text(200, 84, "S216");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "piid", "47QTCA20D00ZZ",
            "naics", "561210",
            "psc", "S216"),
        Drawn.values(pdf));
  }
}
