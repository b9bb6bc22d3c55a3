package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.PageBox;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a table whose captions are stacked on several lines, as {@code Option Year} over
 * {@code 1} over its days: each has the place of a rate of the first row.
 */
final class RateColumns {
  private static final int LINES_TO_FIRST_ROW = 6;
  private static final double HIGH = 2.5;
  private static final double WIDE = 1.2;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:labou?r )?(?:SINs?(?: ?\\(s\\))?|CLIN|item(?: no\\.?)?|LCAT(?: no\\.?)?)");
  private static final String DATE = "(?:" + Printed.DATE.pattern() + ")";

  /** At best by its name, or else by its days. */
  private static final List<Pattern> YEARS =
      List.of(
          Pattern.compile(
              "(?i)\\b(?:(?:contract |option |base )?(?:year|period) \\d{1,2}(?![\\d/.-])|base (?:year|period)\\b)"),
          Pattern.compile(DATE + " ?(?:-|–|to|through) ?" + DATE));

  private final List<Segment> lines;
  private final Segment category;
  private final List<Segment> head;
  private final List<Segment> rates;

  private RateColumns(List<Segment> lines, Segment category, int row) {
    this.lines = lines;
    this.category = category;
    this.head = head(lines.get(row).box().top());
    this.rates = Lines.segments(lines.get(row)).stream().filter(LaborRates::isRate).toList();
  }

  /** The heading around the name of the categories on a line; empty where a column has no year. */
  static Optional<RateHeading> at(List<Segment> lines, int at) {
    Optional<Segment> category =
        Lines.segments(lines.get(at)).stream().filter(RateHeading::isCategory).findFirst();
    return category.flatMap(
        name ->
            IntStream.range(at + 1, Math.min(lines.size(), at + LINES_TO_FIRST_ROW))
                .filter(row -> Lines.segments(lines.get(row)).stream().anyMatch(LaborRates::isRate))
                .boxed()
                .findFirst()
                .flatMap(row -> new RateColumns(lines, name, row).heading()));
  }

  /** The pieces of the captions, from the top down. */
  private List<Segment> head(double end) {
    double start = category.box().top() - HIGH * category.box().height();
    return lines.stream()
        .filter(line -> line.box().top() > start && line.box().middleY() < end)
        .flatMap(line -> Lines.segments(line).stream())
        .sorted(Comparator.comparingDouble(piece -> piece.box().top()))
        .toList();
  }

  private Optional<RateHeading> heading() {
    if (rates.size() < 2) {
      return Optional.empty();
    }
    double width =
        IntStream.range(1, rates.size())
            .mapToDouble(at -> middle(rates.get(at)) - middle(rates.get(at - 1)))
            .min()
            .orElseThrow();
    List<Segment> years = rates.stream().flatMap(rate -> year(rate, width).stream()).toList();
    return years.size() == rates.size()
        ? Optional.of(new RateHeading(column(), isNumbered(), years, true))
        : Optional.empty();
  }

  private static double middle(Segment piece) {
    return piece.box().middleX();
  }

  private Optional<Segment> year(Segment rate, double width) {
    return head.stream()
        .filter(piece -> piece.box().width() < WIDE * width)
        .filter(piece -> Math.abs(middle(piece) - middle(rate)) < width / 2)
        .reduce(Segment::and)
        .flatMap(
            caption ->
                YEARS.stream()
                    .flatMap(kind -> Phrases.first(caption.words(), kind).stream())
                    .findFirst())
        .map(Finding::words);
  }

  /** From the caption on the left to that on the right. */
  private PageBox column() {
    PageBox box = category.box();
    double left =
        head.stream()
            .map(Segment::box)
            .filter(other -> other.right() < box.left() && other.sharedHeight(box) > 0)
            .mapToDouble(PageBox::right)
            .max()
            .orElse(isNumbered() ? numbers().box().right() : 0);
    double right =
        head.stream()
            .map(Segment::box)
            .filter(other -> other.left() > box.right() && other.sharedHeight(box) > 0)
            .mapToDouble(PageBox::left)
            .min()
            .orElse(rates.get(0).box().left());
    return new PageBox(left, box.top(), right, box.bottom());
  }

  private boolean isNumbered() {
    return !before().isEmpty() && NUMBER.matcher(numbers().text()).matches();
  }

  private List<Segment> before() {
    return head.stream().filter(piece -> piece.box().right() < category.box().left()).toList();
  }

  private Segment numbers() {
    return before().stream().reduce(Segment::and).orElseThrow();
  }
}
