package disclosure.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws the documents of {@code data/samples/local_documents}: {@code SampleDocuments FOLDER}. What
 * stands on them is of the sample's own rows, or nobody's.
 */
public final class SampleDocuments {
  private static final String DRAWN =
      "DRAWN FOR THIS SAMPLE FROM THE PUBLIC RECORD; NOT A DOCUMENT OF ANY AGENCY";

  private SampleDocuments() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (PdfWriter pdf = modification()) {
      pdf.save(folder.resolve("modification_70CMSD22C00000001.pdf"));
    }
    try (PdfWriter pdf = order()) {
      pdf.save(folder.resolve("constructed_order.pdf"));
    }
  }

  /** A modification of an award that the sample's files hold, with that record's facts. */
  private static PdfWriter modification() throws IOException {
    PdfWriter pdf = FormSheets.sf30();
    pdf.text(22, 10, DRAWN);
    pdf.text(22, 58, "P00011").text(178, 58, "07/30/2025");
    pdf.text(22, 152, "PEN-LINK, LTD");
    pdf.text(340, 202, "70CMSD-22-C-00000001");
    pdf.text(22, 292, "Net Increase: $4,942,759.05");
    pdf.text(
        22, 402, "THIS MODIFICATION EXERCISES OPTION PERIOD THREE FOR PEN-LINK SOFTWARE, WHICH");
    pdf.text(22, 412, "PROVIDES HOMELAND SECURITY INVESTIGATIONS PERSONNEL THE ABILITY TO");
    return pdf;
  }

  /** An order of nobody from nobody, which no file of the sample knows. */
  private static PdfWriter order() throws IOException {
    PdfWriter pdf = FormSheets.of347();
    pdf.text(22, 10, DRAWN);
    pdf.text(22, 62, "08/30/2024");
    pdf.text(22, 92, "70XXXX24P00000009");
    pdf.text(22, 122, "CONSTRUCTED OFFICE (NO SUCH OFFICE)");
    pdf.text(22, 202, "CONSTRUCTED SAMPLE VENDOR (NOT A COMPANY)");
    pdf.text(520, 602, "$1,250.00").text(330, 652, "Pat Constructed");
    pdf.nextPage()
        .text(72, 72, "Questions go to Pat Constructed, (202) 555-0100, pat@example.gov.");
    return pdf.text(72, 90, "The redacted price is withheld under (b)(4).");
  }
}
