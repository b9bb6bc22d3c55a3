package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's way: from the queue into the sheet, into the decisions, into the next release. */
class ReviewCommandTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));
  private static final String HEADER =
      "Agency,Award ID,Recipient Name,Federal Action Obligation,Action Date,Modification,"
          + "Product/Service Description,NAICS Description,Transaction Description,Generated Award ID\n";

  @TempDir Path folder;
  private Path reference = Path.of("unset");
  private Path sheet = Path.of("unset");

  @BeforeEach
  void aDatasetWithTwoDoubts() throws IOException {
    reference = copyOfReference();
    sheet = folder.resolve("queue.csv");
    Files.writeString(
        folder.resolve("two.yml"),
        "name: two\ntitle: Two doubts\nagencies: [7012]\nsources: [usaspending_search]\n"
            + "companies: %s\nexports: [csv]\nchecks: {reject_ratio_max: 0}\ninputs:\n  usaspending_search: [%s]\n"
                .formatted(reference, folder.resolve("actions.csv")));
    Files.writeString(
        folder.resolve("actions.csv"),
        HEADER
            + row("1", "PALANTIR WIDGETS LLC", "10.00")
            + row("2", "PALANTIR SIGNS LLC", "20.00"));
    run();
  }

  private static String row(String number, String name, String usd) {
    String piid = "70CMSD25P0000000" + number;
    return "ICE,%s,%s,%s,2025-05-08,0,,,WORK,CONT_AWD_%s_7012_-NONE-_-NONE-\n"
        .formatted(piid, name, usd, piid);
  }

  private Path copyOfReference() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("reference"));
    try (Stream<Path> files = Files.list(HOME.resolve("data/reference"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(HOME.resolve("data/reference").relativize(file)));
      }
    }
    return copy;
  }

  @Test
  void whatIsDecidedIsObeyedAndStaysDecided() throws IOException {
    export();
    List<String> queue = Files.readAllLines(sheet);
    assertEquals(3, queue.size());
    assertTrue(
        queue.get(1).contains(",PALANTIR SIGNS LLC,palantir,"), "the most money comes first");
    fill(queue, 1, "rejected,paints signs");
    fill(queue, 2, "linked,the registry names the owner");

    assertEquals(told(2, 2), apply().messages());
    run();

    assertEquals(
        """
        vendor_name,state,tier
        PALANTIR SIGNS LLC,rejected,D
        PALANTIR WIDGETS LLC,linked,D
        """,
        ask("SELECT vendor_name, state, tier FROM vendor_company ORDER BY vendor_name"));
    assertEquals("n\n0\n", ask("SELECT count(*) AS n FROM disclosure WHERE state = 'review'"));
    assertEquals(told(0, 2), apply().messages());
  }

  @Test
  void aSheetIsNotWrittenOver() throws IOException {
    export();
    Spoken again = Spoken.by(HOME, "review", "--export", sheet.toString(), "--db", release());
    assertEquals(1, again.code());
    assertEquals(
        "disclosure: "
            + sheet
            + " exists already and may hold verdicts; apply it first, or choose another name\n",
        again.messages());
  }

  @Test
  void aVerdictAgainstAStandingOneIsRefused() throws IOException {
    export();
    List<String> queue = Files.readAllLines(sheet);
    fill(queue, 1, "rejected,paints signs");
    apply();
    fill(queue, 1, "linked,paints signs");
    Spoken said = apply();
    assertEquals(1, said.code());
    assertTrue(
        said.messages().contains("was decided otherwise for palantir by Ann"), said.messages());
  }

  @Test
  void anOptionThatWouldChangeNothingIsRefused() {
    String apply = "review: --db is of no use with --apply, which opens no release; see";
    assertRefused(apply, "--apply", sheet.toString(), "--db", release());
    assertRefused("review: --by is of use only with --apply; see", "--by", "Ann");
    assertRefused(
        "review: --reference is of use only with --apply; see",
        "--export",
        sheet.toString(),
        "--reference",
        reference.toString());
    assertFalse(Files.exists(sheet));
  }

  private static void assertRefused(String sentence, String... options) {
    Spoken said =
        Spoken.by(
            HOME, Stream.concat(Stream.of("review"), Stream.of(options)).toArray(String[]::new));
    assertEquals(2, said.code());
    assertTrue(said.messages().contains(sentence), said.messages());
  }

  @Test
  void showsTheQueueOnTheScreen() {
    Spoken said = Spoken.by(HOME, "review", "--db", release());
    assertEquals(0, said.code());
    assertTrue(said.results().contains("why_not_linked"), said.results());
    assertTrue(said.results().contains("PALANTIR SIGNS LLC"), said.results());
  }

  private void fill(List<String> queue, int row, String verdict) throws IOException {
    queue.set(row, verdict + queue.get(row).replaceFirst("^[^,]*,[^,]*", ""));
    Files.write(sheet, queue);
  }

  private void export() {
    Spoken said = Spoken.by(HOME, "review", "--export", sheet.toString(), "--db", release());
    assertEquals(0, said.code(), said.messages());
  }

  private Spoken apply() {
    return Spoken.by(
        HOME,
        "review",
        "--apply",
        sheet.toString(),
        "--by",
        "Ann",
        "--reference",
        reference.toString());
  }

  private String told(int added, int of) {
    return "%d of %d decisions are new in %s; the next run obeys them\n"
        .formatted(added, of, reference.resolve("decisions.csv"));
  }

  private void run() {
    Spoken said =
        Spoken.by(
            HOME,
            "run",
            folder.resolve("two.yml").toString(),
            "--out",
            folder.toString(),
            "--runner",
            "direct",
            "--quiet");
    assertEquals(0, said.code(), said.messages());
  }

  private String release() {
    return folder.resolve("two").toString();
  }

  private String ask(String sql) {
    return Spoken.by(HOME, "query", "--db", release(), "--csv", sql)
        .results()
        .replace("\r\n", "\n");
  }
}
