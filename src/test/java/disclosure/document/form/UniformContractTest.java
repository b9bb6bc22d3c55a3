package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts in the uniform contract format of FAR 15.204-1 that stand without their form. */
class UniformContractTest {
  private static PdfWriter contract(String head) throws IOException {
    PdfWriter pdf = new PdfWriter().text(300, 20, head);
    pdf.text(40, 50, "SECTION B - SUPPLIES OR SERVICES AND PRICES/COSTS");
    return pdf.text(40, 300, "SECTION C - DESCRIPTION/SPECIFICATIONS");
  }

  @Test
  void sentenceThatAwardsNamesTheContractorOverTheEndOfALine() throws Exception {
    PdfWriter pdf = contract("CONTRACT NO. 75X50122D00017 - CONFORMED THROUGH P00006");
    pdf.text(
        40, 80, "This is a contract awarded by the U.S. Department of Examples (DOE), to Bio-");
    pdf.text(
        40,
        92,
        "Example Logistics, LLC (hereinafter \"the Contractor\"). It mentions 70X50122D00099.");
    pdf.text(40, 110, "The maximum aggregate value of all task orders under this contract is");
    pdf.text(40, 122, "$48,750,000.00. The Government guarantees a minimum order of $25,000.00.");
    pdf.nextPage().text(300, 20, "CONTRACT NO. 75X50122D00017 - CONFORMED THROUGH P00006");
    pdf.text(40, 50, "F.1 Ordering Period");
    pdf.text(40, 62, "The ordering period of this contract is from September 19, 2022 through");
    pdf.text(40, 74, "September 18, 2027, inclusive of all option periods.");
    pdf.text(40, 100, "The Contracting Officer for this contract is:");
    pdf.text(80, 112, "Ms. Teresa Example").text(80, 124, "Contracting Officer");
    assertEquals(
        Map.of(
            "piid", "75X50122D00017",
            "vendor", "Bio-Example Logistics, LLC",
            "contract_ceiling", "48750000.00",
            "minimum_guarantee", "25000.00",
            "pop_start_date", "2022-09-19",
            "pop_end_date", "2027-09-18",
            "contracting_officer", "Teresa Example"),
        Drawn.values(pdf));
  }

  @ParameterizedTest
  @CsvSource({"75N91024R00017, 75N91024R00017", "75N91019R00003,"})
  void theOnlySolicitationItNamesIsItsOwn(String other, String stated) throws Exception {
    PdfWriter pdf = contract("CONTRACT NO. 75X50122D00017");
    pdf.text(40, 80, "All contracts awarded from Solicitation 75N91024R00017 count together.");
    pdf.text(40, 320, "Terms of Solicitation " + other + " are incorporated.");
    assertEquals(stated, Drawn.values(pdf).get("solicitation_number"));
  }

