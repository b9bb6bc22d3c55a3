package disclosure.model;

import java.io.Serializable;

/**
 * A rectangle on a page as it is looked at: points from the upper left corner, after the page's own
 * rotation.
 */
public record PageBox(double left, double top, double right, double bottom)
    implements Serializable {

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double middleX() {
    return (left + right) / 2;
  }

  public double middleY() {
    return (top + bottom) / 2;
  }

  /** The same rectangle to a hundredth of a point. */
  public PageBox rounded() {
    return new PageBox(rounded(left), rounded(top), rounded(right), rounded(bottom));
  }

  private static double rounded(double value) {
    return Math.rint(value * 100) / 100;
  }

  /** The smallest rectangle around both. */
  public PageBox join(PageBox other) {
    return new PageBox(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** How much of the lower of the two heights both share: 0 beside each other, 1 on one line. */
  public double sharedHeight(PageBox other) {
    double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    double smaller = Math.min(height(), other.height());
    return smaller <= 0 ? 0 : Math.max(0, shared / smaller);
  }

  /** How much of the narrower of the two widths both share. */
  public double sharedWidth(PageBox other) {
    double shared = Math.min(right, other.right) - Math.max(left, other.left);
    double smaller = Math.min(width(), other.width());
    return smaller <= 0 ? 0 : Math.max(0, shared / smaller);
  }

  /** Whether the middle of {@code other} lies inside. */
  public boolean holds(PageBox other) {
    return other.middleX() >= left
        && other.middleX() <= right
        && other.middleY() >= top
        && other.middleY() <= bottom;
  }
}
