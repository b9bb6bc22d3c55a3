package disclosure.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** California's STD 213A in its edition of 2003, whose captions go on under their entries. */
class StandardAgreementTest {
  private static PdfWriter amendment() throws IOException {
    PdfWriter pdf = new PdfWriter().text(43, 42, "STANDARD AGREEMENT AMENDMENT");
    pdf.text(43, 54, "STD. 213 A (Rev 6/03)").text(309, 66, "AGREEMENT NUMBER");
    pdf.text(477, 66, "AMENDMENT NUMBER").text(310, 76, "17C049002").text(478, 76, "2");
    pdf.text(310, 90, "REGISTRATION NUMBER").text(47, 125, "STATE AGENCY'S NAME");
    pdf.text(47, 134, "Department of Examples").text(47, 149, "CONTRACTOR'S NAME");
    pdf.text(47, 158, "Acme Cameras, LLC").text(47, 174, "2.").text(73, 174, "The term of this");
    pdf.text(182, 174, "October 15, 2017").text(297, 174, "through");
    pdf.text(356, 174, "October 14, 2020").text(73, 183, "Agreement is");
    pdf.text(47, 193, "3.").text(73, 193, "The maximum amount of this");
    pdf.text(251, 193, "$ 1,127,340.00").text(73, 204, "Agreement after this amendment is:");
    pdf.text(47, 431, "BY (Authorized Signature)").text(320, 431, "DATE SIGNED (Do not type)");
    pdf.text(320, 441, "9/17/2019").text(47, 494, "ADDRESS");
    pdf.text(47, 504, "1 Example Street, Livermore, CA 94551").text(47, 530, "AGENCY NAME");
    pdf.text(47, 554, "BY (Authorized Signature)").text(320, 554, "DATE SIGNED (Do not type)");
    return pdf.text(320, 566, "10/2/2019");
  }

  @Test
  void captionsGoOnUnderTheirEntries() throws Exception {
    assertEquals(
        Map.ofEntries(
            Map.entry("doc_type", "STD 213A agreement amendment"),
            Map.entry("contract_number", "17C049002"),
            Map.entry("modification_number", "2"),
            Map.entry("agency", "Department of Examples"),
            Map.entry("vendor", "Acme Cameras, LLC"),
            Map.entry("vendor_city_state", "Livermore CA"),
            Map.entry("pop_start_date", "2017-10-15"),
            Map.entry("pop_end_date", "2020-10-14"),
            Map.entry("contract_ceiling", "1127340.00"),
            Map.entry("vendor_signed_date", "2019-09-17"),
            Map.entry("co_signed_date", "2019-10-02")),
        Drawn.values(amendment()));
  }

  @Test
  void captionOfAnAddressProvesNoContract() throws Exception {
    PdfWriter pdf = new PdfWriter().text(40, 40, "Contract Number: 47QTCA20D00F5");
    pdf.text(40, 60, "Contract Period: 07/01/2024 - 06/30/2025");
    pdf.text(40, 80, "Contractor: Acme Cameras, LLC").text(40, 100, "ADDRESS");
    pdf.text(40, 110, "1 Example Street");
    assertEquals(Map.of(), Drawn.values(pdf));
  }
}
