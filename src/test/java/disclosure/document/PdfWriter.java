package disclosure.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Writes small PDFs for tests: words at places given in points from the upper left corner. */
public final class PdfWriter implements Closeable {
  private static final float SIZE = 7;
  private static final PDRectangle LYING = new PDRectangle(792, 612);
  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.HELVETICA);
  private PDPage page = new PDPage(PDRectangle.LETTER);

  public PdfWriter() {
    document.addPage(page);
  }

  public PDDocument document() {
    return document;
  }

  public PDPage page() {
    return page;
  }

  public PdfWriter nextPage() {
    page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    return this;
  }

  public PdfWriter text(double left, double top, String text) throws IOException {
    return text(new Matrix(1, 0, 0, 1, (float) left, (float) (height() - top - 7)), text);
  }

  /** Text under any transformation, as for a page that lies on its side. */
  public PdfWriter text(Matrix place, String text) throws IOException {
    try (PDPageContentStream content = append()) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setTextMatrix(place);
      content.showText(text);
      content.endText();
    }
    return this;
  }

  public PdfWriter line(double x0, double y0, double x1, double y1) throws IOException {
    try (PDPageContentStream content = append()) {
      content.moveTo((float) x0, (float) (height() - y0));
      content.lineTo((float) x1, (float) (height() - y1));
      content.stroke();
    }
    return this;
  }

  public PdfWriter blackBox(double left, double top, double right, double bottom)
      throws IOException {
    try (PDPageContentStream content = append()) {
      content.setNonStrokingColor(Color.BLACK);
      content.addRect(
          (float) left,
          (float) (height() - bottom),
          (float) (right - left),
          (float) (bottom - top));
      content.fill();
    }
    return this;
  }

  /** The whole page as a picture of lines of text, as a scanner makes it. */
  public PdfWriter scan(int quarterTurns, String... lines) throws IOException {
    BufferedImage picture = new BufferedImage(2550, 3300, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 2550, 3300);
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
    graphics.rotate(quarterTurns * Math.PI / 2, 1275, 1650);
    for (int line = 0; line < lines.length; line++) {
      graphics.drawString(lines[line], 300, 500 + 100 * line);
    }
    graphics.dispose();
    try (PDPageContentStream content = append()) {
      content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
    }
    return this;
  }

  /** All of the page moved, and the page turned by {@code rotation} degrees when it is shown. */
  public PdfWriter moved(Matrix matrix, int rotation) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.PREPEND, false, false)) {
      content.transform(matrix);
    }
    if (matrix.getShearX() != 0) {
      page.setMediaBox(LYING);
    }
    page.setRotation(rotation);
    return this;
  }

  public void protect(String ownerPassword, String userPassword) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
    policy.setEncryptionKeyLength(256);
    document.protect(policy);
  }

  public Path save(Path file) throws IOException {
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private float height() {
    return page.getMediaBox().getHeight();
  }

  private PDPageContentStream append() throws IOException {
    return new PDPageContentStream(
        document, page, PDPageContentStream.AppendMode.APPEND, false, true);
  }
}
