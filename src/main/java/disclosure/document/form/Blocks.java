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
import java.util.function.BiFunction;

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

  /** A ruled line this near under a caption parts it from its entry. */
  private static final double LINE = 10;

  private final Sheet sheet;
  private final Map<String, PlacedLabel> labels;
  private final Captions captions;

  private Blocks(Sheet sheet, Map<String, PlacedLabel> labels, Captions captions) {
    this.sheet = sheet;
    this.labels = labels;
    this.captions = captions;
  }

  static Blocks of(Sheet sheet, List<Label> labels) {
    return new Blocks(sheet, sheet.find(labels), new Captions(labels));
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

  /** The words of an area that belong to no label. */
  List<Word> within(PageBox area) {
    return sheet.within(area, labels.values());
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

  /** Words under a label down to the end of its block; none where the label is missing. */
  List<Word> below(String name) {
    return below(name, (box, right) -> bottomEdge(box, right, labels.values(), HIGHEST));
  }

  /** Words down to the next label, or as deep as said where no label is below. */
  List<Word> below(String name, double deepest) {
    return below(name, (box, right) -> captionBelow(box, right, labels.values(), HIGHEST, deepest));
  }

  private List<Word> below(String name, BiFunction<PageBox, Double, Double> bottom) {
    PlacedLabel label = labels.get(name);
    if (label == null) {
      return List.of();
    }
    PageBox box = label.box();
    double right = ruledEdge(box);
    return sheet.within(
        new PageBox(box.left() - ASIDE, box.bottom() - 1, right, bottom.apply(box, right)),
        labels.values());
  }

  /** Words under those beside a label, down to the next label or as deep as said. */
  List<Word> belowBeside(String name, double deepest) {
    List<Word> beside = beside(name);
    if (beside.isEmpty()) {
      return List.of();
    }
    PageBox box = Lines.segments(new Segment(beside)).get(0).box();
    double right = ruledEdge(box);
    double bottom = captionBelow(box, right, labels.values(), HIGHEST, deepest);
    return sheet.within(
        new PageBox(box.left() - ASIDE, box.bottom() - 1, right, bottom), labels.values());
  }

  /** Words under a label that stands in the middle of its ruled cell, as wide as the cell. */
  List<Word> cellBelow(String name) {
    PlacedLabel label = labels.get(name);
    if (label == null) {
      return List.of();
    }
    PageBox box = label.box();
    double left = sheet.lastUprightRule(0, box.left(), box.bottom() + 2);
    double right = ruledEdge(box);
    double bottom = bottomEdge(box, right, labels.values(), HIGHEST);
    return left < 0 ? List.of() : within(new PageBox(left, box.bottom() - 1, right, bottom));
  }

  /** Where a label stands. */
  Optional<PageBox> box(String name) {
    return Optional.ofNullable(labels.get(name)).map(PlacedLabel::box);
  }

  /** All of a block, its caption too. */
  Optional<PageBox> area(String name) {
    return box(name)
        .map(
            box -> {
              double right = ruledEdge(box);
              double bottom = captionBelow(box, right, outer(), HIGHEST_WITH_CODE, LAST_BLOCK);
              return new PageBox(box.left() - ASIDE, box.top() - ASIDE, right, bottom);
            });
  }

  /** Lines under a label, without what the form itself prints there. */
  List<Segment> linesBelow(String name) {
    return lines(below(name));
  }

  /** Lines of these words, without what the form itself prints. */
  List<Segment> lines(List<Word> words) {
    return Lines.of(words).stream().filter(line -> !isCaption(line)).toList();
  }

  /** Whether the form itself prints this. */
  boolean isCaption(Segment line) {
    return captions.isOneOf(line.text());
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

  /** Words in the cell beside that of a label, a little lower than the label too. */
  List<Word> besideCell(String name) {
    return box(name)
        .map(b -> new PageBox(b.right(), b.top() - 3, rightEdge(b), b.bottom() + LINE))
        .map(this::within)
        .orElse(List.of());
  }

  /** Words left of a label as far as said, down to where its block ends. */
  List<Word> leftOf(String name, double width) {
    PlacedLabel label = labels.get(name);
    if (label == null) {
      return List.of();
    }
    PageBox box = new Segment(label.allWords()).box();
    double bottom = bottomEdge(box, box.right(), labels.values(), LAST_BLOCK);
    return sheet.within(
        new PageBox(box.left() - width, box.top() - 3, box.left(), bottom), labels.values());
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

  /** Where the block ends below: at the next label, or at a ruled line before it. */
  private double bottomEdge(
      PageBox box, double right, Collection<PlacedLabel> among, double highest) {
    double caption = captionBelow(box, right, among, highest, LAST_BLOCK);
    boolean none = caption == box.bottom() + LAST_BLOCK;
    double deepest = none ? box.bottom() + HIGHEST_WITH_CODE : caption;
    double rule = sheet.levelRule(box.left(), right, box.bottom() + LINE, deepest);
    return rule < 0 ? caption : rule;
  }

  private static double captionBelow(
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
