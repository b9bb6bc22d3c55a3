package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The blocks of one form on one page: what stands under or beside a label, up to the labels and
 * ruled lines around it.
 */
final class Blocks {
  private static final double SAME_LINE = 0.3;
  private static final double ASIDE = 5;
  private static final double FRAME = 12;
  private static final double HIGHEST = 100;
  private static final double HIGHEST_WITH_CODE = 140;
  private static final double LAST_BLOCK = 48;

  private final Sheet sheet;
  private final Map<String, PlacedLabel> labels;

  private Blocks(Sheet sheet, Map<String, PlacedLabel> labels) {
    this.sheet = sheet;
    this.labels = labels;
  }

  static Blocks of(Sheet sheet, List<Label> labels) {
    return new Blocks(sheet, sheet.find(labels));
  }

  boolean has(String name) {
    return labels.containsKey(name);
  }

  int size() {
    return labels.size();
  }

  Sheet sheet() {
    return sheet;
  }

  Map<String, PlacedLabel> labels() {
    return labels;
  }

  /** The words of the first of these labels that is on the page. */
  List<Word> proof(String... names) {
    return Arrays.stream(names)
        .map(labels::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(label -> label.words().words())
        .orElse(List.of());
  }

  /** Words under a label down to the next label below it; none where the label is missing. */
  List<Word> below(String name) {
    return below(name, LAST_BLOCK);
  }

  /** The same, as deep as said where no label is below it. */
  List<Word> below(String name, double deepest) {
    PlacedLabel label = labels.get(name);
    if (label == null) {
      return List.of();
    }
    PageBox box = label.box();
    double right = ruledEdge(box);
    return sheet.within(
        new PageBox(
            box.left() - ASIDE,
            box.bottom() - 1,
            right,
            bottomEdge(box, right, labels.values(), HIGHEST, deepest)),
        labels.values());
  }

  /** All of a block, its caption too. */
  Optional<PageBox> area(String name) {
    return Optional.ofNullable(labels.get(name))
        .map(PlacedLabel::box)
        .map(
            box -> {
              double right = ruledEdge(box);
              double bottom = bottomEdge(box, right, outer(), HIGHEST_WITH_CODE, LAST_BLOCK);
              return new PageBox(box.left() - ASIDE, box.top() - ASIDE, right, bottom);
            });
  }

  /** Lines under a label. */
  List<Segment> linesBelow(String name) {
    return Lines.of(below(name));
  }

  /** Words on the line of a label, up to the next label on it; none where the label is missing. */
  List<Word> beside(String name) {
    PlacedLabel label = labels.get(name);
    if (label == null) {
      return List.of();
    }
    PageBox box = label.box();
    return sheet.within(
        new PageBox(box.right(), box.top() - 3, rightEdge(box), box.bottom() + 3), labels.values());
  }

  /** Words left of a label as far as said, on any of its lines. */
  List<Word> leftOf(String name, double width) {
    PlacedLabel label = labels.get(name);
    if (label == null) {
      return List.of();
    }
    PageBox box = new Segment(label.allWords()).box();
    return sheet.within(
        new PageBox(box.left() - width, box.top() - 3, box.left(), box.bottom() + 3),
        labels.values());
  }

  /** Words right of a label, as far above and below it as said, up to the edge of the page. */
  List<Word> around(String name, double across, double updown) {
    PlacedLabel label = labels.get(name);
    if (label == null) {
      return List.of();
    }
    PageBox box = label.box();
    return sheet.within(
        new PageBox(box.left(), box.top() - updown, box.right() + across, box.bottom() + updown),
        labels.values());
  }

  /** Words beside a label, or where there are none, under it. */
  List<Word> near(String name) {
    List<Word> beside = beside(name);
    return beside.isEmpty() ? below(name) : beside;
  }

  /** Where the next label of the same line begins. */
  private double rightEdge(PageBox box) {
    return nextLabel(box, labels.values());
  }

  /** Where the block ends: at a ruled line or at the next label that is not inside the block. */
  private double ruledEdge(PageBox box) {
    double next = nextLabel(box, outer());
    double rule = sheet.uprightRule(box.right() + 1, next, box.bottom() + 2);
    boolean inside = rule > 0 && isInnerRule(box, rule);
    return (rule < 0 || inside ? next : rule) - 1;
  }

  private List<PlacedLabel> outer() {
    return labels.values().stream().filter(found -> !found.label().inner()).toList();
  }

  /** The frame around a code in the heading of a block. */
  private boolean isInnerRule(PageBox box, double rule) {
    return labels.values().stream()
        .filter(found -> found.label().inner() && isLevel(box, found.box()))
        .anyMatch(found -> found.box().left() < rule + FRAME && found.box().left() > box.left());
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

  private static double bottomEdge(
      PageBox box, double right, Collection<PlacedLabel> among, double highest, double deepest) {
    return among.stream()
        .map(PlacedLabel::box)
        .filter(other -> other.top() > box.bottom() - 2)
        .filter(other -> other.left() < right && other.right() > box.left())
        .mapToDouble(PageBox::top)
        .filter(top -> top < box.bottom() + highest)
        .min()
        .orElse(box.bottom() + deepest);
  }
}
