package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.store.LockHolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer meets when something is wrong: one sentence, its mend, the promised code. */
class RunCommandTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));
  private static final String SAMPLES = "data/samples/usaspending_contracts/";

  @TempDir Path folder;

  @Test
  void aMissingDeclaration() {
    assertRefused(
        1,
        "nosuch.yml does not exist; datasets are declared in " + HOME.resolve("pipelines"),
        "nosuch.yml");
  }

  @Test
  void aFolderInPlaceOfADeclaration() {
    assertRefused(1, folder + " is a folder; name a YAML in it", folder.toString());
  }

  @Test
  void noCuratedFiles() throws IOException {
    Path none = folder.resolve("none");
    assertRefused(
        1,
        none + " is no folder of curated files; data/reference of the repository is",
        declared("companies: " + none).toString(),
        "--from",
        "usaspending_contracts=" + HOME.resolve(SAMPLES));
  }

  @Test
  void aWrongKeyIsToldWithItsLineAndTheNearestOne() throws IOException {
    Path yaml = declared("companys: data/reference");
    assertRefused(
        1, yaml + " line 6: unknown key 'companys'; did you mean 'companies'?", yaml.toString());
  }

  @Test
  void aMissingFile() throws IOException {
    assertRefused(
        1,
        "gone.csv does not exist; check the path given for usaspending_contracts",
        ice(),
        "--from",
        "usaspending_contracts=gone.csv");
  }

  @Test
  void noFileAtAll() throws IOException {
    assertRefused(
        1,
        "the dataset 'ice' names no files; give some, as in --from usaspending_contracts=downloads/, or set"
            + " DISCLOSURE_CONTACT to your mail address and they are fetched",
        ice());
  }

  @Test
  void aPageThatWasSavedInsteadOfTheFile() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("FY2025.csv"), "<!DOCTYPE html><html><title>Not found</title></html>");
    assertRefusedLike(
        1,
        page
            + " is a web page or XML, perhaps an error page saved in place of the file: fetch it again",
        ice(),
        "--from",
        "usaspending_contracts=" + page);
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    Path bytes =
        Files.write(folder.resolve("FY2025.csv"), new byte[] {0, 1, 2, (byte) 0xff, '\n', 0});
    assertRefusedLike(
        1, bytes + " holds binary data; ", ice(), "--from", "usaspending_contracts=" + bytes);
  }

  @Test
  void theHeaderOfAnotherSource() throws IOException {
    Path file = Files.writeString(folder.resolve("FY2025.csv"), "piid,amount\nX,1\n");
    assertRefusedLike(
        1,
        file + " is not usaspending_contracts: its header lacks award_id_piid",
        ice(),
        "--from",
        "usaspending_contracts=" + file);
  }

  @Test
  void aZipThatBrokeOffWhileBeingDownloaded() throws IOException {
    Path zip = zipped();
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
    assertRefusedLike(1, zip.toString(), ice(), "--from", "usaspending_contracts=" + zip);
  }

  private Path zipped() throws IOException {
    Path zip = folder.resolve("FY2025_070_Contracts_Full_20251106.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("FY2025_070_Contracts_Full_20251106_1.csv"));
      Files.copy(HOME.resolve(SAMPLES + "FY2025_070_Contracts_Full_20251106_1.csv"), out);
    }
    return zip;
  }

  @Test
  void anUnknownSource() throws IOException {
    assertRefused(
        2,
        ice()
            + " has no source 'usaspending_contract'; did you mean 'usaspending_contracts'?; see disclosure run --help",
        ice(),
        "--from",
        "usaspending_contract=x.csv");
  }

  @Test
  void aFileWithoutItsSource() throws IOException {
    assertRefused(
        2,
        "Invalid value for option '--from' (SOURCE=PATH): 'x.csv' is not SOURCE=PATH, as in"
            + " usaspending_contracts=downloads/ice.zip; see disclosure run --help",
        ice(),
        "--from",
        "x.csv");
  }

  @Test
  void resourcesThatNothingCanBeDoneWith() throws IOException {
    assertEquals(
        new Spoken(
            2, "", "disclosure run: --workers is at least 1, not 0; see disclosure run --help\n"),
        Spoken.by(HOME, "run", ice(), "--workers", "0"));
    assertRefused(
        2,
        "--database-memory is at least 100, not 99; see disclosure run --help",
        ice(),
        "--database-memory",
        "99");
  }

  @Test
  void twoDeclarationsAtOnce() throws IOException {
    assertRefused(
        2,
        "run takes one pipeline, and 'b.yml' is a second one; see disclosure run --help",
        ice(),
        "b.yml");
  }

  @Test
  void aReferenceRowThatCannotBeRead() throws IOException {
    Path reference = folder.resolve("reference");
    Files.createDirectories(reference);
    try (Stream<Path> files = Files.list(HOME.resolve("data/reference"))) {
      for (Path file : files.toList()) {
        Files.copy(file, reference.resolve(file.getFileName()));
      }
    }
    Path companies = reference.resolve("companies.csv");
    List<String> lines = Files.readAllLines(companies);
    lines.set(3, "only,three,fields");
    Files.write(companies, lines);
    Path yaml = declared("companies: " + reference);

    assertRefusedLike(
        1,
        "companies.csv row 4: ",
        yaml.toString(),
        "--from",
        "usaspending_contracts=" + HOME.resolve(SAMPLES));
  }

  @Test
  void aSecondRunAtTheSameTime() throws Exception {
    Process holder = LockHolder.start(folder.resolve("out"), "ice");
    try {
      assertEquals("held", holder.inputReader(StandardCharsets.UTF_8).readLine());
      long began = System.nanoTime();
      assertRefusedLike(
          5,
          "Another run (process "
              + holder.pid()
              + ") is at work in "
              + folder.resolve("out/ice")
              + "; wait",
          ice(),
          "--from",
          "usaspending_contracts=" + HOME.resolve(SAMPLES));
      assertTrue(System.nanoTime() - began < 2_000_000_000L);
    } finally {
      holder.destroyForcibly();
    }
  }

  private String ice() throws IOException {
    return declared("companies: data/reference").toString();
  }

  private Path declared(String companies) throws IOException {
    return Files.writeString(
        folder.resolve("ice.yml"),
        """
        name: ice
        title: Contracts of ICE
        agencies: [7012]
        from: 2008-10-01
        sources: [usaspending_contracts, fpds_atom]
        %s
        exports: []
        checks: {reject_ratio_max: 0.5}
        """
            .formatted(companies));
  }

  private void assertRefused(int code, String sentence, String... args) {
    Spoken said = run(args);
    String who = code == 2 ? "disclosure run: " : "disclosure: ";
    assertEquals(new Spoken(code, "", who + sentence + "\n"), said);
  }

  private void assertRefusedLike(int code, String beginning, String... args) {
    Spoken said = run(args);
    String sentence = said.messages().lines().reduce("", (first, last) -> last);
    assertTrue(sentence.startsWith("disclosure: " + beginning), said.messages());
    assertEquals(code, said.code(), said.messages());
    assertTrue(
        said.messages().lines().noneMatch(line -> line.startsWith("\tat ")), said.messages());
    assertTrue(!sentence.contains("fault in the program"), sentence);
  }

  private Spoken run(String... args) {
    Stream<String> options =
        Stream.of(
            "--out", folder.resolve("out").toString(), "--runner", "direct", "--workers", "1");
    return Spoken.by(
        HOME,
        Stream.of(Stream.of("run"), options, Arrays.stream(args))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }
}
