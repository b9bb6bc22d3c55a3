package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The special item numbers of a price list, under or beside their caption. */
class PriceListItemsTest {
  @Test
  void itemsUnderTheirHeadingAndTheCompanyOnTheNextPage() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "EXAMPLE");
    pdf.text(40, 44, "Multiple Award Schedule Price List");
    pdf.text(40, 60, "Contract Number: 47QTCA20D00ZZ");
    pdf.text(40, 80, "SIN").text(240, 80, "SIN Title");
    pdf.text(40, 92, "54151HACS").text(240, 92, "Highly Adaptive Example Services (HACS)");
    pdf.text(40, 104, "54151S").text(240, 104, "Example Professional Services");
    pdf.nextPage().text(40, 40, "Sample Sciences Incorporated d.b.a. Example Environmental. We");
    pdf.text(40, 60, "Example Customer Service, Inc.");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "piid", "47QTCA20D00ZZ",
            "sin", "54151HACS; 54151S",
            "vendor", "Sample Sciences Incorporated",
            "dba", "Example Environmental"),
        Drawn.values(pdf));
  }

  @Test
  void itemsCloseBeforeThoseOfStatesAndCities() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 44, "Multiple Award Schedule Price List");
    pdf.text(40, 60, "Contract Number: 47QRAA20D00ZZ");
    pdf.text(40, 80, "1a. Table of awarded special item number(s):");
    pdf.text(40, 100, "SIN").text(90, 100, "Recovery").text(150, 100, "SIN Title");
    pdf.text(40, 112, "511210 511210RC Software Licenses");
    pdf.text(40, 124, "54151S 54151SRC Professional Services");
    assertEquals("511210; 54151S", Drawn.values(pdf).get("sin"));
  }

  @Test
  void theTableOfItemsBeforeThatOfTheOrdersOfOne() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 44, "Multiple Award Schedule Price List");
    pdf.text(40, 60, "Contract Number: 47QRAA20D00ZZ");
    pdf.text(40, 80, "1a. Table of awarded special item number(s):");
    pdf.text(40, 100, "SIN").text(150, 100, "DESCRIPTION");
    pdf.text(40, 112, "541611").text(150, 112, "Management Consulting");
    pdf.text(40, 124, "54151S").text(150, 124, "Professional Services");
    pdf.text(40, 150, "2. Maximum order: SIN 54151S - $500,000; SIN 541611 - $1,000,000.");
    assertEquals("541611; 54151S", Drawn.values(pdf).get("sin"));
  }

  @Test
  void theOtherNameOverAnAddressIsNotTheCompanys() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 44, "Multiple Award Schedule Price List");
    pdf.text(40, 60, "Contract Number: 47QRAA22D00ZZ");
    pdf.text(200, 90, "Acme & Sample Analytics, Incorporated").text(210, 102, "DBA Example Works");
    pdf.text(200, 114, "918 Example Ave, Suite 310").text(204, 126, "Raleigh, NC 27605-1514");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Acme & Sample Analytics, Incorporated", values.get("vendor"));
    assertEquals("Example Works", values.get("dba"));
  }

  @Test
  void itemBesideACaptionThatGoesOnInTheNextLine() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 44, "Multiple Award Schedule Price List");
    pdf.text(40, 60, "Contract Number: 47QRAA20D00ZZ").text(40, 72, "DBA: EX Resilience");
    pdf.nextPage().text(40, 30, "1a. Table of Awarded Special Item").text(240, 30, "541611");
    pdf.text(276, 30, "- Management Consulting,").text(40, 40, "Number(s):");
    pdf.text(240, 40, "Business Support").text(40, 60, "2. Maximum Order: $1,000,000");
    pdf.text(40, 72, "3. Minimum Order: $100").text(40, 90, "23. Data Universal Numbering");
    pdf.text(240, 90, "12-345-6789").text(40, 100, "System (DUNS) Number:");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("541611", values.get("sin"));
    assertEquals("EX Resilience", values.get("dba"));
    assertEquals("12-345-6789", values.get("duns"));
  }

  @Test
  void itemBehindACaptionThatAllowsForMore() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 44, "Multiple Award Schedule Price List");
    pdf.text(40, 60, "Contract Number: 47QRAA20D00ZZ");
    pdf.text(40, 80, "1a. Awarded SIN(s):").text(200, 80, "541370GIS - Example Services");
    assertEquals("541370GIS", Drawn.values(pdf).get("sin"));
  }

  @Test
  void ratesUnderTheirYearsAndItemsOfTheNextPage() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(150, 30, "MULTIPLE AWARD SCHEDULE PRICE LIST");
    pdf.text(40, 60, "Contract Number: 47QRAA22D00K7");
    pdf.text(40, 90, "Example Consulting, LLC").text(40, 102, "1 Example Walk, Suite 8");
    pdf.text(40, 114, "Atlanta, GA 30309");
    pdf.nextPage().text(40, 30, "1a. Table of Awarded Special Item Numbers (SINs):");
    pdf.text(40, 45, "426 1A Body armor").text(40, 100, "Labor Category");
    pdf.text(250, 100, "Year 1").text(350, 100, "Year 2");
    pdf.text(40, 115, "Consultant II").text(250, 115, "$138.55").text(350, 115, "$141.32");
    pdf.text(40, 130, "Consultant I").text(250, 130, "$112.80");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "piid", "47QRAA22D00K7",
            "vendor", "Example Consulting, LLC",
            "vendor_city_state", "Atlanta GA",
            "sin", "426 1A",
            "rate", "Consultant II | Year 1 | 138.55; Consultant II | Year 2 | 141.32"),
        Drawn.values(pdf));
  }

  @Test
  void itemsOfTheNextPageOneALine() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(150, 40, "Authorized Federal Supply Schedule Price List");
    pdf.text(72, 80, "Contract Number:").text(220, 80, "47QTCA22D00ZZ");
    pdf.text(72, 96, "Contractor:").text(220, 96, "Example Identity, LLC");
    pdf.nextPage().text(72, 40, "1a. Table of Awarded Special Item Numbers (SINs):");
    pdf.text(90, 56, "SIN 511210 Software Licenses");
    pdf.text(90, 72, "SIN 54151ECOM Electronic Commerce");
    pdf.text(90, 88, "SIN OLM Order-Level Materials");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "piid", "47QTCA22D00ZZ",
            "vendor", "Example Identity, LLC",
            "sin", "511210; 54151ECOM"),
        Drawn.values(pdf));
  }

  @Test
  void itemsOfTheNextPageInOneSentence() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(150, 40, "Authorized Federal Supply Schedule Price List");
    pdf.text(72, 80, "Contract Number:").text(220, 80, "47QRAA22D00ZZ");
    pdf.nextPage().text(72, 40, "1a. Awarded SINs: 541611 Management Consulting; OLM");
    assertEquals("541611", Drawn.values(pdf.text(72, 52, "2. Maximum order")).get("sin"));
  }

  @Test
  void captionsInTwoColumnsWithTheItemsBesideTheContract() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(340, 40, "GSA Multiple Award Schedule").text(40, 60, "SCHEDULE PRICELIST");
    pdf.text(40, 76, "Contract Number: 47QTCA22D00ZZ").text(40, 92, "Contractor:");
    pdf.text(340, 84, "SIN 54151HACS Cybersecurity Services");
    pdf.text(340, 98, "SIN 611420 Information Technology Training");
    pdf.text(40, 104, "Example Data Systems Corp.").text(40, 116, "d/b/a DataRidge");
    pdf.text(340, 116, "Minimum Order: $100").text(40, 128, "68 River Road");
    pdf.text(40, 140, "Columbus, GA 31904");
    assertEquals(
        Map.of(
            "doc_type", "GSA price list",
            "piid", "47QTCA22D00ZZ",
            "vendor", "Example Data Systems Corp.",
            "dba", "DataRidge",
            "vendor_city_state", "Columbus GA",
            "sin", "54151HACS; 611420"),
        Drawn.values(pdf));
  }

  @Test
  void itemsUnderTheirCaptionInTheSecondColumn() throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 40, "FEDERAL SUPPLY SCHEDULE PRICE LIST").text(340, 60, "SINs:");
    pdf.text(40, 60, "Contract Number: 47QTCA22D00ZZ").text(340, 72, "54151S IT Services");
    pdf.text(40, 84, "Example Data Systems, LLC").text(340, 84, "541611").text(400, 84, "Advice");
    pdf.text(340, 96, "OLM Order-Level Materials");
    assertEquals("54151S; 541611", Drawn.values(pdf).get("sin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30 Days Net", "100 North Street", "54151 North Street"})
  void numbersOfOtherThingsUnderTheItemsAreNone(String other) throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 40, "FEDERAL SUPPLY SCHEDULE PRICE LIST").text(340, 60, "SINs:");
    pdf.text(40, 60, "Contract Number: 47QTCA22D00ZZ").text(340, 72, "54151S IT Services");
    pdf.text(40, 84, "Example Data Systems, LLC").text(340, 84, other);
    assertEquals("54151S", Drawn.values(pdf).get("sin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"68 River Plaza", "54151 River Road"})
  void theStreetUnderTheItemsIsNone(String street) throws Exception {
    PdfWriter pdf = new PdfWriter();
    pdf.text(40, 40, "FEDERAL SUPPLY SCHEDULE PRICE LIST");
    pdf.text(40, 60, "Contract Number: 47QTCA22D00ZZ").text(40, 84, "Special Item Numbers:");
    pdf.text(40, 96, "54151S IT Services").text(40, 108, "Example Data Systems, LLC");
    pdf.text(40, 120, street).text(40, 132, "Columbus, GA 31904");
    assertEquals("54151S", Drawn.values(pdf).get("sin"));
  }

  @Test
  void ratesOnThePageThatSaysWhichDeterminationOfWagesTheyFollow() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "GSA Hourly Rates").text(40, 60, "Labor Category");
    pdf.text(240, 60, "Year 1").text(340, 60, "Year 2").text(40, 75, "Clerk");
    pdf.text(240, 75, "$36.47").text(340, 75, "$37.44");
    pdf.text(
        40, 100, "Prices are based on the Wage Determination Number(s) identified in the matrix.");
    assertEquals("Clerk | Year 1 | 36.47; Clerk | Year 2 | 37.44", Drawn.values(pdf).get("rate"));
  }
}
