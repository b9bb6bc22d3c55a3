package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.Arrays;
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
  private final Sheet sheet;
  private final Map<String, PlacedLabel> labels;
  private final Captions captions;
  private final BlockEdges edges;

  private Blocks(Sheet sheet, Map<String, PlacedLabel> labels, Captions captions) {
    this.sheet = sheet;
    this.labels = labels;
    this.captions = captions;
    this.edges = new BlockEdges(sheet, labels.values());
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
    return belowBefore(name, Double.MAX_VALUE);
  }

  /** The same of a block that ends before a place on its right, at the latest. */
  List<Word> belowBefore(String name, double end) {
    return below(name, end, edges::bottom);
  }

  /** Words down to the next label, or as deep as said where no label is below. */
  List<Word> below(String name, double deepest) {
    return below(name, Double.MAX_VALUE, (box, right) -> edges.captionBelow(box, right, deepest));
  }

  private List<Word> below(String name, double end, BiFunction<PageBox, Double, Double> bottom) {
    PlacedLabel label = labels.get(name);
    if (label == null) {
      return List.of();
    }
    PageBox box = label.box();
    double right = Math.min(end, edges.right(box));
    return sheet.within(
        new PageBox(
            box.left() - BlockEdges.ASIDE, box.bottom() - 1, right, bottom.apply(box, right)),
        labels.values());
  }

  /** Words under those beside a label, down to the next label or as deep as said. */
  List<Word> belowBeside(String name, double deepest) {
    List<Word> beside = beside(name);
    if (beside.isEmpty()) {
      return List.of();
    }
    PageBox box = Lines.segments(new Segment(beside)).get(0).box();
    double right = edges.right(box);
    double bottom = edges.captionBelow(box, right, deepest);
    return sheet.within(
        new PageBox(box.left() - BlockEdges.ASIDE, box.bottom() - 1, right, bottom),
        labels.values());
  }

  /** Words under a label that stands in the middle of its ruled cell, as wide as the cell. */
  List<Word> cellBelow(String name) {
    PlacedLabel label = labels.get(name);
    if (label == null) {
      return List.of();
    }
    PageBox box = label.box();
    double left = sheet.lastUprightRule(0, box.left(), box.bottom() + 2);
    double right = edges.right(box);
    double bottom = edges.bottom(box, right);
    return left < 0 ? List.of() : within(new PageBox(left, box.bottom() - 1, right, bottom));
  }

  /** Where a label stands. */
  Optional<PageBox> box(String name) {
    return Optional.ofNullable(labels.get(name)).map(PlacedLabel::box);
  }

  /** All of a block, its caption too. */
  Optional<PageBox> area(String name) {
    return box(name).map(edges::area);
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
        new PageBox(box.right(), box.top() - 3, edges.nextLabel(box), box.bottom() + 3),
        labels.values());
  }

  /** Words in the cell beside that of a label, a little lower than the label too. */
  List<Word> besideCell(String name) {
    return box(name)
        .map(
            b ->
                new PageBox(
                    b.right(), b.top() - 3, edges.nextLabel(b), b.bottom() + BlockEdges.LINE))
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
    double bottom = edges.nearBottom(box, box.right());
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
}
