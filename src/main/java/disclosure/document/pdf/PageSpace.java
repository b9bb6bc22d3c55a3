package disclosure.document.pdf;

import disclosure.model.PageBox;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** From a page's own coordinates to the page as it is looked at: crop box and rotation applied. */
record PageSpace(double left, double bottom, double cropWidth, double cropHeight, int rotation) {

  static PageSpace of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    int rotation = Math.floorMod(page.getRotation(), 360);
    return new PageSpace(
        crop.getLowerLeftX(),
        crop.getLowerLeftY(),
        crop.getWidth(),
        crop.getHeight(),
        rotation - rotation % 90);
  }

  double width() {
    return rotation % 180 == 0 ? cropWidth : cropHeight;
  }

  double height() {
    return rotation % 180 == 0 ? cropHeight : cropWidth;
  }

  /** The rectangle around two corners given in the coordinates that {@code matrix} maps from. */
  PageBox box(Matrix matrix, double x0, double y0, double x1, double y1) {
    return point(matrix, x0, y0)
        .join(point(matrix, x1, y1))
        .join(point(matrix, x0, y1))
        .join(point(matrix, x1, y0));
  }

  private PageBox point(Matrix matrix, double x, double y) {
    var user = matrix.transformPoint((float) x, (float) y);
    double right = user.x - left;
    double up = user.y - bottom;
    return switch (rotation) {
      case 90 -> dot(up, right);
      case 180 -> dot(cropWidth - right, up);
      case 270 -> dot(cropHeight - up, cropWidth - right);
      default -> dot(right, cropHeight - up);
    };
  }

  private static PageBox dot(double x, double y) {
    return new PageBox(x, y, x, y);
  }
}
