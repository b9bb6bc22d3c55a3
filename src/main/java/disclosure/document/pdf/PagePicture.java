package disclosure.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of pages. */
final class PagePicture {
  private static final double MOST_DOTS = 24_000_000;
  private static final double INCH = 72;

  private PagePicture() {}

  /** The page at {@code resolution} dots an inch, and less where the page is a poster. */
  static BufferedImage render(PDDocument document, int number, int resolution, ImageType type)
      throws IOException {
    PDPage page = document.getPage(number - 1);
    PageSpace space = PageSpace.of(page);
    double dots = space.width() * space.height() * Math.pow(resolution / INCH, 2);
    if (dots > MOST_DOTS) {
      throw new IOException("page " + number + " is too large for a picture");
    }
    PDFRenderer renderer = new PDFRenderer(document);
    return renderer.renderImageWithDPI(number - 1, resolution, type);
  }

  /** Turned clockwise by quarter turns. */
  static BufferedImage turned(BufferedImage picture, int degrees) {
    if (degrees % 360 == 0) {
      return picture;
    }
    boolean upright = degrees % 180 == 0;
    int width = upright ? picture.getWidth() : picture.getHeight();
    int height = upright ? picture.getHeight() : picture.getWidth();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    AffineTransform transform = new AffineTransform();
    transform.translate(width / 2.0, height / 2.0);
    transform.quadrantRotate(degrees / 90);
    transform.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    var graphics = turned.createGraphics();
    graphics.drawImage(picture, transform, null);
    graphics.dispose();
    return turned;
  }
}
