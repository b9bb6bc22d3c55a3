package disclosure.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs over one page in one pass and collects glyphs and inks in painting order, those of form
 * entries and stamps included.
 */
final class PageScanner extends PDFTextStripper {
  private static final int MOST_GLYPHS = 300_000;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final PageSpace space;
  private final Inks inks;
  private int order;
  private int shown;

  private PageScanner(PageSpace space) {
    this.space = space;
    this.inks = new Inks(space);
    setStartPage(0);
    setShouldSeparateByBeads(false);
    PathOperator.NAMES.forEach(name -> addOperator(new PathOperator(name, this)));
    addOperator(new PictureOperator(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
    addOperator(new SetNonStrokingDeviceCMYKColor(this));
  }

  static PageScanner scan(PDPage page, PageSpace space) throws IOException {
    PageScanner scanner = new PageScanner(space);
    scanner.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!(annotation instanceof PDAnnotationLink || annotation instanceof PDAnnotationPopup)
          && !annotation.isHidden()) {
        scanner.showAnnotation(annotation);
      }
    }
    return scanner;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  Inks inks() {
    return inks;
  }

  /** Characters painted, those whose meaning the file does not tell included. */
  int shown() {
    return shown;
  }

  int nextOrder() {
    return ++order;
  }

  @Override
  protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
      throws IOException {
    shown++;
    super.showGlyph(textRenderingMatrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (glyphs.size() < MOST_GLYPHS && text.getUnicode() != null) {
      glyphs.add(Glyph.of(text, space.rotation(), nextOrder()));
    }
  }

  @Override
  protected void writePage() {}
}
