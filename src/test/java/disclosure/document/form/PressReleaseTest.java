package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a company's headline says of an award. */
class PressReleaseTest {
  private static Map<String, String> headed(String headline) throws Exception {
    return Drawn.values(written(headline));
  }

  private static PdfWriter written(String headline) throws IOException {
    PdfWriter pdf = new PdfWriter().text(40, 40, "FOR IMMEDIATE RELEASE");
    pdf.text(60, 70, headline).text(60, 84, "with U.S. Customs and Border Protection");
    return pdf.text(40, 110, "MEDFORD, Oregon - June 17, 2024 - The company said today");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Awarded", "Selected for", "Chosen for", "Has Been Selected for", "Wins"})
  void theOneWhoWonIsTheVendor(String verb) throws Exception {
    assertEquals(
        Map.of(
            "doc_type", "press release",
            "vendor", "Example Optics",
            "agency", "U.S. Customs and Border Protection",
            "release_date", "2024-06-17"),
        headed("Example Optics " + verb + " Thermal Sight Contract"));
  }

  @Test
  void whoToCallStandsBeforeTheHeadline() throws Exception {
    PdfWriter pdf =
        new PdfWriter().text(40, 20, "EXAMPLE OPTICS").text(40, 40, "FOR IMMEDIATE RELEASE");
    pdf.text(40, 55, "Media Contact:")
        .text(40, 70, "Example Name")
        .text(40, 85, "press at example");
    pdf.text(40, 110, "Example Optics Awarded Thermal Sight Contract by U.S. Coast");
    pdf.text(40, 124, "Guard").text(40, 140, "HOLLAND, Mich. - May 14, 2024 - the company said");
    assertEquals(
        Map.of(
            "doc_type", "press release",
            "vendor", "Example Optics",
            "agency", "U.S. Coast Guard",
            "release_date", "2024-05-14"),
        Drawn.values(pdf));
  }

  @Test
  void headlineInCapitals() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "FOR IMMEDIATE RELEASE");
    pdf.text(60, 70, "EXAMPLE OPTICS SELECTED BY U.S. CUSTOMS AND BORDER PROTECTION FOR SIGHTS");
    assertEquals(
        Map.of(
            "doc_type", "press release",
            "vendor", "EXAMPLE OPTICS",
            "agency", "U.S. CUSTOMS AND BORDER PROTECTION"),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @CsvSource({
    "Department of Homeland Security Awards Tower Contract to, Department of Homeland Security",
    "CBP Awards $21 Million Task Order to, U.S. Customs and Border Protection",
    "City of Alder Falls Announces Award of Camera Contract to, City of Alder Falls"
  })
  void announcementOfTheOneWhoAwards(String headline, String agency) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE").text(60, 70, headline);
    pdf.text(60, 80, "Example Sensors, Inc. for Service in May");
    pdf.text(40, 110, "U.S. Customs and Border Protection awarded it on March 4, 2025.");
    assertEquals(
        Map.of(
            "doc_type", "press release",
            "vendor", "Example Sensors, Inc.",
            "agency", agency,
            "release_date", "2025-03-04"),
        Drawn.values(pdf));
  }

