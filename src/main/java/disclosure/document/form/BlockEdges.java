package disclosure.document.form;

import disclosure.model.PageBox;
import java.util.Collection;
import java.util.List;

/** How far a block reaches from its label: to the labels and ruled lines around it. */
final class BlockEdges {
  /** So far left of its label a block begins. */
  static final double ASIDE = 5;

  private static final double SAME_LINE = 0.3;
  private static final double FLUSH = 1.5;
  private static final double FRAME = 12;
  private static final double HIGHEST = 100;
  private static final double HIGHEST_WITH_CODE = 140;
  private static final double LAST_BLOCK = 48;

  /** A ruled line this near under a caption parts it from its entry. */
  static final double LINE = 10;

  private final Sheet sheet;
  private final Collection<PlacedLabel> labels;
  private final List<PlacedLabel> outer;

  BlockEdges(Sheet sheet, Collection<PlacedLabel> labels) {
    this.sheet = sheet;
    this.labels = labels;
    this.outer = labels.stream().filter(found -> !found.label().inner()).toList();
  }

  /** Where the next label on the line of this one begins, or the page ends. */
  double nextLabel(PageBox box) {
    return nextLabel(box, labels);
  }

  /** Where the block ends: at a ruled line or at the next label that is not inside the block. */
  double right(PageBox box) {
    double next = nextLabel(box, outer);
    double rule = sheet.uprightRule(box.right() + 1, next, box.bottom() + 2);
    boolean inside = rule > 0 && isInnerRule(box, rule);
    return (rule < 0 || inside ? next : rule) - 1;
  }

  /** Where the block ends below: at the next label, or at a ruled line before it. */
  double bottom(PageBox box, double right) {
    return bottom(box, right, HIGHEST);
  }

  /** The same for a block that no label much farther down can end. */
  double nearBottom(PageBox box, double right) {
    return bottom(box, right, LAST_BLOCK);
  }

  private double bottom(PageBox box, double right, double highest) {
    double caption = captionBelow(box, right, labels, highest, LAST_BLOCK);
    boolean none = caption == box.bottom() + LAST_BLOCK;
    double deepest = none ? box.bottom() + HIGHEST_WITH_CODE : caption;
    double rule = sheet.levelRule(box.left(), right, box.bottom() + LINE, deepest);
    return rule < 0 ? caption : rule;
  }

  /** Where the next label below begins, or as deep as said where there is none near. */
  double captionBelow(PageBox box, double right, double deepest) {
    return captionBelow(box, right, labels, HIGHEST, deepest);
  }

  /** All of a block, its caption and the labels within it too. */
  PageBox area(PageBox box) {
    double right = right(box);
    double bottom = captionBelow(box, right, outer, HIGHEST_WITH_CODE, LAST_BLOCK);
    return new PageBox(box.left() - ASIDE, box.top() - ASIDE, right, bottom);
  }

  /** The frame around a code in the heading of a block. */
  private boolean isInnerRule(PageBox box, double rule) {
    return labels.stream()
        .filter(found -> found.label().inner() && isLevel(box, found.box()))
        .map(PlacedLabel::box)
        .anyMatch(
            code ->
                code.left() > box.left()
                    && code.left() < rule + FRAME
                    && code.right() > rule - FRAME);
  }

  private double nextLabel(PageBox box, Collection<PlacedLabel> among) {
    return among.stream()
        .map(PlacedLabel::box)
        .filter(other -> other.left() > box.right() - 2)
        .filter(other -> isLevel(box, other))
        .mapToDouble(PageBox::left)
        .min()
        .orElse(sheet.page().width());
  }

  private static boolean isLevel(PageBox box, PageBox other) {
    return box.sharedHeight(other) > SAME_LINE || Math.abs(box.top() - other.top()) < ASIDE;
  }

  private static double captionBelow(
      PageBox box, double right, Collection<PlacedLabel> among, double highest, double deepest) {
    return among.stream()
        .map(PlacedLabel::box)
        .filter(other -> other.top() > box.bottom() - 2)
        .filter(other -> other.left() < right && other.right() > box.left())
        .filter(other -> other.top() < box.bottom() + highest)
        .filter(other -> among.stream().noneMatch(next -> isInColumn(other, next.box(), right)))
        .mapToDouble(PageBox::top)
        .min()
        .orElse(box.bottom() + deepest);
  }

  /** Captions that end in one place are a column, whichever of them begins first. */
  private static boolean isInColumn(PageBox label, PageBox next, double right) {
    return Math.abs(next.left() - 1 - right) < FLUSH
        && label.left() < next.left()
        && Math.abs(label.right() - next.right()) < FLUSH;
  }
}
