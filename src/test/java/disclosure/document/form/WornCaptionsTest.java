package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Captions that a recogniser read in part, or with letters that are not theirs. */
class WornCaptionsTest {
  private static PdfWriter award(String issuer, String contractor) throws IOException {
    PdfWriter pdf = new PdfWriter().text(22, 30, "AWARD/CONTRACT");
    pdf.text(250, 30, "1. THIS CONTRACT IS A RATED ORDER").text(22, 60, "2. CONTRACT NUMBER");
    pdf.text(22, 72, "70CMSD21C00000017").text(200, 60, "3. EFFECTIVE DATE");
    pdf.text(22, 100, issuer).text(310, 100, "6. ADMINISTERED BY (If other than Item 5)");
    pdf.text(22, 112, "US SECRET SERVICE").text(22, 122, "WASHINGTON DC 20223");
    pdf.text(22, 150, contractor).text(340, 150, "8. DELIVERY");
    pdf.text(22, 168, "ACME CYBER INC.").text(22, 177, "RESTON VA 20191");
    pdf.text(22, 230, "11. SHIP TO/MARK FOR").text(310, 230, "12. PAYMENT WILL BE MADE BY");
    pdf.text(300, 400, "15G. TOTAL AMOUNT OF CONTRACT");
    return pdf.text(400, 760, "STANDARD FORM 26 (REV. 5/2011)");
  }

  @Test
  void numberedCaptionStandsThoughWordsOfItWereLost() throws Exception {
    PdfWriter pdf = award("5. ISSUED", "7. NAME      CONTRACTOR");
    Map<String, String> values = Drawn.ofPicture(pdf, 0.9);
    assertEquals("US SECRET SERVICE", values.get("agency"));
    assertEquals("ACME CYBER INC.", values.get("vendor"));
  }

  @Test
  void captionGoesOnUnderItsStartBeforeTheNameOfACode() throws Exception {
    PdfWriter pdf = new PdfWriter().text(22, 30, "SOLICITATION/CONTRACT/ORDER FOR COMMERCIAL");
    List<String> captions =
        List.of(
            "1. REQUISITION NUMBER",
            "2. CONTRACT NO.",
            "3. AWARD/EFFECTIVE DATE",
            "4. ORDER NUMBER",
            "5. SOLICITATION NUMBER",
            "9. ISSUED BY",
            "12. DISCOUNT TERMS",
            "13b. RATING",
            "15. DELIVER TO",
            "16. ADMINISTERED BY",
            "26. TOTAL AWARD AMOUNT");
    for (String caption : captions) {
      pdf.text(300, 60 + 12 * captions.indexOf(caption), caption);
    }
    pdf.text(22, 284, "17a. CONTRACTOR/").text(92, 284, "CODE").text(22, 292, "OFFEROR");
    pdf.text(22, 304, "EXAMPLE TRANSPORT").text(22, 314, "LLC").text(22, 324, "1 MAIN ST");
    pdf.text(22, 334, "OGDEN UT 84401").text(300, 284, "18a. PAYMENT WILL BE MADE BY");
    pdf.text(22, 760, "STANDARD FORM 1449");
    assertEquals("EXAMPLE TRANSPORT LLC", Drawn.ofPicture(pdf, 0.9).get("vendor"));
  }

  @Test
  void codeWithGapsIsOne() throws Exception {
    PdfWriter pdf = award("5. ISSUED BY", "7. NAME AND ADDRESS OF CONTRACTOR");
    pdf.text(22, 200, "CODE").text(60, 200, "9 1HX 5").text(180, 200, "FACILITY CODE");
    assertEquals("91HX5", Drawn.ofPicture(pdf, 0.9).get("cage"));
  }

  @Test
  void nothingIsLostFromTheTextOfAFile() throws Exception {
    Map<String, String> values = Drawn.values(award("5. ISSUED", "7. NAME      CONTRACTOR"));
    assertNull(values.get("agency"));
    assertNull(values.get("vendor"));
  }

