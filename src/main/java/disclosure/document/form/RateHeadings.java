package disclosure.document.form;

import disclosure.document.form.RateHeading.NamedColumn;
import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the headings of tables of labor rates among the lines of a page. */
final class RateHeadings {
  static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:labou?r )?(?:SINs?(?: ?\\(s\\))?|CLIN|Item(?: (?:No\\.?|Number|#))?"
              + "|LCAT(?: (?:No\\.?|ID|Code|#))?|(?:LC|Labou?r|Category) (?:ID|Code|No\\.?)"
              + "|No\\.|#|Code|ID)");
  private static final Pattern CATEGORY =
      Pattern.compile(
          "(?i)(?:GSA |awarded )?(?:labou?r categor(?:y|ies)|LCATs?|position|job title)"
              + "(?: ?/ ?(?:labou?r )?(?:category|title))?(?: title)?");
  private static final Pattern ONLY_RATE =
      Pattern.compile(
          "(?i)(?:(?:(?:GSA|awarded|net|contract|ceiling|fixed) )*(?:fully[- ]|fully )?(?:burdened |loaded )?"
              + "(?:(?:hourly|labou?r|billing) ){0,2}(?:rates?|price)|price offered to GSA)"
              + "(?: ?\\(\\$?(?: ?/ ?| per )?(?:hr|hour)\\)| (?:/ ?|per )(?:hr|hour))?"
              + "(?:,? \\(?(?:w/ ?|with |incl\\.? |including |includes )(?:the )?(?:0?\\.75% )?IFF\\)?)?");

  /** A bare {@code Rate} or {@code Price} may be a day's, a month's or of anything. */
  private static final Pattern HOURLY =
      Pattern.compile("(?i)hour|\\bhr\\b|labou?r|billing|\\bIFF\\b|\\bGSA\\b");

  private static final Pattern OTHER_MONEY =
      Pattern.compile(
          "(?i)\\b(?:rates?|prices?|costs?|amounts?|discount|total|hours|qty|quantity|units?|uom|days?"
              + "|daily|months?|monthly|extended|ceiling)\\b");
  private static final int LEAST_YEARS = 2;
  private static final int MOST_NUMBERS = 2;
  private static final double STACKED = 2.5;
  private static final double NEXT_LINE = 2;

  private final List<Segment> lines;

  RateHeadings(List<Segment> lines) {
    this.lines = lines;
  }

  /** The heading a line is, alone or with the years stacked over and under it. */
  Optional<RateHeading> at(int at) {
    List<Segment> pieces = Lines.segments(lines.get(at));
    List<Segment> below = at + 1 < lines.size() ? Lines.segments(lines.get(at + 1)) : List.of();
    List<Segment> around = around(at);
    return of(pieces, RatePeriods::ordinal)
        .or(() -> stacked(pieces, around))
        .or(() -> of(pieces, piece -> RatePeriods.of(whole(piece, below))))
        .or(() -> RateColumns.at(lines, at))
        .or(() -> only(pieces, around))
        .map(heading -> heading.inContractYears(around))
        .flatMap(heading -> heading.sited(around));
  }

  /** Whether a line names the labor categories of any table. */
  boolean isAt(int at) {
    return category(Lines.segments(lines.get(at))).isPresent();
  }

  static boolean isCategory(Segment piece) {
    return CATEGORY.matcher(piece.text()).matches();
  }

  /** How many names of item numbers come first, as {@code CLIN} and {@code Code}. */
  static int numbers(List<Segment> pieces) {
    return (int)
        pieces.stream()
            .limit(MOST_NUMBERS)
            .takeWhile(name -> NUMBER.matcher(name.text()).matches())
            .count();
  }

  /** Where the name of the categories stands: first, or behind those of the item numbers. */
  private static OptionalInt category(List<Segment> pieces) {
    int numbers = numbers(pieces);
    return IntStream.of(numbers, numbers - 1)
        .filter(at -> at >= 0 && at < pieces.size() && isCategory(pieces.get(at)))
        .findFirst();
  }

  private static Optional<RateHeading> stacked(List<Segment> pieces, List<Segment> around) {
    OptionalInt at = category(pieces);
    List<Segment> years =
        around.stream().flatMap(piece -> RatePeriods.ordinal(piece).stream()).toList();
    if (at.isEmpty() || years.size() < LEAST_YEARS) {
      return Optional.empty();
    }
    Segment category = pieces.get(at.getAsInt());
    return years.stream().allMatch(year -> year.box().left() > category.box().right())
        ? Optional.of(heading(category, around, at.getAsInt(), years, true))
        : Optional.empty();
  }

  /** The pieces of the lines that stand nearly level, from left to right. */
  private List<Segment> around(int at) {
    double top = lines.get(at).box().top();
    double far = STACKED * lines.get(at).box().height();
    return lines.stream()
        .filter(line -> Math.abs(line.box().top() - top) < far)
        .flatMap(line -> Lines.segments(line).stream())
        .sorted(Comparator.comparingDouble(piece -> piece.box().left()))
        .toList();
  }

  private static Optional<RateHeading> of(
      List<Segment> pieces, Function<Segment, Optional<Segment>> period) {
    OptionalInt found = category(pieces);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int at = found.getAsInt();
    List<Segment> behind = pieces.subList(at + 1, pieces.size());
    List<Segment> captions =
        behind.stream().dropWhile(piece -> period.apply(piece).isEmpty()).toList();
    List<Segment> years = captions.stream().flatMap(piece -> period.apply(piece).stream()).toList();
    return years.size() >= LEAST_YEARS && years.size() == captions.size()
        ? Optional.of(heading(pieces.get(at), pieces, at, years, years.size() < behind.size()))
        : Optional.empty();
  }

  /** The only rate of a table, which no period, price or sum stands beside. */
  private static Optional<RateHeading> only(List<Segment> pieces, List<Segment> around) {
    OptionalInt found = category(pieces);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Segment> captions = captions(around);
    Segment rate = pieces.get(pieces.size() - 1);
    String name = wholeCaption(rate, pieces, captions).text();
    if (!ONLY_RATE.matcher(name).matches() || !HOURLY.matcher(name).find()) {
      return Optional.empty();
    }
    int at = found.getAsInt();
    List<Segment> between = pieces.subList(at + 1, pieces.size() - 1);
    RateColumn column = new RateColumn(rate, Optional.empty(), Optional.empty());
    return between.stream()
            .map(piece -> wholeCaption(piece, pieces, captions).text())
            .noneMatch(other -> OTHER_MONEY.matcher(other).find())
        ? Optional.of(
            new RateHeading(
                NamedColumn.of(pieces.get(at), pieces.stream()),
                at,
                List.of(column),
                !between.isEmpty(),
                false))
        : Optional.empty();
  }

  /** What stands over the first row of rates. */
  private static List<Segment> captions(List<Segment> around) {
    double row =
        around.stream()
            .filter(LaborRates::isRate)
            .mapToDouble(rate -> rate.box().top())
            .min()
            .orElse(Double.MAX_VALUE);
    return around.stream().filter(piece -> piece.box().middleY() < row).toList();
  }

  /** A caption with what stands right over and under it alone, from the top down. */
  private static Segment wholeCaption(
      Segment caption, List<Segment> level, List<Segment> captions) {
    double far = NEXT_LINE * caption.box().height();
    return captions.stream()
        .filter(piece -> Math.abs(piece.box().top() - caption.box().top()) < far)
        .filter(
            piece ->
                level.stream()
                    .filter(other -> other.box().sharedWidth(piece.box()) > 0)
                    .toList()
                    .equals(List.of(caption)))
        .sorted(Comparator.comparingDouble(piece -> piece.box().top()))
        .reduce(Segment::and)
        .orElse(caption);
  }

  private static RateHeading heading(
      Segment category, List<Segment> captions, int numbers, List<Segment> years, boolean others) {
    return new RateHeading(
        NamedColumn.of(category, captions.stream()),
        numbers,
        years.stream().map(RateColumn::of).toList(),
        others,
        false);
  }

  /** A period whose second day stands in the next line. */
  private static Segment whole(Segment piece, List<Segment> below) {
    return RatePeriods.isOpen(piece)
        ? below.stream()
            .filter(end -> end.box().sharedWidth(piece.box()) > 0)
            .findFirst()
            .map(piece::and)
            .orElse(piece)
        : piece;
  }
}
