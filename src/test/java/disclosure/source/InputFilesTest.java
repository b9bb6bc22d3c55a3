package disclosure.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path folder;
  private SourceCatalog catalog;

  @BeforeEach
  void declareASource() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(
        sources.resolve("rows.yml"),
        """
        id: rows
        title: Rows
        publisher: us
        url: https://example.org
        licence: public domain
        rank: 1
        kind: action
        format: csv
        unit: row
        files: ["rows_*.csv"]
        parser: Rows
        """);
    catalog = SourceCatalog.of(sources);
  }

  @Test
  void takesAFileThatIsNamedWhateverItsName() throws IOException {
    write("in/other.txt", "a");
    assertFiles(find("in/other.txt"), "in/other.txt");
  }

  @Test
  void takesOnlyTheSourcesNamesFromAFolderAndTellsTheRest() throws IOException {
    write("in/b/rows_2.csv", "a");
    write("in/ROWS_1.CSV", "a");
    write("in/readme.txt", "a");
    InputFiles found = find("in");
    assertFiles(found, "in/ROWS_1.CSV", "in/b/rows_2.csv");
    assertEquals(List.of(shown("in/readme.txt")), found.skipped());
  }

  @Test
  void takesAGzippedFileOfAFolderByTheNameItHasUnpacked() throws IOException {
    write("in/rows_1.csv.gz", "a");
    write("in/readme.gz", "a");
    InputFiles found = find("in");
    assertFiles(found, "in/rows_1.csv.gz");
    assertEquals(List.of(shown("in/readme.gz")), found.skipped());
  }

  @Test
  void takesOnlyTheSourcesNamesFromAZipAndTellsTheRest() throws IOException {
    zip("in/x.zip", "part/rows_2.csv", "rows_1.csv", "readme.txt");
    InputFiles found = find("in/x.zip");
    assertFiles(found, "in/x.zip!part/rows_2.csv", "in/x.zip!rows_1.csv");
    assertEquals(List.of(shown("in/x.zip!readme.txt")), found.skipped());
    assertEquals("rows_2.csv", found.files().get(0).name());
    assertEquals(1, found.files().get(0).bytes());
  }

  @Test
  void looksIntoTheZipsOfAFolder() throws IOException {
    zip("in/x.zip", "rows_1.csv");
    zip("in/y.zip", "readme.txt");
    assertFiles(find("in"), "in/x.zip!rows_1.csv");
  }

  @Test
  void neverReadsWhatASampleIsExpectedToSay() throws IOException {
    write("in/rows_1.csv", "a");
    write("in/rows_1.csv.expected.json", "[]");
    Files.writeString(
        folder.resolve("sources/rows.yml"),
        Files.readString(folder.resolve("sources/rows.yml")).replace("rows_*.csv", "rows_*"));
    catalog = SourceCatalog.of(folder.resolve("sources"));
    InputFiles found = find("in");
    assertFiles(found, "in/rows_1.csv");
    assertEquals(List.of(shown("in/rows_1.csv.expected.json")), found.skipped());
  }

  @Test
  void followsAGlob() throws IOException {
    write("in/a1.txt", "a");
    write("in/a2.txt", "a");
    write("in/b.txt", "a");
    write("in/FY(All)_1.txt", "a");
    assertFiles(find("in/a?.txt"), "in/a1.txt", "in/a2.txt");
    assertFiles(find("*/FY(All)_*.txt"), "in/FY(All)_1.txt");
  }

  @Test
  void namesAFileOnceHoweverOftenItIsAskedFor() throws IOException {
    write("in/rows_1.csv", "a");
    Files.createSymbolicLink(folder.resolve("in/rows_link.csv"), folder.resolve("in/rows_1.csv"));
    assertFiles(find("in/rows_1.csv", "in", "in/../in/rows_1.csv"), "in/rows_1.csv");
  }

  @Test
  void followsLinksToFoldersAndRoundACircleOnlyOnce() throws IOException {
    write("elsewhere/rows_1.csv", "a");
    Files.createSymbolicLink(folder.resolve("elsewhere/again"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere"));
    assertFiles(find("link"), "link/rows_1.csv");
    Files.createDirectory(folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/sub"), folder.resolve("elsewhere"));
    assertFiles(find("in"), "in/sub/rows_1.csv");
  }

  @Test
  void refusesALinkThatLeadsNowhereWhereItsNameIsTheSources() throws IOException {
    write("in/rows_1.csv", "a");
    Files.createSymbolicLink(folder.resolve("in/notes"), folder.resolve("none"));
    assertFiles(find("in"), "in/rows_1.csv");
    Files.createSymbolicLink(folder.resolve("in/rows_2.csv"), folder.resolve("none"));
    refuses("in", "in/rows_2.csv is a link that leads nowhere; mend it or take it away");
  }

  @Test
  void saysWhatIsWrongWithAPath() throws IOException {
    refuses("in/none.csv", "in/none.csv does not exist; check the path given for rows");
    refuses("in/*.csv", "in/*.csv does not exist; check the path given for rows");
    Files.createDirectories(folder.resolve("in"));
    refuses(
        "in",
        "in holds no file of rows; looked for rows_*.csv (a file named itself is always read)");
    write("in/rows_1.csv", "");
    refuses("in", "in/rows_1.csv is empty (0 bytes); download it again or leave it out");
  }

  @Test
  void refusesAPipe() {
    refuses("/dev/null", "/dev/null is a pipe or device; save what it gives in a file first");
  }

  @Test
  void oneEmptyFileAmongOthersIsToldAndEndsNothing() throws IOException {
    write("in/rows_1.csv", "");
    write("in/rows_2.csv", "a");
    write("in/y.zip", "");
    zip("in/x.zip", "rows_3.csv");
    InputFiles found = find("in");
    assertFiles(found, "in/rows_2.csv", "in/x.zip!rows_3.csv");
    assertEquals(
        List.of(shown("in/rows_1.csv"), shown("in/y.zip")),
        found.empty().stream().map(InputFile::shownAs).toList());
    refuses("in/rows_1.csv", "in/rows_1.csv is empty (0 bytes); download it again or leave it out");
    refuses("in/*_1.csv", "in/rows_1.csv is empty (0 bytes); download it again or leave it out");
    assertFiles(find("in/rows_?.csv"), "in/rows_2.csv");
  }

  @Test
  void refusesAnUnknownSourceAndAnArgumentWithoutPath() {
    InputException unknown =
        assertThrows(
            InputException.class,
            () -> InputFiles.find(List.of(InputArgument.parse("row=x")), catalog, folder));
    assertEquals(
        "no source is called 'row' in " + folder.resolve("sources") + "; did you mean 'rows'?",
        unknown.getMessage());
    InputException shape = assertThrows(InputException.class, () -> InputArgument.parse("x.zip"));
    assertEquals(
        "'x.zip' is not SOURCE=PATH, as in usaspending_contracts=downloads/ice.zip",
        shape.getMessage());
  }

  @Test
  void refusesABrokenZip() throws IOException {
    Path whole = zip("in/whole.zip", "rows_1.csv");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(folder.resolve("in/x.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    String mend =
        "in/x.zip is not a whole zip: its table of contents cannot be read; download it again";
    refuses("in/x.zip", mend);
    write("in/x.zip", "<html>not found</html>");
    refuses("in/x.zip", mend);
    write("in/x.zip", "");
    refuses("in/x.zip", "in/x.zip is empty (0 bytes); download it again or leave it out");
  }

  @Test
  void refusesAZipThatIsNotWhatAPublisherMakes() throws IOException {
    refusesZip("'../rows_1.csv' climbs out of its folder", "../rows_1.csv");
    refusesZip("'a/../../rows_1.csv' climbs out of its folder", "a/../../rows_1.csv");
    refusesZip("'/etc/rows_1.csv' has an absolute path", "/etc/rows_1.csv");
    refusesZip("'C:/rows_1.csv' has an absolute path", "C:/rows_1.csv");
    refusesZip("'rows_1.csv' occurs twice", "rows_1.csv", "rows_1.csv");
    refusesZip(
        "'rows_1.zip' is an archive within the archive; unpack the outer one and name the inner",
        "rows_1.zip");
  }

  @Test
  void refusesALinkInAZip() throws IOException {
    zip("in/x.zip", entry -> entry.setUnixMode(0120777), "rows_1.csv");
    refuses("in/x.zip", "in/x.zip is refused: its entry 'rows_1.csv' is a link");
  }

  @Test
  void refusesAZipOfMoreThanTenThousandEntries() throws IOException {
    String[] names = new String[10_001];
    Arrays.setAll(names, i -> "rows_" + i + ".csv");
    zip("in/x.zip", names);
    refuses("in/x.zip", "in/x.zip holds 10001 entries; more than 10000 are refused");
  }

  @Test
  void refusesAZipThatUnpacksToAFlood() throws IOException {
    try (ZipArchiveOutputStream out = open("in/x.zip")) {
      out.putArchiveEntry(new ZipArchiveEntry("rows_1.csv"));
      out.write(new byte[20_000_000]);
      out.closeArchiveEntry();
    }
    refuses(
        "in/x.zip",
        "in/x.zip is refused: its entry 'rows_1.csv' unpacks to more than 500 times its size");
  }

  private void refusesZip(String expected, String... names) throws IOException {
    zip("in/x.zip", names);
    refuses("in/x.zip", "in/x.zip is refused: its entry " + expected);
  }

  private void refuses(String path, String expected) {
    InputException e = assertThrows(InputException.class, () -> find(path));
    assertEquals(folder.resolve(expected).toString(), e.getMessage());
  }

  private InputFiles find(String... paths) {
    List<InputArgument> arguments =
        Arrays.stream(paths).map(path -> new InputArgument("rows", path)).toList();
    return InputFiles.find(arguments, catalog, folder);
  }

  private void assertFiles(InputFiles found, String... expected) {
    assertEquals(
        Arrays.stream(expected).map(this::shown).toList(),
        found.files().stream().map(InputFile::shownAs).toList());
  }

  private String shown(String path) {
    return folder.resolve(path).toString();
  }

  private void write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Path zip(String path, String... names) throws IOException {
    return zip(path, entry -> entry.setMethod(ZipMethod.DEFLATED.getCode()), names);
  }

  private Path zip(String path, Consumer<ZipArchiveEntry> change, String... names)
      throws IOException {
    try (ZipArchiveOutputStream out = open(path)) {
      for (String name : names) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        change.accept(entry);
        out.putArchiveEntry(entry);
        out.write("a".getBytes(UTF_8));
        out.closeArchiveEntry();
      }
    }
    return folder.resolve(path);
  }

  private ZipArchiveOutputStream open(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return new ZipArchiveOutputStream(file);
  }
}
