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
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));

  @TempDir Path folder;

  private Path order() throws IOException {
    Path file = folder.resolve("order.pdf");
    try (PdfWriter pdf = FormSheets.of347()) {
      pdf.text(22, 62, "08/30/2012").text(22, 92, "HSCETC-12-J-00123");
      pdf.text(330, 652, "Pat Constructed").text(22, 202, "EXAMPLE SUPPLY CO").save(file);
    }
    return file;
  }

  @Test
  void fieldsAreJsonAndNameNobody() throws IOException {
    Spoken said = Spoken.by(HOME, "read", order().toString());
    assertEquals(0, said.code(), said.messages());
    assertTrue(said.results().contains("\"value\" : \"HSCETC-12-J-00123\""), said.results());
    assertTrue(said.results().contains("\"contract_numbers\""), said.results());
    assertFalse(said.results().contains("Constructed"), said.results());
    assertFalse(
        Spoken.by(HOME, "read", "--text", order().toString()).results().contains("Constructed"));
  }

  @Test
  void picturesShowTheMarkedWordsOfEachField() throws IOException {
    Path pictures = folder.resolve("evidence");
    Spoken said = Spoken.by(HOME, "read", "--pictures", pictures.toString(), order().toString());
    assertEquals(0, said.code(), said.messages());
    try (Stream<Path> files = Files.list(pictures.resolve("order.pdf"))) {
      assertEquals(
          List.of("001-doc_type.png", "002-vendor.png", "003-piid.png", "004-date.png"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    BufferedImage picture =
        ImageIO.read(pictures.resolve("order.pdf").resolve("002-vendor.png").toFile());
    assertTrue(picture.getWidth() > 100 && hasRed(picture), picture.toString());
  }

  @Test
  void aQuoteIsShownOnEachPageThatHasIt() throws IOException {
    Path file = folder.resolve("two.pdf");
    try (PdfWriter pdf = new PdfWriter()) {
      pdf.text(50, 50, "Licenses of Example").text(50, 60, "Software, for one year").nextPage();
      pdf.text(50, 50, "nothing of it").nextPage();
      pdf.text(50, 700, "EXAMPLE SOFTWARE").save(file);
    }
    Path pictures = folder.resolve("quotes");
    Spoken said =
        Spoken.by(
            HOME,
            "read",
            "--pictures",
            pictures.toString(),
            "--quote",
            "Example Software",
            "--quote",
            "never printed",
            file.toString());
    assertEquals(0, said.code(), said.messages());
    try (Stream<Path> files = Files.list(pictures.resolve("two.pdf"))) {
      assertEquals(
          List.of("quote-001-page-1.png", "quote-001-page-3.png"),
          files.map(found -> found.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aFolderWithoutAPdfIsToldAndAQuoteWithoutAFolderForItToo() {
    Spoken nothing = Spoken.by(HOME, "read", folder.toString());
    assertEquals(
        new Spoken(
            1, "", "disclosure: " + folder + " holds no PDF; name a PDF or a folder of PDFs\n"),
        nothing);
    Spoken nowhere = Spoken.by(HOME, "read", "--quote", "words", folder.toString());
    assertEquals(2, nowhere.code());
    assertEquals(2, Spoken.by(HOME, "read", "--text", "--tables", folder.toString()).code());
  }

  private static boolean hasRed(BufferedImage picture) {
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        if ((picture.getRGB(x, y) & 0xFFFFFF) == 0xC80000) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aFileThatIsNoPdfIsToldWithItsCode() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "no pdf");
    Spoken said = Spoken.by(HOME, "read", file.toString());
    assertEquals(1, said.code());
    assertTrue(said.messages().startsWith("disclosure: PDF_UNREADABLE: a.pdf"), said.messages());
    assertEquals(
        "disclosure: "
            + folder.resolve("b.pdf")
            + " does not exist; name a PDF or a folder of PDFs\n",
        Spoken.by(HOME, "read", folder.resolve("b.pdf").toString()).messages());
  }
}