  @Test
  void anAgencyHasTheNameOfItsSentenceAndABrowsersDayIsNotTheReleases() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 20, "8/19/24, 11:20 AM").text(60, 40, "CDC Newsroom");
    pdf.text(60, 60, "CDC Awards Contract for Testing").text(60, 80, "Press Release");
    pdf.text(60, 100, "For Immediate Release: Monday, August 12, 2024");
    pdf.text(
        40, 120, "The Centers for Disease Control and Prevention today announced the award of");
    pdf.text(40, 132, "a contract to Example Sensors, Inc., of Fort Collins.");
    assertEquals(
        Map.of(
            "doc_type", "press release",
            "vendor", "Example Sensors, Inc.",
            "agency", "Centers for Disease Control and Prevention",
            "release_date", "2024-08-12"),
        Drawn.values(pdf));
  }

  @Test
  void anAgencyThatHasAwardedHasTheNameOfThatSentence() throws Exception {
    PdfWriter pdf = new PdfWriter().text(60, 40, "Press Release");
    pdf.text(60, 60, "FEMA Awards Contract for Generators").text(60, 80, "July 23, 2024");
    pdf.text(40, 120, "The Federal Emergency Management Agency (FEMA) has awarded a contract to");
    pdf.text(40, 132, "Example Power Rental, Inc. to run generators.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Federal Emergency Management Agency", values.get("agency"));
    assertEquals("Example Power Rental, Inc.", values.get("vendor"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Example Optics | Example Optics, Inc. announced | Example Optics, Inc.",
        "EXAMPLE OPTICS | with Example Optics Co., LLC. The | Example Optics Co., LLC",
        "Example Optics | the Example Optics company | Example Optics"
      })
  void legalNameOfTheTextIsTheWinners(String headline, String text, String vendor)
      throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, headline + " Selected for Sights").text(40, 110, text);
    assertEquals(vendor, Drawn.values(pdf).get("vendor"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Apex Wins Navy Contract | Apex, a unit of Grand Apex Inc., was awarded it. | Apex",
        "Apex Wins Army Contract | The Apex Limited Edition was selected by the Army. | Apex",
        "Apex Wins Army Contract | The Apex, Inc. store is by the Apex, LLC store. | Apex",
        "Apex Wins Army Contract | Apex, a rival of Holt & Apex, Inc., said so. | Apex",
        "Apex Wins Army Contract | A partner of Holt and Apex, Inc. said so. | Apex",
        "Sample Systems Wins Job | Its rival Old Sample Systems Corp. lost. | Sample Systems",
        "US Example Solutions Wins Job | US Example Solutions, Inc. said | US Example Solutions, Inc.",
        "US Foods Wins Job | US Foods said | US Foods"
      })
  void legalNameOfAnotherCompanyIsNotTheWinners(String headline, String text, String vendor)
      throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE").text(60, 70, headline);
    assertEquals(vendor, Drawn.values(pdf.text(40, 110, text)).get("vendor"));
  }

  @Test
  void headlineOfTheWorkWhereTheTextSaysItWasAwarded() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "Example Waters, Inc., to Provide Surveying Services for NOAA");
    pdf.text(
        40,
        110,
        "Oct. 1, 2024 - Example Waters, Inc. has been awarded a contract by the National Oceanic");
    assertEquals(
        Map.of(
            "doc_type", "press release",
            "vendor", "Example Waters, Inc.",
            "agency", "National Oceanic and Atmospheric Administration",
            "release_date", "2024-10-01"),
        Drawn.values(pdf.text(40, 124, "and Atmospheric Administration (NOAA).")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Example Waters, Inc., to Provide Free Lunches | It was awarded a contract in 2019.",
        "NASA Selects Example Orbital to Deliver Moon Cargo | NASA has selected Example Orbital.",
        "Senator Example Introduces Bill to Provide Relief | It would be awarded to farms.",
        "Example Soft and Sample Cloud Team Up to Provide Tools | Example Soft has won awards.",
        "Example Soft to Provide Tools | Example Soft said its rival was awarded a contract.",
        "Example Soft to Provide Tools | Example Soft has been awarded a medal."
      })
  void headlineOfWorkThatNobodyAwardedStatesNothing(String headline, String text) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE").text(60, 70, headline);
    assertEquals(Map.of(), Drawn.values(pdf.text(40, 110, text)));
  }

  @Test
  void anAgencyThatAwardsIsNotTheOneWhoProvides() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "NASA Awards Contract to Build Lander");
    pdf.text(40, 110, "The National Aeronautics and Space Administration awarded a contract");
    pdf.text(40, 124, "to Example Optics, Inc. of Tempe on March 4, 2025.");
    assertEquals(
        Map.of(
            "doc_type", "press release",
            "vendor", "Example Optics, Inc.",
            "agency", "National Aeronautics and Space Administration",
            "release_date", "2025-03-04"),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Example Agency Awards Deal | Compared to Sample Rival Company, it is cheaper.",
        "U.S. Example Agency Awards Deal | Lockwood awarded a contract to Sample Rival, Inc.",
        "Example Commission Selects Site for Plant | It is close to Example Power Company.",
        "U.S. Example Agency Selects New Director | Jane selected Sample Search, Inc. to hunt.",
        "U.S. Example Agency Selects New Director | It has selected Sample Search, Inc. to hunt."
      })
  void aCompanyThatNothingIsAwardedToIsNoVendor(String headline, String text) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE").text(60, 70, headline);
    assertEquals(Map.of(), Drawn.values(pdf.text(40, 110, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Example Optics Awards Scholarship to Example Sensors, Inc.",
        "City of Alder Falls Awards Contract to Local Builders"
      })
  void anAwardOfNoAgencyOrToNoCompanyStatesNothing(String headline) throws Exception {
    assertEquals(Map.of(), headed(headline));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Example Optics Opens an Office", "Example Agency Selected Thermal Sights"})
  void aHeadlineWithoutAWinnerStatesNothing(String headline) throws Exception {
    assertEquals(Map.of(), headed(headline));
  }

  @Test
  void numberAndValueOfTheAward() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "Example Pumps Wins $4.2 Million Award");
    pdf.text(
        40, 110, "It was awarded a contract by the Bureau of Reclamation. The firm-fixed-price");
    pdf.text(40, 124, "award, number 140R4026C0006, is valued at $4,217,880.");
    assertEquals(
        Map.of(
            "doc_type", "press release",
            "vendor", "Example Pumps",
            "agency", "Bureau of Reclamation",
            "piid", "140R4026C0006",
            "total_amount", "4217880"),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2019 it was awarded a $2,500,000 contract for other pumps.",
        "The contract is worth up to $2,500,000 over five years.",
        "The contract has a ceiling valued at $2,500,000 over five years.",
        "A contract valued at $2,500,000 and a contract worth $1,100,000 were won."
      })
  void earlierValueOrCeilingOrOneOfSeveralIsNotTheAwards(String said) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "Example Pumps Wins Award").text(40, 110, said);
    assertNull(Drawn.values(pdf).get("total_amount"));
  }
}
