package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.PdfWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which agency a headline, or the text under it, says made the award. */
class PressReleaseAgencyTest {
  @ParameterizedTest
  @CsvSource({
    "Example Optics Wins U.S. Coast Guard Contract for Blades, U.S. Coast Guard",
    "Example Optics Awarded U.S. Army Task Order for Sights, U.S. Army",
    "Example Optics Secures Department of Homeland Security Blanket Purchase Agreement, Department of Homeland Security"
  })
  void whatWasAwardedIsNoPartOfTheAgency(String headline, String agency) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "FOR IMMEDIATE RELEASE");
    assertEquals(agency, Drawn.values(pdf.text(60, 70, headline)).get("agency"));
  }

  @Test
  void agencyThatOnlyTheFirstSentenceNames() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "Example Optics Awarded $24.5 Million FBI Contract");
    pdf.text(40, 110, "Example Optics said it has been awarded a $24.5 million contract by the");
    pdf.text(40, 124, "Federal Bureau of Investigation (FBI) to supply sights.");
    assertEquals("Federal Bureau of Investigation", Drawn.values(pdf).get("agency"));
  }

  @ParameterizedTest
  @CsvSource({
    "announced that the U.S. Forest Service has awarded the company, U.S. Forest Service",
    "said the National Oceanic and Atmospheric Administration (NOAA) has selected it for, National Oceanic and Atmospheric Administration",
    "said the Bureau of Land Management (BLM) awarded it, Bureau of Land Management",
    "said. The Federal Aviation Administration recently selected it for, Federal Aviation Administration",
    "said the Department of the Interior has chosen it for, Department of the Interior"
  })
  void agencyThatASentenceSaysHasAwardedIt(String said, String agency) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "Example Aviation Wins $41.7 Million Helicopter Contract");
    pdf.text(40, 110, "Example Aviation " + said).text(40, 124, "a contract for helicopters.");
    assertEquals(agency, Drawn.values(pdf).get("agency"));
  }

  @Test
  void theSentenceThatComesFirstNamesTheAgency() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "Example Aviation Wins Helicopter Contract");
    pdf.text(40, 110, "Example Aviation was selected by the U.S. Forest Service for flights.");
    pdf.text(40, 124, "In 2019 the U.S. Coast Guard awarded the company another contract.");
    assertEquals("U.S. Forest Service", Drawn.values(pdf).get("agency"));
  }

  @Test
  void winnerWhoseNameEndsAsThatOfAnAgencyIsNone() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "Example Travel Agency Awarded Ticket Contract");
    pdf.text(40, 110, "Example Travel Agency awarded $5 million contract for tickets.");
    assertNull(Drawn.values(pdf).get("agency"));
  }

  @Test
  void subjectOfTheAwardBehindTheAgencyOfAHeadline() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "FOR IMMEDIATE RELEASE");
    pdf.text(60, 70, "Example Optics Wins U.S. Border Patrol Small Drone Contract");
    pdf.text(40, 110, "Example Optics has been selected by U.S. Customs and Border Protection to");
    assertEquals("U.S. Customs and Border Protection", Drawn.values(pdf).get("agency"));
  }

  @Test
  void agencyOfAHeadlineThatTheTextRepeats() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "FOR IMMEDIATE RELEASE");
    pdf.text(60, 70, "Example Optics Wins U.S. Coast Guard Contract");
    pdf.text(60, 80, "Sights for cutters").text(60, 90, "First deliveries in May");
    pdf.text(40, 100, "MEDFORD, Oregon - June 17, 2024");
    pdf.text(40, 110, "Example Optics has been selected by the U.S. Coast Guard Logistics Center");
    assertEquals("U.S. Coast Guard", Drawn.values(pdf).get("agency"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Army Corps of Engineers, New Orleans District, for | U.S. Army Corps of Engineers, New Orleans District",
        "U.S. Army Corps of Engineers for | U.S. Army Corps of Engineers",
        "U.S. Department of Energy for | U.S. Department of Energy"
      })
  void agencyWithACommaOrOfInItsName(String said, String agency) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "Example Dredging Wins Levee Contract");
    pdf.text(40, 110, "It was awarded a contract by the " + said + " levees.");
    assertEquals(
        Map.of("doc_type", "press release", "vendor", "Example Dredging", "agency", agency),
        Drawn.values(pdf));
  }

  @Test
  void agencyThatSelectsAndADistrictThatAwards() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "National Aeronautics and Space Administration Selects Example Orbital");
    pdf.text(40, 110, "It has selected Example Orbital, LLC of Tempe on March 4, 2025.");
    assertEquals(
        Map.of(
            "doc_type", "press release",
            "vendor", "Example Orbital, LLC",
            "agency", "National Aeronautics and Space Administration",
            "release_date", "2025-03-04"),
        Drawn.values(pdf));
    pdf = new PdfWriter().text(40, 40, "NEWS RELEASE");
    pdf.text(60, 70, "U.S. Army Corps of Engineers, Example District, Awards Levee Contract");
    pdf.text(40, 110, "to Example Levees, L.L.C. of Belle Chasse.");
    assertEquals("U.S. Army Corps of Engineers, Example District", Drawn.values(pdf).get("agency"));
  }

  @ParameterizedTest
  @CsvSource({
    "RELEASE 25-061,NASA Selects Example Orbital for Motors,NASA has selected,NASA",
    "For Release: March 3 2025,Example Bureau awards motor contract,The Example Bureau today announced the award of a motor contract to,Example Bureau"
  })
  void agencyThatSelectsInAHeadlineFarDown(
      String title, String headline, String said, String agency) throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "Example").text(40, 40, "Space Example");
    pdf.text(40, 50, title).text(40, 60, "Headquarters").text(40, 70, "Example DC");
    pdf.text(40, 80, "Contact: press office").text(40, 100, headline);
    pdf.text(40, 130, said + " Example Orbital, LLC of Tempe.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("Example Orbital, LLC", values.get("vendor"));
    assertEquals(agency, values.get("agency"));
  }
}
