package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Amendments of contracts in prose, as states and cities write them. */
class ContractAmendmentTest {
  @Test
  void stateChangesMaximumAndEndAndBothSignInColumns() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 30, "STATE OF EXAMPLE");
    pdf.text(400, 30, "Contract #50123").text(40, 42, "CONTRACT AMENDMENT");
    pdf.text(400, 42, "Amendment #4");
    lines(
        pdf,
        "It is hereby agreed by and between the State of Example, Department of Samples (the “State”)",
        "and Acme Radio, LLC, with a principal place of business in Mesa, Example (the “Contractor”)",
        "that the contract between them originally dated as of May 1, 2022, Contract #50123, is hereby",
        "amended effective April 30, 2025 as follows:",
        "I. Maximum Amount. The maximum amount payable under the Contract shall be changed from",
        "$100,000.00 to $250,000.00 representing an increase of $150,000.00",
        "II. Contract Term. The Contract end date, wherever such reference appears in the Contract,",
        "shall be changed from April 30, 2025 to April 30, 2026.",
        "The signatures of the undersigned indicate that each agrees to be bound.");
    pdf.text(40, 300, "STATE OF EXAMPLE").text(300, 300, "CONTRACTOR");
    pdf.text(40, 312, "Name: Jane Doe").text(300, 312, "Name: John Roe");
    pdf.text(40, 324, "Date: 04/18/2025").text(300, 324, "Date: 04/16/2025");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "contract amendment"),
            Map.entry("contract_number", "50123"),
            Map.entry("modification_number", "4"),
            Map.entry("vendor", "Acme Radio, LLC"),
            Map.entry("agency", "State of Example"),
            Map.entry("effective_date", "2025-04-30"),
            Map.entry("pop_end_date", "2026-04-30"),
            Map.entry("contract_ceiling", "250000.00"),
            Map.entry("vendor_signed_date", "2025-04-16"),
            Map.entry("co_signed_date", "2025-04-18")),
        Drawn.values(pdf));
  }

  @Test
  void whatAnAmendmentRecitesIsNotItsOwn() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "AMENDMENT NUMBER 2 TO CONTRACT");
    lines(
        pdf,
        "This Amendment Number 2 to Contract No. 200-1234-20 is between the City of Example (“City”)",
        "and Acme Storage LLC (“Contractor”). WHEREAS the maximum amount of the Contract is $100,000.00",
        "and the term of the Contract is May 1, 2022 through April 30, 2025; NOW, THEREFORE, the",
        "maximum amount of the Contract is increased from $100,000.00 to $250,000.00.");
    Map<String, String> values = Drawn.values(pdf);
    assertEquals("250000.00", values.get("contract_ceiling"));
    assertNull(values.get("pop_start_date"));
    assertNull(values.get("pop_end_date"));
  }

  @Test
  void bodyThatAStateActsThroughIsTheAgencyAndSignsUnderTheContractor() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "AMENDMENT NUMBER 2 TO CONTRACT");
    lines(
        pdf,
        "This Amendment Number 2 to Contract No. 200-1234-20 (the “Contract”) is between the State of",
        "Example, acting by and through its Example Department of Samples (“Agency”), and Acme",
        "Storage LLC (“Contractor”). This Amendment is effective on the date it has been signed.",
        "The Contract is amended as follows:",
        "1. Section 1, Term. The expiration date is extended from June 30, 2023 to June 30, 2025.",
        "2. The maximum not-to-exceed amount of the Contract is increased by $50,000.00 from",
        "$100,000.00 to $150,000.00",
        "IN WITNESS WHEREOF, the parties have executed this Amendment on the dates below.");
    pdf.text(40, 300, "Contractor: Acme Storage LLC").text(300, 320, "April 2, 2023");
    pdf.text(40, 360, "Agency: Example Department of Samples").text(300, 380, "April 9, 2023");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "contract_number", "200-1234-20",
            "modification_number", "2",
            "vendor", "Acme Storage LLC",
            "agency", "Example Department of Samples",
            "pop_end_date", "2025-06-30",
            "contract_ceiling", "150000.00",
            "vendor_signed_date", "2023-04-02",
            "co_signed_date", "2023-04-09"),
        Drawn.values(pdf));
  }

  @Test
  void policeOfAStateAreItsBodyAndSidesAreNamedBehindTheirRoles() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "AMENDMENT NO. 3");
    lines(
        pdf,
        "This is Amendment No. 3 to Contract No. 200-1234-22 (the “Contract”) between the State of",
        "Example, acting by and through its Example State Police (“Agency”), and Acme Evidence",
        "Systems, Inc. (“Contractor”). The Contract is amended as follows:",
        "1. Term. The expiration date is extended from November 7, 2025 to November 7, 2027.");
    pdf.text(40, 300, "CONTRACTOR - Acme Evidence").text(300, 300, "AGENCY - Example State Police");
    pdf.text(40, 312, "Systems, Inc.").text(40, 340, "Date: 09/23/2025");
    pdf.text(300, 330, "Date: 10/01/2025");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "contract_number", "200-1234-22",
            "modification_number", "3",
            "vendor", "Acme Evidence Systems, Inc.",
            "agency", "Example State Police",
            "pop_end_date", "2027-11-07",
            "vendor_signed_date", "2025-09-23",
            "co_signed_date", "2025-10-01"),
        Drawn.values(pdf));
  }

  @Test
  void dayAndLimitOfACityWhoseVendorHasARoleAlone() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "SECOND AMENDMENT TO AGREEMENT");
    pdf.text(200, 42, "CONTRACT NO. 21-0999");
    lines(
        pdf,
        "This Second Amendment is made and entered into this 9th day of May, 2024, by and between the",
        "City of Example, Virginia, hereinafter called “City”, and Sample Bay Engineers, hereinafter",
        "called “Consultant”.",
        "WHEREAS, the parties entered into an Agreement dated June 14, 2021; and",
        "WHEREAS, the term of the Agreement is extended through June 30, 2023 by the first amendment",
        "and the maximum compensation is increased to $10,000.00;",
        "NOW, THEREFORE, the parties agree as follows:",
        "1. TERM. The term of the Agreement is extended through June 30, 2026.",
        "2. The compensation is increased by $20,000.00. The total amount of the Agreement, as",
        "amended, shall not exceed $90,500.00.",
        "IN WITNESS WHEREOF, the parties have executed this Amendment.");
    pdf.text(40, 300, "By:").text(40, 312, "Date: 05/09/2024");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "contract_number", "21-0999",
            "modification_number", "2",
            "vendor", "Sample Bay Engineers",
            "agency", "City of Example",
            "date", "2024-05-09",
            "pop_end_date", "2026-06-30",
            "contract_ceiling", "90500.00"),
        Drawn.values(pdf));
  }

  @Test
  void completionDateAndSidesThatSignBelowEachOther() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "AMENDMENT NO. 2");
    pdf.text(200, 42, "TO CONTRACT NO. 2020-117");
    lines(
        pdf,
        "This Amendment is made between Example County (\"County\") and Acme Builders LLC",
        "(\"Contractor\"). Its effective date is October 1, 2022.",
        "1. Compensation. The contract amount is increased by $86,250.00. The total contract amount,",
        "as amended, shall not exceed $412,900.00.",
        "2. Term. The completion date is extended to June 30, 2023.",
        "IN WITNESS WHEREOF the parties have signed this Amendment.");
    pdf.text(40, 300, "COUNTY OF EXAMPLE").text(40, 312, "Ruth Roe, Chair");
    pdf.text(300, 312, "Date: 09/27/2022").text(40, 340, "ACME BUILDERS LLC");
    pdf.text(40, 352, "Otis Doe, Member").text(300, 352, "Date: 09/20/2022");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "contract_number", "2020-117",
            "modification_number", "2",
            "vendor", "Acme Builders LLC",
            "agency", "Example County",
            "effective_date", "2022-10-01",
            "completion_date", "2023-06-30",
            "contract_ceiling", "412900.00",
            "vendor_signed_date", "2022-09-20",
            "co_signed_date", "2022-09-27"),
        Drawn.values(pdf));
  }

  @Test
  void numberInAWordAndTheDayItTakesEffect() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "AMENDMENT NO. THREE");
    pdf.text(200, 42, "TO CONTRACT NO. 24-0610");
    lines(
        pdf,
        "This Amendment is made between the State of Example, Department of Samples (“the",
        "Department”), and Acme Air, LLC (“the Contractor”), and changes the contract as follows:",
        "1. Term. The new ending date of the contract is September 30, 2026.",
        "This Amendment takes effect on January 15, 2026.");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "contract_number", "24-0610",
            "modification_number", "3",
            "vendor", "Acme Air, LLC",
            "agency", "Department of Samples",
            "effective_date", "2026-01-15",
            "pop_end_date", "2026-09-30"),
        Drawn.values(pdf));
  }

  @Test
  void originalAgreementsDayAndTwoEndsAndAPersonAreNotStated() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "FIRST AMENDMENT TO THE SERVICES AGREEMENT");
    lines(
        pdf,
        "This First Amendment to the Agreement made and entered into on June 1, 2020, by and between",
        "the County of Example (“County”) and Mary Johnson (“Contractor”) is agreed. The parties agree",
        "as follows:",
        "1. The term of the Agreement is extended through June 30, 2023.",
        "2. The term of the Agreement is extended through June 30, 2024.",
        "3. The services under this Amendment shall not exceed $5,000.00. The Contract was increased",
        "from $1,000.00 to $2,000.00.");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "modification_number", "1",
            "agency", "County of Example"),
        Drawn.values(pdf));
  }

  @Test
  void amendmentOfASolicitationIsNone() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "AMENDMENT NO. 1 TO RFP 24-018");
    lines(
        pdf, "The due date is extended to June 30, 2023. The maximum amount is changed to $5.00.");
    assertEquals(Map.of(), Drawn.values(pdf));
  }

  private static void lines(PdfWriter pdf, String... lines) throws IOException {
    for (int at = 0; at < lines.length; at++) {
      pdf.text(40, 70 + 12 * at, lines[at]);
    }
  }
}
