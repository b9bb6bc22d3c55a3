package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a table of labor rates.
 *
 * @param column that of the labor categories
 * @param numbered whether a column before it has the special item number of each row
 * @param years the columns of rates, the last of the table
 * @param others whether columns stand between, as of education and experience
 */
record RateHeading(PageBox column, boolean numbered, List<Segment> years, boolean others) {
  private static final Pattern CATEGORY =
      Pattern.compile(
          "(?i)(?:GSA |awarded )?(?:labou?r categor(?:y|ies)|position|job title)(?: title)?");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)SINs?(?: ?\\(s\\))?|CLIN|Item(?: No\\.?)?|LCAT(?: No\\.?)?");
  private static final Pattern NUMBERED =
      Pattern.compile("(" + ScheduleItems.ONE + "|[A-Z]{1,4}-?\\d{1,4}[A-Z]{0,2})(?: (.+))?");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(?:(?:contract |option |base )?year \\d{1,2}|base year|"
              + Printed.DATE.pattern()
              + " ?(?:-|–|to|through) ?(?:"
              + Printed.DATE.pattern()
              + "))");
  private static final Pattern OPEN =
      Pattern.compile("(?i)(?:" + Printed.DATE.pattern() + ") ?(?:-|–|to|through)");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?i)(?:(?:contract |option |base )?(?:year|period) \\d{1,2}|base (?:year|period))");
  private static final int LEAST_YEARS = 2;
  private static final double STACKED = 2.5;

  /** The heading the pieces of a line are, alone or with the years stacked over and under them. */
  static Optional<RateHeading> at(List<Segment> lines, int at) {
    List<Segment> pieces = Lines.segments(lines.get(at));
    List<Segment> below = at + 1 < lines.size() ? Lines.segments(lines.get(at + 1)) : List.of();
    return of(pieces, below)
        .or(() -> stacked(pieces, around(lines, at)))
        .or(() -> RateColumns.at(lines, at));
  }

  static boolean isCategory(Segment piece) {
    return CATEGORY.matcher(piece.text()).matches();
  }

  /** Where the name of the categories stands: first, or behind that of the item numbers. */
  private static OptionalInt category(List<Segment> pieces) {
    boolean numbered = !pieces.isEmpty() && NUMBER.matcher(pieces.get(0).text()).matches();
    int at = numbered ? 1 : 0;
    return at < pieces.size() && CATEGORY.matcher(pieces.get(at).text()).matches()
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }

  private static Optional<RateHeading> stacked(List<Segment> pieces, List<Segment> around) {
    OptionalInt at = category(pieces);
    List<Segment> years =
        around.stream().filter(piece -> ORDINAL.matcher(piece.text()).matches()).toList();
    if (at.isEmpty() || years.size() < LEAST_YEARS) {
      return Optional.empty();
    }
    Segment category = pieces.get(at.getAsInt());
    return years.stream().allMatch(year -> year.box().left() > category.box().right())
        ? Optional.of(new RateHeading(category.box(), at.getAsInt() == 1, years, true))
        : Optional.empty();
  }

  /** The pieces of the lines that stand nearly level, from left to right. */
  private static List<Segment> around(List<Segment> lines, int at) {
    double top = lines.get(at).box().top();
    double far = STACKED * lines.get(at).box().height();
    return lines.stream()
        .filter(line -> Math.abs(line.box().top() - top) < far)
        .flatMap(line -> Lines.segments(line).stream())
        .sorted(Comparator.comparingDouble(piece -> piece.box().left()))
        .toList();
  }

  private static Optional<RateHeading> of(List<Segment> pieces, List<Segment> below) {
    OptionalInt found = category(pieces);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int at = found.getAsInt();
    List<Segment> behind = pieces.stream().skip(at + 1).map(piece -> whole(piece, below)).toList();
    List<Segment> years = behind.stream().dropWhile(piece -> !isYear(piece)).toList();
    return years.size() >= LEAST_YEARS && years.stream().allMatch(RateHeading::isYear)
        ? Optional.of(
            new RateHeading(pieces.get(at).box(), at == 1, years, years.size() < behind.size()))
        : Optional.empty();
  }

  private static boolean isYear(Segment piece) {
    return YEAR.matcher(piece.text()).matches();
  }

  /** A period whose second day stands in the next line. */
  private static Segment whole(Segment piece, List<Segment> below) {
    return OPEN.matcher(piece.text()).matches()
        ? below.stream()
            .filter(end -> end.box().sharedWidth(piece.box()) > 0)
            .findFirst()
            .map(piece::and)
            .orElse(piece)
        : piece;
  }

  /** The year under which a rate stands. */
  Segment year(Segment rate) {
    return years.stream()
        .min(
            Comparator.comparingDouble(
                year -> Math.abs(year.box().middleX() - rate.box().middleX())))
        .orElseThrow();
  }

  /**
   * The pieces of a row, and with them its category where that stands broken on the lines around:
   * half over the row and half under it.
   */
  List<Segment> named(List<Segment> row, List<Segment> around) {
    List<Segment> broken = around.stream().filter(this::isInColumn).toList();
    if (broken.size() != 2 || row.stream().anyMatch(this::isInColumn)) {
      return row;
    }
    List<Segment> named = new ArrayList<>(row);
    named.add(broken.get(0).and(broken.get(1)));
    named.sort(Comparator.comparingDouble(piece -> piece.box().left()));
    return named;
  }

  private boolean isInColumn(Segment piece) {
    return piece.box().sharedWidth(column) > 0;
  }

  /** What a row says before its rates: {@code item | category}; empty where it is no row. */
  Optional<String> row(List<Segment> before) {
    if (!numbered) {
      boolean alone = others ? isUnder(before) : before.size() == 1;
      return alone ? Optional.of(before.get(0).text()) : Optional.empty();
    }
    return before.stream().findFirst().flatMap(first -> numbered(first, before));
  }

  private Optional<String> numbered(Segment first, List<Segment> before) {
    Matcher item = NUMBERED.matcher(first.text());
    if (!item.matches()) {
      return Optional.empty();
    }
    List<Segment> next = before.subList(1, before.size());
    Optional<String> named =
        item.group(2) == null && isUnder(next)
            ? Optional.of(next.get(0).text())
            : Optional.ofNullable(item.group(2));
    return named.map(name -> item.group(1) + " | " + name);
  }

  private boolean isUnder(List<Segment> pieces) {
    return !pieces.isEmpty() && isInColumn(pieces.get(0));
  }
}
