package disclosure.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.junit.jupiter.api.Test;

class PagePictureTest {
  private static final int RESOLUTION = 300;

  @Test
  void slopesOfCoarseScansHaveNoSteps() throws IOException {
    try (PDDocument document = scanned(BufferedImage.TYPE_BYTE_GRAY, 100)) {
      assertEquals(2, shades(PagePicture.render(document, 1, RESOLUTION, gray())));
      assertTrue(shades(PagePicture.smooth(document, 1, RESOLUTION)) > 2);
    }
  }

  @Test
  void faxIsSoftenedAndFinerOrGrayScansAreNot() throws IOException {
    assertEquals(true, isFax(BufferedImage.TYPE_BYTE_BINARY, 204));
    assertEquals(false, isFax(BufferedImage.TYPE_BYTE_BINARY, 300));
    assertEquals(false, isFax(BufferedImage.TYPE_BYTE_BINARY, 20));
    assertEquals(false, isFax(BufferedImage.TYPE_BYTE_GRAY, 204));
    try (PDDocument document = scanned(BufferedImage.TYPE_BYTE_BINARY, 150)) {
      BufferedImage sharp = PagePicture.render(document, 1, RESOLUTION, gray());
      BufferedImage soft = PagePicture.smooth(document, 1, RESOLUTION);
      assertEquals(sharp.getWidth(), soft.getWidth());
      assertEquals(255, shade(soft, 450, 30), "paper far from ink");
      assertEquals(0, shade(soft, 30, 450), "ink far from paper");
    }
  }

  private static boolean isFax(int type, int resolution) throws IOException {
    try (PDDocument document = scanned(type, resolution)) {
      return SmoothImages.on(document.getPage(0));
    }
  }

  /** A page whose lower left half is black. */
  private static PDDocument scanned(int type, int resolution) throws IOException {
    int width = 612 * resolution / 72;
    int height = 792 * resolution / 72;
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    graphics.fillPolygon(new int[] {0, width, 0}, new int[] {0, height, height}, 3);
    graphics.dispose();
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
    }
    return document;
  }

  private static ImageType gray() {
    return ImageType.GRAY;
  }

  private static long shades(BufferedImage picture) {
    return IntStream.range(0, picture.getWidth())
        .map(x -> shade(picture, x, 1000))
        .distinct()
        .count();
  }

  private static int shade(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 255;
  }
}
