package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Rule;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A page with its lines, as the readers of forms look at it. */
public final class Sheet {
  private static final double MOST_OF = 0.8;
  private static final double SAME_HEIGHT = 1.5;

  private final Page page;
  private final List<Segment> lines;
  private final String text;
  private final String letters;

  private Sheet(Page page, List<Segment> lines) {
    this.page = page;
    this.lines = lines;
    this.text = lines.stream().map(Segment::text).collect(Collectors.joining("\n"));
    this.letters = Label.bare(text);
  }

  public static Sheet of(Page page) {
    return new Sheet(page, Lines.of(page.words()).stream().map(GluedCaptions::parted).toList());
  }

  /** The same where columns are parted by bars that were typed: without these. */
  Sheet withoutBars() {
    return text.indexOf('|') < 0
        ? this
        : new Sheet(page, lines.stream().flatMap(line -> Bars.without(line).stream()).toList());
  }

  /** The same without the lines that are of a kind from end to end. */
  Sheet without(Pattern kind) {
    List<Segment> kept =
        lines.stream().filter(line -> !kind.matcher(line.text()).matches()).toList();
    return kept.size() == lines.size() ? this : new Sheet(page, kept);
  }

  Page page() {
    return page;
  }

  List<Segment> lines() {
    return lines;
  }

  /** The parts of all lines that wide gaps keep apart, line by line. */
  Stream<Segment> pieces() {
    return lines.stream().flatMap(line -> Lines.segments(line).stream());
  }

  /** All lines, one a line. */
  String text() {
    return text;
  }

  /** Whether the letters of {@code words} stand in a row on the page, whatever is between them. */
  boolean says(String words) {
    return letters.contains(Label.bare(words));
  }

  boolean matches(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  boolean mentions(String words) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  Map<String, PlacedLabel> find(List<Label> labels) {
    return LabelFinder.find(lines, page.method(), labels);
  }

  /** Words whose middle lies in the box, in lines, without those of the labels. */
  List<Word> within(PageBox box, Collection<PlacedLabel> labels) {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .filter(word -> box.holds(word.box()))
        .filter(word -> labels.stream().noneMatch(label -> label.has(word)))
        .toList();
  }

  /** The leftmost upright ruled line between two places that crosses the given height, or -1. */
  double uprightRule(double from, double to, double height) {
    return uprightRules(from, to, height).min().orElse(-1);
  }

  /** The rightmost such line, or -1. */
  double lastUprightRule(double from, double to, double height) {
    return uprightRules(from, to, height).max().orElse(-1);
  }

  private DoubleStream uprightRules(double from, double to, double height) {
    return page.rules().stream()
        .map(Rule::box)
        .filter(rule -> rule.height() > 6 && rule.top() <= height && rule.bottom() >= height)
        .mapToDouble(PageBox::middleX)
        .filter(x -> x > from && x < to);
  }

  /**
   * The highest level ruled line between two heights that runs across the given width, drawn in one
   * or in pieces, or -1.
   */
  double levelRule(double left, double right, double from, double to) {
    return page.rules().stream()
        .filter(rule -> rule.isLevel() && rule.box().middleY() > from && rule.box().middleY() < to)
        .mapToDouble(rule -> rule.box().middleY())
        .filter(y -> ruled(left, right, y) > MOST_OF * (right - left))
        .min()
        .orElse(-1);
  }

  /** How much of a width is ruled at a height. */
  private double ruled(double left, double right, double y) {
    return page.rules().stream()
        .filter(rule -> rule.isLevel() && Math.abs(rule.box().middleY() - y) < SAME_HEIGHT)
        .mapToDouble(
            rule -> Math.min(right, rule.box().right()) - Math.max(left, rule.box().left()))
        .filter(width -> width > 0)
        .sum();
  }
}
