package disclosure.document.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.document.PdfWriter;
import disclosure.source.InputFile;
import disclosure.store.Sha256;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPicturesTest {
  private static final int RED = 0xFFC80000;
  private static final int GRAY = 0xFF808080;

  @TempDir Path folder;

  private Path document() throws IOException {
    try (PdfWriter pdf = new PdfWriter()) {
      pdf.text(100, 100, "Licenses of Splunk Enterprise for the office").nextPage();
      pdf.text(100, 300, "More Splunk Enterprise").text(100, 320, "Buyer: Siobhan Example");
      return pdf.save(folder.resolve("order.pdf"));
    }
  }

  private static DocumentPictures.Wanted wanted(Path pdf, int page, String quote, String name)
      throws IOException {
    return new DocumentPictures.Wanted("order.pdf", Sha256.ofFile(pdf), page, quote, name);
  }

  private Path drawnInto(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }

  @Test
  void drawsTheWordsOfThePageFramedAndThePeopleBesideThemCovered() throws Exception {
    Path pdf = document();
    Path pictures = drawnInto("pictures");
    InputFile file = new InputFile("local_documents", pdf.toString(), null, Files.size(pdf));
    List<DocumentPictures.Wanted> wanted =
        List.of(
            wanted(pdf, 1, "Splunk  enterprise", "a.png"),
            wanted(pdf, 2, "Splunk", "b.png"),
            wanted(pdf, 2, "ServiceNow", "not_there.png"),
            new DocumentPictures.Wanted("order.pdf", "0".repeat(64), 1, "Splunk", "changed.png"));
    assertEquals(Set.of("a.png", "b.png"), DocumentPictures.draw(List.of(file), wanted, pictures));
    assertEquals(List.of(true, false), colours(pictures.resolve("a.png")));
    assertEquals(List.of(true, true), colours(pictures.resolve("b.png")));
    Path again = drawnInto("again");
    DocumentPictures.draw(List.of(file), wanted, again);
    assertArrayEquals(
        Files.readAllBytes(pictures.resolve("b.png")), Files.readAllBytes(again.resolve("b.png")));
  }

  /** Whether a frame and whether a cover is to be seen. */
  private static List<Boolean> colours(Path png) throws IOException {
    BufferedImage picture = ImageIO.read(png.toFile());
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    return List.of(
        java.util.Arrays.stream(pixels).anyMatch(pixel -> pixel == RED),
        java.util.Arrays.stream(pixels).filter(pixel -> pixel == GRAY).count() > 100);
  }

  @Test
  void drawsFromAZip() throws Exception {
    Path pdf = document();
    Path zip = folder.resolve("release.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("foia/order.pdf"));
      Files.copy(pdf, out);
    }
    InputFile file =
        new InputFile("local_documents", zip.toString(), "foia/order.pdf", Files.size(pdf));
    assertEquals(
        Set.of("a.png"),
        DocumentPictures.draw(
            List.of(file), List.of(wanted(pdf, 1, "Splunk", "a.png")), drawnInto("zipped")));
  }

  @Test
  void aDocumentThatIsGoneCostsItsPictures() throws Exception {
    Path pdf = document();
    List<DocumentPictures.Wanted> wanted = List.of(wanted(pdf, 1, "Splunk", "a.png"));
    Files.delete(pdf);
    InputFile file = new InputFile("local_documents", pdf.toString(), null, 1);
    assertEquals(Set.of(), DocumentPictures.draw(List.of(file), wanted, drawnInto("pictures")));
  }
}
