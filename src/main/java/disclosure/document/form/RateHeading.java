package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The heading of a table of labor rates.
 *
 * @param column that of the labor categories
 * @param numbers how many columns before it number the rows: special item, line item and code
 * @param rates the columns of rates, the last of the table
 * @param others whether columns stand between, as of education and experience
 * @param sited whether one of these has the place of work
 */
record RateHeading(
    NamedColumn column, int numbers, List<RateColumn> rates, boolean others, boolean sited) {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\d{4} [A-Z]{1,2}\\d{2}|"
              + ScheduleItems.ONE
              + "|(?=[A-Z-]*\\d)[A-Z0-9][A-Z0-9.-]{0,11})(?: (.+))?");
  private static final Pattern SUM =
      Pattern.compile("(?i)(?:(?:sub|grand)[- ]?)?totals?\\b.*|escalation\\b.*|average\\b.*");

  /** The same with the places of work that stand over its columns; none where two are alike. */
  Optional<RateHeading> sited(List<Segment> captions) {
    List<String> sites =
        WorkSites.over(rates.stream().map(RateColumn::caption).toList(), captions.stream());
    List<RateColumn> told =
        sites.isEmpty()
            ? rates
            : IntStream.range(0, rates.size())
                .mapToObj(at -> rates.get(at).at(sites.get(at)))
                .toList();
    boolean hasSite = captions.stream().anyMatch(WorkSites::isCaption);
    return told.stream().map(RateColumn::label).distinct().count() == told.size()
        ? Optional.of(new RateHeading(column, numbers, told, others, others && hasSite))
        : Optional.empty();
  }

  /** The same, its years those of the contract where the captions around say so. */
  RateHeading inContractYears(List<Segment> captions) {
    boolean isContracts =
        captions.stream()
            .filter(RatePeriods::isOverYears)
            .anyMatch(over -> isOverAll(over.box(), captions));
    List<RateColumn> told = rates.stream().map(rate -> rate.under(captions, isContracts)).toList();
    return new RateHeading(column, numbers, told, others, sited);
  }

  /** Whether a caption stands between the first and the last rate, and none beside it there. */
  private boolean isOverAll(PageBox over, List<Segment> captions) {
    PageBox first = rates.get(0).caption().box();
    PageBox last = rates.get(rates.size() - 1).caption().box();
    return over.middleX() > first.middleX()
        && over.middleX() < last.middleX()
        && captions.stream()
            .map(Segment::box)
            .filter(other -> other.right() > first.left() && other.sharedHeight(over) > 0)
            .allMatch(over::equals);
  }

  /** Whether each of as many rates stands nearest to the column of its place in the row. */
  boolean isOver(List<Segment> row) {
    return row.size() == rates.size()
        && IntStream.range(0, row.size()).allMatch(at -> nearest(row.get(at)) == at);
  }

  private int nearest(Segment rate) {
    return IntStream.range(0, rates.size())
        .boxed()
        .min(Comparator.comparingDouble(at -> rates.get(at).distance(rate)))
        .orElseThrow();
  }

  /**
   * The pieces of a row, and with them its category where that stands broken on the lines around:
   * half over the row and half under it.
   */
  List<Segment> named(List<Segment> row, List<Segment> around) {
    List<Segment> broken = around.stream().filter(column::has).toList();
    if (broken.size() != 2 || row.stream().anyMatch(column::has)) {
      return row;
    }
    List<Segment> named = new ArrayList<>(row);
    named.add(broken.get(0).and(broken.get(1)));
    named.sort(Comparator.comparingDouble(piece -> piece.box().left()));
    return named;
  }

  /** What a row says before its rates: {@code item | category}; empty where it is no row. */
  Optional<String> row(List<Segment> before) {
    if (before.stream().anyMatch(piece -> SUM.matcher(piece.text()).matches())) {
      return Optional.empty();
    }
    Optional<String> row =
        numbers > 0
            ? before.stream().findFirst().flatMap(first -> numbered(first, before))
            : category(before);
    return sited ? row.flatMap(item -> place(before).map(place -> item + " | " + place)) : row;
  }

  private static Optional<String> place(List<Segment> before) {
    return before.stream().skip(1).flatMap(piece -> WorkSites.cell(piece).stream()).findFirst();
  }

  private Optional<String> category(List<Segment> before) {
    boolean alone = others ? isUnder(before) : before.size() == 1;
    return alone ? Optional.of(before.get(0).text()) : Optional.empty();
  }

  private Optional<String> numbered(Segment first, List<Segment> before) {
    Matcher item = NUMBERED.matcher(first.text());
    if (!item.matches()) {
      return Optional.empty();
    }
    List<Segment> next = before.subList(1, before.size());
    if (numbers > 1 && next.size() > 1 && isNumber(next.get(0)) && isUnder(next.subList(1, 2))) {
      return Optional.of(first.text() + " " + next.get(0).text() + " | " + next.get(1).text());
    }
    if (numbers > 1 && item.group(2) != null && NUMBERED.matcher(item.group(2)).matches()) {
      return Optional.empty();
    }
    Optional<String> named =
        item.group(2) == null && isUnder(next)
            ? Optional.of(next.get(0).text())
            : Optional.ofNullable(item.group(2));
    return named.map(name -> item.group(1) + " | " + name);
  }

  private static boolean isNumber(Segment piece) {
    Matcher item = NUMBERED.matcher(piece.text());
    return item.matches() && item.group(2) == null;
  }

  private boolean isUnder(List<Segment> pieces) {
    return !pieces.isEmpty() && column.has(pieces.get(0));
  }

  /**
   * A column and its neighbours: words are in it that stand under its name, or between the names on
   * both sides.
   */
  record NamedColumn(PageBox name, double left, double right) {
    static NamedColumn of(Segment name, Stream<Segment> captions) {
      PageBox box = name.box();
      List<PageBox> level =
          captions
              .map(Segment::box)
              .filter(other -> other.top() < box.bottom() && other.bottom() > box.top())
              .toList();
      return new NamedColumn(
          box,
          level.stream()
              .mapToDouble(PageBox::right)
              .filter(right -> right < box.left())
              .max()
              .orElse(0),
          level.stream()
              .mapToDouble(PageBox::left)
              .filter(left -> left > box.right())
              .min()
              .orElse(box.right()));
    }

    boolean has(Segment piece) {
      PageBox box = piece.box();
      return box.sharedWidth(name) > 0 || (box.left() > left && box.right() < right);
    }
  }
}
