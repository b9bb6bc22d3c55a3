package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How amendments in prose word their day, their term and their limit, and where they are signed.
 */
class AmendmentWordingsTest {
  @Test
  void captionsOverProseAndSidesThatSignUnderTheirNames() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "CONTRACT AMENDMENT");
    lines(
        pdf,
        "Contract Number: 2022-09104-17",
        "Amendment Number: 3",
        "Effective Date: July 1, 2025",
        "THIS AMENDMENT is made between the County of Example (the “County”) and Acme Stormwater",
        "Engineers, P.C. (the “Contractor”). The parties agree to amend the Contract as follows:",
        "1. TERM. The Contract is renewed for a one-year term beginning July 1, 2025 and ending June",
        "30, 2026. This is the third of four renewals.",
        "2. COMPENSATION. The not-to-exceed amount for the renewal term is $415,000.00.");
    pdf.text(40, 300, "COUNTY OF EXAMPLE").text(300, 300, "ACME STORMWATER ENGINEERS, P.C.");
    pdf.text(40, 324, "Date: June 12, 2025").text(300, 324, "Date: June 9, 2025");
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "contract amendment"),
            Map.entry("contract_number", "2022-09104-17"),
            Map.entry("modification_number", "3"),
            Map.entry("vendor", "Acme Stormwater Engineers, P.C."),
            Map.entry("agency", "County of Example"),
            Map.entry("effective_date", "2025-07-01"),
            Map.entry("pop_start_date", "2025-07-01"),
            Map.entry("pop_end_date", "2026-06-30"),
            Map.entry("vendor_signed_date", "2025-06-09"),
            Map.entry("co_signed_date", "2025-06-12")),
        Drawn.values(pdf));
  }

  @Test
  void clausesBeginUnderTheHeadingBehindTheRecitals() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "AMENDMENT NO. 3");
    lines(
        pdf,
        "THIS AMENDMENT NO. 3 is entered into by and between Example Water Authority, a",
        "political subdivision of the State of Nevada (“Authority”), and Acme Engineers, P.C.",
        "(“Consultant”), and is effective October 1, 2025.",
        "RECITALS",
        "A. The parties extended the term of the Agreement dated August 8, 2022 to June 30, 2026.",
        "AGREEMENT",
        "1. Compensation. Section 4.1 is amended to increase compensation by $318,600.00 for a total",
        "not to exceed amount of $1,927,450.00.",
        "2. Term. Section 2 is amended so that the Agreement expires on June 30, 2027.");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "modification_number", "3",
            "vendor", "Acme Engineers, P.C.",
            "agency", "Example Water Authority",
            "effective_date", "2025-10-01",
            "pop_end_date", "2027-06-30",
            "contract_ceiling", "1927450.00"),
        Drawn.values(pdf));
  }

  @Test
  void termFromADayThroughADayOfAnAmendmentWithoutRecitals() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "FIRST AMENDMENT TO SERVICES AGREEMENT");
    lines(
        pdf,
        "This First Amendment, effective July 1, 2025, is between Example County (“County”) and Acme",
        "Radio, LLC (“Contractor”), parties to Agreement No. 23-118.",
        "1. The term of the Agreement is hereby extended from July 1, 2025 through June 30, 2026.",
        "2. The total compensation under the Agreement shall not exceed $90,500.00.");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "contract_number", "23-118",
            "modification_number", "1",
            "vendor", "Acme Radio, LLC",
            "agency", "Example County",
            "effective_date", "2025-07-01",
            "pop_start_date", "2025-07-01",
            "pop_end_date", "2026-06-30",
            "contract_ceiling", "90500.00"),
        Drawn.values(pdf));
  }

  @Test
  void universityExercisesAnOptionAndSetsANewEndAndLimit() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "AMENDMENT NO. 2 TO CONTRACT NO. UX-4471");
    lines(
        pdf,
        "This Amendment is made by and between Example State University (“University”) and Acme Labs,",
        "Inc. (“Contractor”). The effective date of this Amendment is January 1, 2026.",
        "The parties agree that the Contract is changed as follows:",
        "1. The University exercises its second option to renew the Contract for the period January",
        "1, 2026 through December 31, 2026.",
        "2. The maximum contract amount is increased by $10,000.00 to a new total of $50,000.00.");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "contract_number", "UX-4471",
            "modification_number", "2",
            "vendor", "Acme Labs, Inc.",
            "agency", "Example State University",
            "effective_date", "2026-01-01",
            "pop_start_date", "2026-01-01",
            "pop_end_date", "2026-12-31",
            "contract_ceiling", "50000.00"),
        Drawn.values(pdf));
  }

  @Test
  void oldEndIsNoStartAndAWorkOrdersDaysAreNotTheContracts() throws Exception {
    PdfWriter pdf = new PdfWriter().text(200, 30, "AMENDMENT NO. 1");
    lines(
        pdf,
        "This Amendment No. 1 is between the City of Example (“City”) and Acme LLC (“Contractor”).",
        "1. The term of the Contract is extended from June 30, 2025 to June 30, 2026.",
        "2. The Contract is continued for Work Order 3 from May 1, 2025 through May 31, 2025.",
        "3. The City hereby extends the term of the Contract to June 30, 2026.");
    assertEquals(
        Map.of(
            "doc_type", "contract amendment",
            "modification_number", "1",
            "vendor", "Acme LLC",
            "agency", "City of Example",
            "pop_end_date", "2026-06-30"),
        Drawn.values(pdf));
  }

  private static void lines(PdfWriter pdf, String... lines) throws IOException {
    for (int at = 0; at < lines.length; at++) {
      pdf.text(40, 70 + 12 * at, lines[at]);
    }
  }
}
