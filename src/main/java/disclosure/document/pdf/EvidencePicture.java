package disclosure.document.pdf;

import disclosure.document.page.Page;
import disclosure.model.PageBox;
import disclosure.model.RecordException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/**
 * A picture of the part of a page where a field stands, with the words marked: made of what
 * everyone who opens the page sees, save for what is covered.
 */
public final class EvidencePicture {
  private static final int RESOLUTION = 110;
  private static final double SCALE = RESOLUTION / 72.0;
  private static final double AROUND = 60;

  private EvidencePicture() {}

  /**
   * Writes the picture as PNG.
   *
   * @param covered places that are painted over, as people's names are
   * @throws RecordException where the page cannot be drawn
   */
  public static void write(Path pdf, Page page, PageBox box, List<PageBox> covered, Path png)
      throws RecordException, IOException {
    BufferedImage picture = picture(pdf, page.number(), page.turn());
    cover(picture, covered);
    ImageIO.write(crop(picture, box), "png", png.toFile());
  }

  private static void cover(BufferedImage page, List<PageBox> covered) {
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.GRAY);
    for (PageBox box : covered) {
      Rectangle place = scaled(box, 1);
      graphics.fillRect(place.x, place.y, place.width, place.height);
    }
    graphics.dispose();
  }

  private static BufferedImage picture(Path pdf, int page, int turn) throws RecordException {
    try (PDDocument document = PdfFile.withEntries(Loader.loadPDF(pdf.toFile()))) {
      return PagePicture.turned(
          PagePicture.render(document, page, RESOLUTION, ImageType.RGB), turn);
    } catch (IOException | RuntimeException e) {
      throw new RecordException("PAGE_UNREADABLE", "page " + page + ": " + e);
    }
  }

  private static BufferedImage crop(BufferedImage page, PageBox box) {
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(new Color(200, 0, 0));
    graphics.setStroke(new BasicStroke(2));
    Rectangle mark = scaled(box, 2);
    graphics.drawRect(mark.x, mark.y, mark.width, mark.height);
    graphics.dispose();
    Rectangle part =
        scaled(box, AROUND).intersection(new Rectangle(page.getWidth(), page.getHeight()));
    return part.isEmpty() ? page : page.getSubimage(part.x, part.y, part.width, part.height);
  }

  private static Rectangle scaled(PageBox box, double margin) {
    return new Rectangle(
        (int) ((box.left() - margin) * SCALE),
        (int) ((box.top() - margin) * SCALE),
        (int) Math.ceil((box.width() + 2 * margin) * SCALE),
        (int) Math.ceil((box.height() + 2 * margin) * SCALE));
  }
}