  @Test
  void numberWithWordsThatTheFormHasNotIsNoCaption() throws Exception {
    PdfWriter pdf = award("5. ISSUED LATER", "7. NAME      WITHHELD OF CONTRACTOR");
    Map<String, String> values = Drawn.ofPicture(pdf, 0.9);
    assertNull(values.get("agency"));
    assertNull(values.get("vendor"));
  }

  private static PdfWriter coded() throws IOException {
    PdfWriter pdf = award("5. ISSUED BY", "7. NAME AND ADDRESS OF CONTRACTOR");
    return pdf.text(22, 200, "cope").text(60, 200, "7QNV2").text(180, 200, "FACILITY CODE");
  }

  @Test
  void shortCaptionOfAPieceMayHaveOneLetterOfAnother() throws Exception {
    assertEquals("7QNV2", Drawn.ofPicture(coded(), 0.9).get("cage"));
    assertNull(Drawn.values(coded()).get("cage"));
  }

  private static PdfWriter filled() throws IOException {
    return award("5. ISSUED BY", "7. NAME AND ADDRESS OF CONTRACTOR");
  }

  @ParameterizedTest
  @CsvSource({"O1 MAR 2026,2026-03-01", "I2 MAR 2026,2026-03-12", "OI MAR 2026,"})
  void dayMayHaveBeenReadAsALetter(String read, String day) throws Exception {
    PdfWriter pdf = award("5. ISSUED BY", "7. NAME AND ADDRESS OF CONTRACTOR");
    assertEquals(day, Drawn.ofPicture(pdf.text(200, 72, read), 0.9).get("effective_date"));
  }

  private static PdfWriter signed() throws IOException {
    return filled().text(250, 700, "i9C. BATE SIGMED").text(250, 712, "06/11/2024");
  }

  @Test
  void letterThatLooksLikeADigitTellsOneBlockFromAnother() throws Exception {
    assertEquals("2024-06-11", Drawn.ofPicture(signed(), 0.9).get("vendor_signed_date"));
    assertNull(Drawn.values(signed()).get("vendor_signed_date"));
  }

  private static PdfWriter requested() throws IOException {
    PdfWriter pdf = filled().text(310, 60, "4. REQUISITION/PURCHASE REQUEST/PROJECT NO.");
    return pdf.text(310, 72, "- 23-02216");
  }

  @Test
  void numberBehindALostStartIsNotStated() throws Exception {
    assertNull(Drawn.ofPicture(requested(), 0.9).get("requisition_number"));
    assertEquals("23-02216", Drawn.values(requested()).get("requisition_number"));
  }

  private static PdfWriter codedBadly() throws IOException {
    return filled().text(120, 100, "cCObE").text(180, 100, "7OCMSD");
  }

