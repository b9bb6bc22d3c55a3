package disclosure.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.model.Flag;
import disclosure.model.RecordException;
import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.RecordFormat;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose letters are not the UTF-8 they should be. */
class LettersTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final SourceSpec SPEC =
      ReadRecords.spec("html", "table", List.of("vendor", "place"), List.of());
  private static final String DAY =
      "Contracts for March 9, 2019\n\nARMY\n\nCafé Co., Dayton, Ohio, was awarded a $8,000,000"
          + " contract.\n";
  private static final String TABLE =
      "<table><tr><th>vendor<th>place<tr><td>Café Co.<td>Ohio</table>";

  @TempDir Path folder;

  @Test
  void areReadAsWindowsLettersAndFlaggedInATextOfAnnouncements() throws Exception {
    RecordFormat format = new AnnouncementRecords();
    assertEquals(
        List.of(new Flag("TEXT_NOT_UTF8", "text", paragraph("Café"))),
        flags(format, write("day.txt", DAY, WINDOWS), "text", "heading"));
    assertEquals(List.of(), flags(format, write("good.txt", DAY, StandardCharsets.UTF_8), "text"));
  }

  @Test
  void areReadAsWindowsLettersAndFlaggedInAPageThatDeclaresNone() throws Exception {
    RecordFormat format = new HtmlRecords();
    List<Flag> flags = List.of(new Flag("TEXT_NOT_UTF8", "vendor", "Café Co."));
    assertEquals(flags, flags(format, write("page.html", TABLE, WINDOWS), "vendor", "place"));
    assertEquals(
        flags, flags(format, write("lie.html", "<meta charset=utf-8>" + TABLE, WINDOWS), "vendor"));
  }

  @Test
  void areTakenAsAPageDeclaresThem() throws Exception {
    RecordFormat format = new HtmlRecords();
    Path declared = write("page.html", "<meta charset=windows-1252>" + TABLE, WINDOWS);
    assertEquals(List.of(), flags(format, declared, "vendor"));
    assertEquals(List.of("1 Café Co."), ReadRecords.of(format, SPEC, declared, "vendor"));
    Path plain = write("plain.html", TABLE, StandardCharsets.UTF_8);
    assertEquals(List.of(), flags(format, plain, "vendor"));
    assertEquals(List.of("1 Café Co."), ReadRecords.of(format, SPEC, plain, "vendor"));
  }

  private static String paragraph(String name) {
    return name + " Co., Dayton, Ohio, was awarded a $8,000,000 contract.";
  }

  private Path write(String name, String text, Charset letters) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(letters));
  }

  private static List<Flag> flags(RecordFormat format, Path path, String... names)
      throws IOException, RecordException {
    InputFile file = new InputFile("any", path.toString(), null, Files.size(path));
    FileLayout layout = format.inspect(file, SPEC);
    try (RecordCursor cursor = format.open(Slice.whole(0, file, layout), SPEC)) {
      cursor.next();
      for (String name : names) {
        cursor.fields().text(name);
      }
      return List.copyOf(cursor.fields().flags());
    }
  }
}