  @Test
  void basePeriodIsThePeriod() throws Exception {
    PdfWriter pdf = contract("N0018925D0012");
    pdf.text(40, 400, "The period of performance of the base period is March 1, 2024 through");
    pdf.text(40, 412, "February 28, 2027, exclusive of all options.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("2024-03-01", values.get("pop_start_date"));
    assertEquals("2027-02-28", values.get("pop_end_date"));
  }

  @Test
  void blockUnderItsHeadingNamesTheContractor() throws Exception {
    PdfWriter pdf = contract("N0018925D0012");
    pdf.text(40, 400, "G-2 CONTRACTOR").text(40, 412, "EXAMPLE HOSPITALITY SERVICES, LLC");
    pdf.text(40, 424, "1101 Example Road, North Chicago, IL 60064")
        .text(40, 436, "CAGE Code: 8N4V6");
    pdf.text(40, 460, "G-3 CONTRACTING OFFICER").text(40, 472, "Teresa Q. Example");
    assertEquals(
        Map.of(
            "piid", "N0018925D0012",
            "vendor", "EXAMPLE HOSPITALITY SERVICES, LLC",
            "vendor_city_state", "North Chicago IL",
            "cage", "8N4V6",
            "contracting_officer", "Teresa Q. Example"),
        Drawn.values(pdf));
  }

  @Test
  void sentenceInsertsTheNameAndTheOfficersBlockSaysName() throws Exception {
    PdfWriter pdf = contract("CONTRACT 140X2126D0014 (CONFORMED)");
    pdf.text(40, 80, "The Contractor, Example Trail and Timber, LLC, shall furnish all tools.");
    pdf.text(40, 400, "G.1 CONTRACTING OFFICER")
        .text(40, 412, "She alone may change the contract.");
    pdf.text(40, 424, "Name: Teresa Example").text(40, 436, "Example Park Service");
    assertEquals(
        Map.of(
            "piid", "140X2126D0014",
            "vendor", "Example Trail and Timber, LLC",
            "contracting_officer", "Teresa Example"),
        Drawn.values(pdf));
  }

  @Test
  void numberOfOnePageIsNotTheDocuments() throws Exception {
    PdfWriter pdf =
        contract("N0018925D0012").nextPage().text(40, 50, "SECTION G CONTRACT ADMINISTRATION");
    pdf.text(40, 80, "CONTRACTOR").text(40, 92, "The contractor shall send invoices to HQ0338.");
    pdf.text(40, 104, "CAGE Code: 8N4V6").text(40, 120, "CONTRACTING OFFICER");
    assertEquals(Map.of(), Drawn.values(pdf.text(40, 132, "Naval Example Command")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SECTION L - INSTRUCTIONS TO OFFERORS", "Prescribed by GSA - FAR (48 CFR)"})
  void whatAsksForOffersOrHasItsFormSaysNothingOfItsOwn(String other) throws Exception {
    PdfWriter pdf = contract("N0018925D0012").text(40, 400, "CONTRACTOR");
    pdf.text(40, 412, "EXAMPLE HOSPITALITY, LLC").text(40, 424, "North Chicago, IL 60064");
    assertEquals(Map.of(), Drawn.values(pdf.text(40, 600, other)));
  }

  @Test
  void numberOfARequestIsNoContract() throws Exception {
    assertEquals(Map.of(), Drawn.values(contract("75X50122R00017")));
  }

  @Test
  void officerAndAgencyOfTheAddressThatLettersGoTo() throws Exception {
    PdfWriter pdf = contract("CONTRACT NO. 75X50122D00017");
    pdf.text(40, 400, "G.1 CONTRACTING OFFICER");
    pdf.text(40, 412, "The Contracting Officer (CO) alone may change the terms of this");
    pdf.text(40, 424, "contract.").text(80, 436, "Example Revenue Service");
    pdf.text(80, 448, "Office of the Chief Procurement Officer");
    pdf.text(80, 460, "Attn: Teresa M. Example, Contracting Officer");
    assertEquals(
        Map.of(
            "piid", "75X50122D00017",
            "agency", "Example Revenue Service",
            "contracting_officer", "Teresa M. Example"),
        Drawn.values(pdf.text(80, 472, "5000 Example Road, Lanham, MD 20706")));
  }

  @Test
  void officerWhoRepresentsTheGovernmentStandsBeforeTheAddress() throws Exception {
    PdfWriter pdf = contract("CONTRACT NO. 75X50122D00017");
    pdf.text(
        40, 390, "The following Contracting Officer's Representative (COR) will represent the");
    pdf.text(40, 402, "Government for the purpose of this contract: Pat Q. Sample");
    pdf.text(40, 420, "The following Contracting Officer (CO) will represent the Government for");
    pdf.text(40, 432, "the purpose of this contract:").text(40, 450, "G.2 CONTRACTING OFFICER");
    assertEquals(Map.of("piid", "75X50122D00017"), Drawn.values(pdf));
    pdf = contract("CONTRACT NO. 75X50122D00017").text(40, 400, "ARTICLE G.1. OFFICER");
    pdf.text(
        40,
        420,
        "The following Contracting Officer (CO) will represent the Government for the purpose of this contract:");
    pdf.text(40, 432, "Teresa Example, Program Support Center, Acquisition Services");
    assertEquals("Teresa Example", Drawn.values(pdf).get("contracting_officer"));
  }
}
