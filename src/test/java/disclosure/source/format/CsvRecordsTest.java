package disclosure.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.model.Flag;
import disclosure.model.RecordException;
import disclosure.source.FileLayout;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import disclosure.source.SourceSpecs;
import disclosure.text.DateOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRecordsTest {
  private static final SourceSpec SPEC =
      SourceSpecs.csv(
          "awards",
          "X",
          List.of("key"),
          List.of(List.of("old_key", "name", "signed_date")),
          Map.of("old_key", "key"));

  @TempDir Path folder;

  @Test
  void readsValuesByTheNamesOfTheHeader() throws Exception {
    try (RecordCursor cursor = open("name,key\r\nAcme,K1\r\n\"Say \"\"hi\"\"\nthere\",K2\r\n")) {
      assertTrue(cursor.next());
      assertEquals("K1", cursor.fields().text("key"));
      assertTrue(cursor.next());
      assertEquals("Say \"hi\"\nthere", cursor.fields().text("name"));
      assertEquals(2, cursor.number());
      assertFalse(cursor.next());
    }
  }

  @Test
  void dropsAByteOrderMark() throws Exception {
    assertEquals(List.of("key", "name"), inspect("\uFEFFkey,name\nK1,x\n").columns());
  }

  @Test
  void renamesOlderColumns() throws Exception {
    assertEquals(List.of("key", "name"), inspect("old_key,name\nK1,x\n").columns());
  }

  @Test
  void takesTheDeclaredLayoutWhereTheHeaderRowIsMissing() throws Exception {
    FileLayout layout = inspect("K1,Acme,2024-01-31\n");
    assertEquals(List.of("key", "name", "signed_date"), layout.columns());
    assertTrue(layout.headerAssumed());
    assertEquals(0, layout.headerRecords());
  }

  @Test
  void leavesBlankLinesOutAndCountsOnlyRecords() throws Exception {
    try (RecordCursor cursor = open("key,name\n\nK1,a\n\r\n\nK2,b\n\n")) {
      assertTrue(cursor.next());
      assertTrue(cursor.next());
      assertEquals("K2", cursor.fields().text("key"));
      assertEquals(2, cursor.number());
      assertFalse(cursor.next());
    }
  }

  @Test
  void refusesARowOfAnotherWidth() throws Exception {
    try (RecordCursor cursor = open("key,name\nK1\n")) {
      cursor.next();
      RecordException e = assertThrows(RecordException.class, cursor::verify);
      assertEquals("CSV_WIDTH", e.code());
      assertEquals("the row has 1 columns, the header 2", e.getMessage());
    }
  }

  @Test
  void noticesAValueThatLiesBeyondARowCutShort() throws Exception {
    try (RecordCursor cursor = open("key,name\nK1\n")) {
      cursor.next();
      assertNull(cursor.fields().text("name"));
      assertTrue(cursor.cutShort());
    }
  }

  @Test
  void aQuoteThatIsNeverClosedSpoilsItsOwnLineOnly() throws Exception {
    try (RecordCursor cursor = open("key,name\nK1,\"open\nK2,b\n")) {
      cursor.next();
      assertEquals("CSV_QUOTE", assertThrows(RecordException.class, cursor::verify).code());
      assertEquals("K1,\"open", cursor.payload());
      assertTrue(cursor.next());
      assertEquals("K2", cursor.fields().text("key"));
    }
  }

  @Test
  void readsWindowsBytesAndSaysSo() throws Exception {
    Path path = folder.resolve("w.csv");
    Files.write(path, "key,name\nK1,Société\n".getBytes(Charset.forName("windows-1252")));
    try (RecordCursor cursor = open(path)) {
      cursor.next();
      assertEquals("Société", cursor.fields().text("name"));
      assertEquals(
          List.of(new Flag("TEXT_NOT_UTF8", "name", "Soci\uFFFDt\uFFFD")), cursor.fields().flags());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1/31/24, 2/1/24, MONTH_FIRST",
    "31/01/2024, 02/01/2024, DAY_FIRST",
    "1/2/24, 2/1/24, UNKNOWN",
    "1/31/24, 31/1/24, UNKNOWN",
    "2024-01-31, 2024-02-01, UNKNOWN"
  })
  void learnsTheOrderOfSlashDatesFromAllOfTheFile(String first, String second, DateOrder order)
      throws Exception {
    String text = "key,signed_date\nK1," + first + "\nK2," + second + "\n";
    assertEquals(order, inspect(text).dateOrder());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PK\u0003\u0004xyz|is a zip under another name",
        "PK\u0003\u0004xyz[Content_Types].xml|is a spreadsheet: save it as CSV",
        "%PDF-1.7|is a PDF",
        "  <!DOCTYPE html><html>|is a web page",
        "name,other|its header lacks key; give it to the source it belongs to",
        "key;name|has semicolons between its columns: save it as CSV with commas",
        "'key\tname'|has tabs between its columns: save it as CSV with commas",
        "sep=,|begins with a spreadsheet's line 'sep=': take that line out",
        "key,name,key|has two columns 'key', and which one counts is not certain",
        "key,old_key|has two columns 'key', and which one counts is not certain",
      })
  void saysWhatAFileIsThatIsNotOfTheSource(String text, String expected) {
    String message = refusal(text);
    assertTrue(message.contains(expected), message);
    assertTrue(message.contains("f.csv"), message);
  }

  @Test
  void refusesLineEndsOfOldMacs() {
    assertEquals(
        folder.resolve("f.csv") + " ends its lines with CR alone: save it with LF or CRLF",
        refusal("key,name\rK1,a\r"));
  }

  @Test
  void knowsNamesInCapitals() throws IOException {
    assertEquals(List.of("key", "name", "Other"), inspect("KEY,Name,Other\nK1,a,b\n").columns());
  }

  @Test
  void acceptsColumnsWithoutAName() throws IOException {
    assertEquals(List.of("key", "", ""), inspect("key,,\nK1,a,b\n").columns());
  }

  @Test
  void refusesARowThatNeverEnds() {
    assertEquals(
        folder.resolve("f.csv")
            + " holds a row of over 32 MB, from byte 14 on: it is no CSV, or its line ends are lost;"
            + " fetch it again",
        refusal("key,name\nK1,a\n" + "b,".repeat(16 << 20)));
  }

  @Test
  void refusesAnEmptyFile() {
    assertTrue(refusal("").contains("is empty"));
  }

  @Test
  void refusesUtf16() {
    Path path = folder.resolve("f.csv");
    InputException e =
        assertThrows(
            InputException.class,
            () -> {
              Files.write(path, "\uFEFFkey,name\n".getBytes(StandardCharsets.UTF_16LE));
              new CsvRecords().inspect(file(path, null), SPEC);
            });
    assertTrue(String.valueOf(e.getMessage()).contains("is UTF-16: save it as UTF-8"));
  }

  @Test
  void readsInsideGzipAndZip() throws Exception {
    byte[] text = "key,name\nK1,a\n".getBytes(StandardCharsets.UTF_8);
    Path gzip = folder.resolve("f.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(text);
    }
    Path zip = folder.resolve("f.zip");
    Files.write(zip, zipped(text));
    for (InputFile file : List.of(file(gzip, null), file(zip, "in/f.csv"))) {
      Slice slice = Slice.whole(0, file, new CsvRecords().inspect(file, SPEC));
      try (RecordCursor cursor = new CsvRecords().open(slice, SPEC)) {
        assertTrue(cursor.next());
        assertEquals("K1", cursor.fields().text("key"));
        assertFalse(cursor.next());
      }
      assertFalse(new CsvRecords().splits(file));
    }
  }

  @Test
  void refusesGzipThatIsCutOffOrNone() throws IOException {
    Path gzip = folder.resolve("f.csv.gz");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write("key,name\nK1,a\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(gzip, Arrays.copyOf(packed.toByteArray(), packed.size() - 9));
    assertEquals(
        gzip + " is cut off or damaged (Unexpected end of ZLIB input stream); fetch it again",
        assertThrows(InputException.class, () -> open(gzip)).getMessage());
    Files.writeString(gzip, "key,name\nK1,a\n");
    assertEquals(
        gzip + " is cut off or damaged (Not in GZIP format); fetch it again",
        assertThrows(InputException.class, () -> open(gzip)).getMessage());
  }

  @Test
  void tellsColumnsNobodyAskedFor() throws Exception {
    try (RecordCursor cursor = open("key,name,extra\nK1,a,b\n")) {
      cursor.next();
      cursor.fields().text("key");
      assertEquals(List.of("extra", "name"), List.copyOf(cursor.unread()));
    }
  }

  private String refusal(String text) {
    return String.valueOf(assertThrows(InputException.class, () -> inspect(text)).getMessage());
  }

  private static byte[] zipped(byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("in/f.csv"));
      zip.write(text);
    }
    return bytes.toByteArray();
  }

  private FileLayout inspect(String text) throws IOException {
    Path path = folder.resolve("f.csv");
    Files.writeString(path, text);
    return new CsvRecords().inspect(file(path, null), SPEC);
  }

  private RecordCursor open(String text) throws IOException {
    Path path = folder.resolve("f.csv");
    Files.writeString(path, text);
    return open(path);
  }

  private static RecordCursor open(Path path) throws IOException {
    InputFile file = file(path, null);
    return new CsvRecords().open(Slice.whole(0, file, new CsvRecords().inspect(file, SPEC)), SPEC);
  }

  private static InputFile file(Path path, @Nullable String entry) throws IOException {
    return new InputFile("awards", path.toString(), entry, Files.size(path));
  }
}
