package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.document.FormSheets;
import disclosure.document.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of documents as a source: from {@code --from local_documents=DIR} to the release. */
class DocumentsRunTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));

  @TempDir static Path folder;
  private static Spoken run = new Spoken(0, "", "");

  @BeforeAll
  static void run() throws IOException {
    Path pdfs = Files.createDirectories(folder.resolve("foia"));
    purchase().save(pdfs.resolve("a_purchase.pdf"));
    Files.copy(pdfs.resolve("a_purchase.pdf"), pdfs.resolve("b_again.pdf"));
    Files.writeString(pdfs.resolve("c_broken.pdf"), "%PDF-1.7 and nothing more");
    try (PdfWriter pdf = FormSheets.of347().text(22, 92, "70XXXX24P00000777")) {
      zip(pdf.save(folder.resolve("order.pdf")), pdfs.resolve("d.zip"));
    }
    try (PdfWriter pdf = new PdfWriter()) {
      pdf.text(50, 50, "Call under the agreement of ACME, and nothing else.");
      pdf.save(pdfs.resolve("e_HSCETE17J00341_released.pdf"));
    }
    run =
        Spoken.by(
            HOME,
            Stream.of(
                    "run",
                    dataset().toString(),
                    "--runner",
                    "direct",
                    "--workers",
                    "2",
                    "--out",
                    folder.resolve("out").toString(),
                    "--from",
                    "usaspending_contracts="
                        + HOME.resolve(
                            "data/samples/usaspending_contracts/FY2025_070_Contracts_Full_20251106_1.csv"),
                    "--from",
                    "local_documents=" + pdfs)
                .toArray(String[]::new));
  }

  private static Path dataset() throws IOException {
    return Files.writeString(
        folder.resolve("documents.yml"),
        """
        name: documents
        title: Documents
        agencies: [7012, 7014]
        sources: [usaspending_contracts, local_documents]
        companies: data/reference
        exports: [csv]
        checks: { reject_ratio_max: 0.02 }
        """);
  }

  /** What it buys stands in block 14; the next page only speaks of another product. */
  private static PdfWriter purchase() throws IOException {
    PdfWriter pdf = FormSheets.sf30();
    pdf.text(22, 58, "P00001").text(178, 58, "07/30/2025");
    pdf.text(22, 152, "CONSTRUCTED SAMPLE VENDOR (NOT A COMPANY)");
    pdf.text(340, 202, "70XXXX25P00000003");
    pdf.text(22, 402, "This modification adds subscriptions for Splunk Enterprise.");
    pdf.text(310, 712, "PAT CONSTRUCTED");
    pdf.nextPage().text(72, 72, "Call Pat Constructed at 202-555-0100, pat@example.gov.");
    return pdf.text(72, 90, "Reports are delivered as they were from ServiceNow before.");
  }

  private static void zip(Path pdf, Path zip) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("release/order.pdf"));
      Files.copy(pdf, out);
    }
  }

  @Test
  void publishesAndTellsOfTheBrokenOne() {
    assertEquals(3, run.code(), run.messages());
    assertEquals(
        """
        file_name,code,locator,payload
        c_broken.pdf,PDF_UNREADABLE,document=1,c_broken.pdf
        """,
        ask(
            "SELECT file_name, code, locator, payload FROM reject JOIN source_file USING (file_id)"
                + " WHERE source = 'local_documents'"));
  }

  @Test
  void everyDocumentIsAccountedFor() {
    assertEquals(
        """
        file_name,entry,records_kept,records_rejected,records_duplicate
        a_purchase.pdf,,1,0,0
        b_again.pdf,,0,0,1
        c_broken.pdf,,0,1,0
        d.zip,release/order.pdf,1,0,0
        e_HSCETE17J00341_released.pdf,,1,0,0
        """,
        ask(
            "SELECT file_name, entry, records_kept, records_rejected, records_duplicate"
                + " FROM stage_count JOIN source_file USING (file_id)"
                + " WHERE source_file.source = 'local_documents' ORDER BY ALL"));
    assertEquals(
        """
        records,from_date,to_date,not_searched
        3,2025-07-30,2025-07-30,documents that were not handed in
        """,
        ask(
            "SELECT records, from_date, to_date, not_searched FROM coverage"
                + " WHERE kind = 'document'"));
  }

  @Test
  void numbersAreJoinedToTheLedgerOrListed() {
    assertEquals(
        """
        piid,ground,page,outcome,award_key
        70XXXX24P00000777,form,1,lacking,
        70XXXX25P00000003,form,1,joined,CONT_AWD_70XXXX25P00000003_7012_-NONE-_-NONE-
        HSCETE17J00341,file_name,,lacking,
        """,
        ask("SELECT piid, ground, page, outcome, award_key FROM document_award ORDER BY piid"));
  }

  @Test
  void aProductThatIsBoughtLinksAndOneSpokenOfWaits() {
    assertEquals(
        """
        company_id,relation,tier,state,quote,locator
        cisco,reseller,W,linked,Splunk,page=1
        servicenow,reseller,W,review,ServiceNow,page=2
        """,
        ask(
            "SELECT company_id, relation, tier, state, quote, locator FROM disclosure"
                + " JOIN document USING (file_id) ORDER BY company_id"));
  }

  @Test
  void pagesAndFieldsNameNobody() {
    assertEquals(
        """
        page,text
        2,"Call [name] at [telephone], [e-mail].
        Reports are delivered as they were from ServiceNow before."
        """,
        ask("SELECT page, text FROM document_page WHERE page = 2"));
    assertEquals(
        "n\n0\n",
        ask(
            "SELECT count(*) AS n FROM document_field"
                + " WHERE field IN ('contracting_officer', 'poc') OR value ILIKE '%constructed%'"
                + " AND field <> 'vendor'"));
    assertFalse(csvs().toUpperCase(java.util.Locale.ROOT).contains("PAT CONSTRUCTED"));
  }

  @Test
  void theWordsThatLinksRestOnAreDrawn() throws IOException {
    List<String> lines =
        ask("SELECT page, quote, path, why_not FROM evidence_picture ORDER BY page")
            .lines()
            .toList();
    assertEquals(3, lines.size(), lines.toString());
    assertTrue(lines.get(1).matches("1,Splunk,pictures/[0-9a-f]{32}\\.png,"), lines.get(1));
    assertTrue(lines.get(2).matches("2,ServiceNow,pictures/[0-9a-f]{32}\\.png,"), lines.get(2));
    Path release = folder.resolve("out/documents/latest");
    for (String line : lines.subList(1, 3)) {
      BufferedImage picture = ImageIO.read(release.resolve(line.split(",", -1)[2]).toFile());
      assertTrue(picture.getWidth() < 400 && picture.getHeight() < 300, picture.toString());
    }
    assertTrue(
        Files.readString(release.resolve("manifest.json"))
            .replaceAll("\\s", "")
            .contains("\"pictures\":{\"drawn\":2}"));
    assertTrue(question("15_document_claims.sql").contains(lines.get(1).split(",", -1)[2]));
  }

  @Test
  void whatWasLeftOutOfPeopleIsCounted() {
    assertEquals(
        """
        file_name,code,field,detail
        a_purchase.pdf,PEOPLE_LEFT_OUT,page,4 places
        """,
        ask(
            "SELECT file_name, code, field, detail FROM quality_flag JOIN source_file USING (file_id)"
                + " WHERE subject_table = 'document' AND code = 'PEOPLE_LEFT_OUT'"));
  }

  @Test
  void theQuestionsAboutDocumentsAreAnswered() {
    String claims = question("15_document_claims.sql");
    assertTrue(claims.contains("\nrests on this page,Cisco"), claims);
    assertTrue(claims.contains(",a_purchase.pdf,1,Splunk,"), claims);
    assertTrue(question("16_documents_without_award.sql").contains("70XXXX24P00000777"), "16");
  }

  @Test
  void theAwardIsExplainedWithItsDocuments() {
    Spoken said =
        Spoken.by(
            HOME,
            "explain",
            "70XXXX25P00000003",
            "--db",
            folder.resolve("out/documents").toString());
    assertEquals(0, said.code(), said.messages());
    assertTrue(said.results().contains("a_purchase.pdf"), said.results());
    assertTrue(said.results().contains("product Splunk (page 1)"), said.results());
  }

  private static String csvs() {
    try (Stream<Path> files = Files.list(folder.resolve("out/documents/latest/csv"))) {
      return files.map(DocumentsRunTest::read).collect(Collectors.joining());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String question(String name) {
    return query("--file", HOME.resolve("data/queries").resolve(name).toString());
  }

  private static String ask(String sql) {
    return query(sql);
  }

  private static String query(String... words) {
    Spoken said =
        Spoken.by(
            HOME,
            Stream.concat(
                    Stream.of("query", "--db", folder.resolve("out/documents").toString(), "--csv"),
                    Stream.of(words))
                .toArray(String[]::new));
    assertEquals(0, said.code(), said.messages());
    return said.results().replace("\r\n", "\n");
  }
}
