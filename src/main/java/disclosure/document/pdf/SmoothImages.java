package disclosure.document.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Has the images of a page drawn smoothly. The dots of a coarse scan are repeated otherwise (ISO
 * 32000-1, 8.9.5.3), and a recogniser takes the steps at their edges for parts of letters.
 */
final class SmoothImages {
  private static final double INCH = 72;

  /** Dots an inch across the page: a fax has 204 or fewer, and a logo covers little of a page. */
  private static final double COARSEST = 90;

  private static final double FINEST = 250;

  private final double inches;
  private final Set<COSBase> seen = new HashSet<>();
  private boolean fax;

  private SmoothImages(double inches) {
    this.inches = inches;
  }

  /** Sets it for a page; tells whether the page is a fax: black and white in coarse dots. */
  static boolean on(PDPage page) throws IOException {
    SmoothImages images = new SmoothImages(page.getCropBox().getWidth() / INCH);
    images.in(page.getResources());
    return images.fax;
  }

  private void in(@Nullable PDResources resources) throws IOException {
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object == null || !seen.add(object.getCOSObject())) {
        continue;
      }
      if (object instanceof PDImageXObject image) {
        image.setInterpolate(true);
        fax |= isFax(image);
      } else if (object instanceof PDFormXObject form) {
        in(form.getResources());
      }
    }
  }

  private boolean isFax(PDImageXObject image) {
    double dots = image.getWidth() / inches;
    return image.getBitsPerComponent() == 1 && dots > COARSEST && dots < FINEST;
  }
}
