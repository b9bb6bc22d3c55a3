package disclosure.document.pdf;

import disclosure.document.page.Rule;
import disclosure.model.PageBox;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.util.Matrix;

/** What is drawn on one page beside text: ruled lines, dark boxes, the area of pictures. */
final class Inks {
  private static final int MOST = 20_000;
  private static final double THIN = 2.5;
  private static final double SHORT = 4;

  /** A dark filled rectangle; words painted before it are covered by it. */
  record DarkBox(PageBox box, int order) {}

  private final PageSpace space;
  private final List<Rule> rules = new ArrayList<>();
  private final List<DarkBox> darkBoxes = new ArrayList<>();
  private final List<PageBox> path = new ArrayList<>();
  private final List<PageBox> pictures = new ArrayList<>();
  private Point2D.Double at = new Point2D.Double();
  private Point2D.Double start = new Point2D.Double();

  Inks(PageSpace space) {
    this.space = space;
  }

  List<Rule> rules() {
    return rules;
  }

  List<DarkBox> darkBoxes() {
    return darkBoxes;
  }

  /** The share of the page that pictures cover, counted without care for overlaps; at most 1. */
  double pictureShare() {
    double area = pictures.stream().mapToDouble(box -> box.width() * box.height()).sum();
    return Math.min(1, area / Math.max(1, space.width() * space.height()));
  }

  void moveTo(double x, double y) {
    at = new Point2D.Double(x, y);
    start = at;
  }

  void lineTo(Matrix matrix, double x, double y) {
    add(path, space.box(matrix, at.x, at.y, x, y));
    at = new Point2D.Double(x, y);
  }

  void close(Matrix matrix) {
    lineTo(matrix, start.x, start.y);
  }

  void rectangle(Matrix matrix, double x, double y, double width, double height) {
    add(path, space.box(matrix, x, y, x + width, y + height));
    moveTo(x, y);
  }

  void picture(Matrix matrix) {
    add(pictures, space.box(matrix, 0, 0, 1, 1));
  }

  void stroke() {
    for (PageBox box : path) {
      if (isLine(box)) {
        add(rules, new Rule(box));
      } else {
        edges(box);
      }
    }
  }

  void fill(PDColor color, int order) {
    for (PageBox box : path) {
      if (isLine(box)) {
        add(rules, new Rule(box));
      } else if (isDark(color) && box.height() > SHORT && box.width() > SHORT && !isPage(box)) {
        add(darkBoxes, new DarkBox(box, order));
      }
    }
  }

  void endPath() {
    path.clear();
  }

  private void edges(PageBox box) {
    add(rules, new Rule(new PageBox(box.left(), box.top(), box.right(), box.top())));
    add(rules, new Rule(new PageBox(box.left(), box.bottom(), box.right(), box.bottom())));
    add(rules, new Rule(new PageBox(box.left(), box.top(), box.left(), box.bottom())));
    add(rules, new Rule(new PageBox(box.right(), box.top(), box.right(), box.bottom())));
  }

  private static boolean isLine(PageBox box) {
    double narrow = Math.min(box.width(), box.height());
    return narrow <= THIN && Math.max(box.width(), box.height()) > SHORT;
  }

  private boolean isPage(PageBox box) {
    return box.width() * box.height() > 0.6 * space.width() * space.height();
  }

  private static boolean isDark(PDColor color) {
    if (color.isPattern() || color.getColorSpace() == null) {
      return false;
    }
    try {
      int rgb = color.toRGB();
      return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255) < 120;
    } catch (java.io.IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static <T> void add(List<T> list, T item) {
    if (list.size() < MOST) {
      list.add(item);
    }
  }
}
