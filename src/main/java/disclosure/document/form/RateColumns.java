package disclosure.document.form;

import disclosure.document.form.RateHeading.NamedColumn;
import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of a table whose captions are stacked on several lines, as {@code Option Year} over
 * {@code 1} over its days: each has the place of a rate of the first row.
 */
final class RateColumns {
  private static final int LINES_TO_FIRST_ROW = 6;
  private static final double HIGH = 2.5;
  private static final double WIDE = 1.2;

  private final List<Segment> lines;
  private final Segment category;
  private final List<Segment> head;
  private final List<Segment> rates;

  private RateColumns(List<Segment> lines, Segment category, int row) {
    this.lines = lines;
    this.category = category;
    this.head = head(lines.get(row).box().top());
    this.rates = rates(lines.get(row));
  }

  /** The heading around the name of the categories on a line; empty where a column has no year. */
  static Optional<RateHeading> at(List<Segment> lines, int at) {
    Optional<Segment> category =
        Lines.segments(lines.get(at)).stream().filter(RateHeadings::isCategory).findFirst();
    return category.flatMap(
        name ->
            IntStream.range(at + 1, Math.min(lines.size(), at + LINES_TO_FIRST_ROW))
                .filter(row -> !rates(lines.get(row)).isEmpty())
                .boxed()
                .findFirst()
                .flatMap(row -> new RateColumns(lines, name, row).heading()));
  }

  private static List<Segment> rates(Segment line) {
    return LaborRateRows.cells(line).stream().filter(LaborRates::isRate).toList();
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
        ? Optional.of(
            new RateHeading(
                NamedColumn.of(category, head.stream()),
                numbers(),
                years.stream().map(RateColumn::of).toList(),
                true,
                false))
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
        .flatMap(caption -> RatePeriods.in(caption.words()));
  }

  private int numbers() {
    List<Segment> names = new ArrayList<>();
    head.stream()
        .filter(piece -> piece.box().right() < category.box().left())
        .sorted(Comparator.comparingDouble(piece -> piece.box().left()))
        .forEach(piece -> stack(names, piece));
    int numbers = RateHeadings.numbers(names);
    return numbers == names.size() ? numbers : 0;
  }

  private static void stack(List<Segment> names, Segment piece) {
    int last = names.size() - 1;
    if (last >= 0 && names.get(last).box().sharedWidth(piece.box()) > 0) {
      names.set(last, inOrder(names.get(last), piece));
    } else {
      names.add(piece);
    }
  }

  private static Segment inOrder(Segment one, Segment other) {
    return one.box().top() > other.box().top() ? other.and(one) : one.and(other);
  }
}
