package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of the tables of labor rates on one page, and what goes on from it to the next. */
final class LaborRateRows {
  /** No table that could go on. */
  static final LaborRateRows NONE = new LaborRateRows();

  /** The mark of what stands at the foot of the table, as whom a wage determination covers. */
  private static final Pattern FOOTNOTE = Pattern.compile(" *\\*+(?= \\||$)");

  private static final double NEAR = 0.4;
  private static final int HEAD = 5;
  private static final int FOOT = 4;

  /** One rate, and the place of work of the rows it is among. */
  private record Row(String item, RateColumn column, Segment rate, Optional<Finding> site) {
    Finding finding(boolean sited) {
      Optional<String> place = sited ? site.map(Finding::value) : Optional.empty();
      Stream<String> parts =
          Stream.concat(
              Stream.concat(Stream.of(FOOTNOTE.matcher(item).replaceFirst("")), place.stream()),
              Stream.of(column.label(), Printed.plain(rate.text())));
      return new Finding(String.join(" | ", parts.filter(part -> !part.isEmpty()).toList()), rate);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private Optional<RateHeading> heading = Optional.empty();
  private Optional<Finding> site = Optional.empty();
  private boolean goesOn;

  private LaborRateRows() {}

  /** The rows of the next page. */
  LaborRateRows next(Sheet sheet) {
    LaborRateRows next = new LaborRateRows();
    List<Segment> lines = sheet.lines();
    if (goesOn && lines.stream().limit(HEAD).anyMatch(LaborRateRows::hasRate)) {
      next.heading = heading;
      next.site = site;
    }
    next.read(lines);
    return next;
  }

  boolean hasHeading() {
    return heading.isPresent();
  }

  /** The rates, each with the place of work where the rows are at two or more. */
  List<Finding> findings() {
    long sites =
        rows.stream().flatMap(row -> row.site().stream()).map(Finding::value).distinct().count();
    return rows.stream().map(row -> row.finding(sites > 1)).toList();
  }

  private void read(List<Segment> lines) {
    RateHeadings headings = new RateHeadings(lines);
    for (int at = 0; at < lines.size(); at++) {
      Optional<RateHeading> next = headings.at(at);
      Optional<Finding> place = WorkSites.named(lines.get(at));
      if (next.isPresent() || headings.isAt(at)) {
        heading = next;
      } else if (place.isPresent()) {
        site = place;
      } else if (heading.isPresent()) {
        goesOn = add(lines, at, heading.get()) ? lines.size() - at <= FOOT : goesOn;
      }
    }
  }

  private boolean add(List<Segment> lines, int at, RateHeading columns) {
    List<Segment> pieces = columns.named(cells(lines.get(at)), beside(lines, at));
    int first = pieces.size() - columns.rates().size();
    if (first < 0) {
      return false;
    }
    List<Segment> rates = pieces.subList(first, pieces.size());
    List<Segment> before = pieces.subList(0, first);
    boolean isRow =
        rates.stream().allMatch(LaborRates::isRate)
            && before.stream().noneMatch(LaborRates::isRate)
            && columns.isOver(rates);
    Optional<String> item = isRow ? columns.row(before) : Optional.empty();
    item.ifPresent(name -> add(name, rates, columns));
    return item.isPresent();
  }

  private void add(String item, List<Segment> rates, RateHeading columns) {
    for (int at = 0; at < rates.size(); at++) {
      rows.add(new Row(item, columns.rates().get(at), rates.get(at), site));
    }
  }

  /** The pieces of a line, each rate at its end apart, and without its sign where that is far. */
  static List<Segment> cells(Segment line) {
    List<Word> words = line.words();
    int end = words.size();
    List<Segment> rates = new ArrayList<>();
    while (end > 0 && (isSign(words.get(end - 1)) || isRate(words.get(end - 1)))) {
      end--;
      if (!isSign(words.get(end))) {
        rates.add(0, new Segment(List.of(words.get(end))));
      }
    }
    List<Segment> cells =
        new ArrayList<>(end == 0 ? List.of() : Lines.segments(new Segment(words.subList(0, end))));
    cells.addAll(rates);
    return cells;
  }

  private static boolean isSign(Word word) {
    return word.text().equals("$");
  }

  private static boolean isRate(Word word) {
    return LaborRates.isRate(new Segment(List.of(word)));
  }

  private static boolean hasRate(Segment line) {
    return cells(line).stream().anyMatch(LaborRates::isRate);
  }

  /** The pieces of the lines right above and below that have no rate. */
  private static List<Segment> beside(List<Segment> lines, int at) {
    return Stream.of(at - 1, at + 1)
        .filter(next -> next >= 0 && next < lines.size())
        .map(lines::get)
        .filter(
            line -> line.box().sharedHeight(lines.get(at).box()) > 0 || isNear(line, lines.get(at)))
        .filter(line -> !hasRate(line))
        .flatMap(line -> Lines.segments(line).stream())
        .toList();
  }

  private static boolean isNear(Segment line, Segment row) {
    double gap =
        Math.max(line.box().top(), row.box().top())
            - Math.min(line.box().bottom(), row.box().bottom());
    return gap < NEAR * row.box().height();
  }
}
