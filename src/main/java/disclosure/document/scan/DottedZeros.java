package disclosure.document.scan;

import static java.util.stream.Collectors.groupingBy;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Takes out the dot or stroke that faces of one width set in the middle of a zero, for which a
 * recogniser takes it for a 6, 8 or 9. No letter is a ring higher than wide with something in its
 * middle that touches nothing.
 */
final class DottedZeros {
  /** A zero is so much higher than wide: no sign in a circle is. */
  private static final double HIGHER = 1.15;

  /** The dot or stroke takes no more than this part of the zero's width, and of its height. */
  private static final double DOT = 0.6;

  /** Its middle lies no farther from the zero's than this part of its width. */
  private static final double OFF = 0.15;

  /** No letter is higher, in points. */
  private static final double LETTER = 24;

  private final Ink ink;

  private DottedZeros(Ink ink) {
    this.ink = ink;
  }

  /** Makes them plain zeros; {@code dot} is the width of a dot in points. */
  static void takeOut(GrayPicture picture, double dot) {
    int high = (int) (LETTER / dot);
    List<Rectangle> boxes =
        Blob.of(picture.ink()).stream()
            .filter(blob -> !blob.isLargerThan(high))
            .map(Blob::box)
            .toList();
    DottedZeros zeros = new DottedZeros(picture.ink());
    Map<Integer, List<Rectangle>> byMiddle =
        boxes.stream().collect(groupingBy(DottedZeros::middle));
    boxes.stream()
        .filter(DottedZeros::isHigh)
        .forEach(ring -> zeros.inside(ring, byMiddle).forEach(picture::whiten));
  }

  private static int middle(Rectangle box) {
    return box.x + box.width / 2;
  }

  private static boolean isHigh(Rectangle ring) {
    return ring.height > ring.width * HIGHER;
  }

  private List<Rectangle> inside(Rectangle ring, Map<Integer, List<Rectangle>> byMiddle) {
    int off = (int) Math.max(1, ring.width * OFF);
    return IntStream.rangeClosed(middle(ring) - off, middle(ring) + off)
        .mapToObj(x -> byMiddle.getOrDefault(x, List.of()))
        .flatMap(List::stream)
        .filter(dot -> isDot(dot, ring, off))
        .toList();
  }

  private boolean isDot(Rectangle dot, Rectangle ring, int off) {
    return dot.width <= ring.width * DOT
        && dot.height <= ring.height * DOT
        && ring.contains(dot)
        && Math.abs(dot.getCenterY() - ring.getCenterY()) <= off
        && isClosed(dot, ring);
  }

  private boolean isClosed(Rectangle dot, Rectangle ring) {
    for (int x = -1; x <= 1; x++) {
      for (int y = -1; y <= 1; y++) {
        if ((x != 0 || y != 0) && !meets(dot, ring, x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean meets(Rectangle dot, Rectangle ring, int stepX, int stepY) {
    int x = (int) dot.getCenterX() + stepX * (dot.width / 2 + 1);
    int y = (int) dot.getCenterY() + stepY * (dot.height / 2 + 1);
    while (ring.contains(x, y)) {
      if (ink.at(x, y)) {
        return true;
      }
      x += stepX;
      y += stepY;
    }
    return false;
  }
}
