package disclosure.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of pages. */
final class PagePicture {
  private static final double MOST_DOTS = 24_000_000;
  private static final double INCH = 72;
  private static final int[] BINOMIAL = {1, 4, 6, 4, 1};
  private static final float WEIGHT = 256;

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

  /** The page in shades of gray, as a recogniser is to see it: without steps of coarse dots. */
  static BufferedImage smooth(PDDocument document, int number, int resolution) throws IOException {
    boolean fax = SmoothImages.on(document.getPage(number - 1));
    BufferedImage picture = render(document, number, resolution, ImageType.GRAY);
    return fax ? softened(picture) : picture;
  }

  private static BufferedImage softened(BufferedImage picture) {
    int size = BINOMIAL.length;
    float[] weights = new float[size * size];
    for (int at = 0; at < weights.length; at++) {
      weights[at] = BINOMIAL[at / size] * BINOMIAL[at % size] / WEIGHT;
    }
    Kernel kernel = new Kernel(size, size, weights);
    return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
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
