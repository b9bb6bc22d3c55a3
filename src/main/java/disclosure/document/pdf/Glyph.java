package disclosure.document.pdf;

import disclosure.model.PageBox;
import org.apache.pdfbox.text.TextPosition;

/**
 * One printed character (or ligature).
 *
 * @param box on the page as it is looked at
 * @param heading degrees counter-clockwise in which the text runs on the page as it is looked at
 * @param size of the font in points
 * @param order of painting among everything on the page
 */
record Glyph(String text, PageBox box, int heading, double size, double space, int order) {
  private static final double ABOVE = 0.75;
  private static final double BELOW = 0.2;

  static Glyph of(TextPosition position, int rotation, int order) {
    int heading = Math.floorMod((int) position.getDir() - rotation, 360);
    double size = size(position);
    return new Glyph(
        position.getUnicode(),
        box(position.getX(), position.getY(), position.getWidthDirAdj(), size, heading),
        heading,
        size,
        position.getWidthOfSpace(),
        order);
  }

  private static double size(TextPosition position) {
    double size = position.getTextMatrix().getScalingFactorY();
    return size > 0.5 && size < 500 ? size : Math.max(1, position.getHeightDir() / ABOVE);
  }

  private static PageBox box(double x, double y, double width, double size, int heading) {
    double above = ABOVE * size;
    double below = BELOW * size;
    return switch (heading) {
      case 90 -> new PageBox(x - above, y - width, x + below, y);
      case 180 -> new PageBox(x - width, y - below, x, y + above);
      case 270 -> new PageBox(x - below, y, x + above, y + width);
      default -> new PageBox(x, y - above, x + width, y + below);
    };
  }

  boolean isSpace() {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