  @Test
  void codeOfTheOfficeOfTheContractNeedsNoCaption() throws Exception {
    assertEquals("70CMSD", Drawn.ofPicture(codedBadly(), 0.9).get("issuing_office_code"));
    assertNull(Drawn.values(codedBadly()).get("issuing_office_code"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"WENDELL P. ROE, | WENDELL P. ROE", "JENNIFER A, DOE | JENNIFER A. DOE"})
  void commaInTheNameOfAnOfficerIsASpeck(String read, String name) throws Exception {
    PdfWriter pdf = award("5. ISSUED BY", "7. NAME AND ADDRESS OF CONTRACTOR");
    pdf.text(308, 670, "20A. NAME OF CONTRACTING OFFICER").text(308, 682, read);
    assertEquals(name, Drawn.ofPicture(pdf, 0.9).get("contracting_officer"));
  }

  @Test
  void contractorsCodeStandsBeforeThatOfItsFacilityWhoseCaptionWasLost() throws Exception {
    PdfWriter pdf = award("5. ISSUED BY", "7. NAME AND ADDRESS OF CONTRACTOR");
    pdf.text(22, 200, "CODE").text(60, 200, "7QNV2");
    pdf.text(180, 199, "curr").text(205, 199, "CODE");
    assertEquals("7QNV2", Drawn.ofPicture(pdf, 0.9).get("cage"));
  }

  @Test
  void codeInTheAddressOfAnOfficeIsNotItsOwn() throws Exception {
    PdfWriter pdf = award("5. ISSUED BY", "7. NAME AND ADDRESS OF CONTRACTOR");
    pdf.text(150, 100, "CODE").text(190, 100, "N00173").text(22, 132, "CODE 3200");
    assertEquals("N00173", Drawn.values(pdf).get("issuing_office_code"));
  }

  private static PdfWriter signed(String contractors, String officers) throws IOException {
    PdfWriter pdf = new PdfWriter().text(22, 24, "1. CONTRACT ID CODE");
    pdf.text(22, 46, "2. AMENDMENT/MODIFICATION NO.").text(175, 46, "3. EFFECTIVE DATE");
    pdf.text(450, 46, "5. PROJECT NO.").text(22, 80, "6. ISSUED BY");
    pdf.text(310, 80, "7. ADMINISTERED BY").text(22, 138, "8. NAME AND ADDRESS OF CONTRACTOR");
    pdf.text(335, 138, "9A. AMENDMENT OF SOLICITATION NO.");
    pdf.text(335, 164, "9B. DATED (SEE ITEM 11)");
    pdf.text(335, 190, "10A. MODIFICATION OF CONTRACT/ORDER NO.");
    pdf.text(22, 390, "14. DESCRIPTION OF AMENDMENT").text(260, 390, "FICATION");
    pdf.text(22, 402, "Period of Performance: 06/01/2024 to 05/31/2025");
    pdf.text(22, 690, "15A. NAME AND TITLE OF SIGNER");
    pdf.text(305, 690, "16A. NAME AND TITLE OF CONTRACTING OFFICER");
    pdf.text(215, 715, contractors).text(515, 715, officers);
    pdf.text(215, 735, "09/16/2024").text(515, 735, "09/18/2024");
    return pdf.text(430, 770, "STANDARD FORM 30 (REV. 11/2016)");
  }

  @ParameterizedTest
  @CsvSource({"15C. DATE SIGNED,18U. DATE SiGNED", "LB DATE LOST,18U. DATE SiGNED"})
  void eachSideSignsOnItsOwnHalfThoughTheCaptionsWereMisread(String left, String right)
      throws Exception {
    Map<String, String> values = Drawn.ofPicture(signed(left, right), 0.9);
    assertEquals("2024-09-16", values.get("vendor_signed_date"));
    assertEquals("2024-09-18", values.get("co_signed_date"));
  }

  @Test
  void captionStandsThoughLettersWithinItWereLost() throws Exception {
    PdfWriter pdf = signed("15C. DATE SIGNED", "16C. DATE SIGNED");
    Map<String, String> values = Drawn.ofPicture(pdf, 0.9);
    assertEquals("2024-06-01", values.get("pop_start_date"));
    assertEquals("2025-05-31", values.get("pop_end_date"));
  }

  @Test
  void hyphenAtTheStartOfAWordIsOfTheNumberBeforeIt() throws Exception {
    PdfWriter pdf = FormSheets.of347().text(150, 92, "ABCDE -6142209");
    assertEquals("ABCDE-6142209", Drawn.ofPicture(pdf, 0.9).get("requisition_number"));
  }

  @Test
  void numberBehindALetterThatWasNotReadIsCut() throws Exception {
    PdfWriter pdf = FormSheets.sf1449().text(22, 62, "W91?FS25P0099");
    assertEquals(Map.of("doc_type", "SF-1449 award"), Drawn.ofPicture(pdf, 0.9));
  }
}
