package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Labor rates under a heading {@code Labor Category | Year 1 | Year 2 …}: each rate as {@code
 * category | year | rate}, the year as the heading prints it. A row that has not a rate a year
 * states nothing.
 */
final class LaborRates implements FormReader {
  private static final Pattern CATEGORY =
      Pattern.compile(
          "(?i)(?:GSA |awarded )?(?:labou?r categor(?:y|ies)|position|job title)(?: title)?");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)(?:(?:contract |option |base )?year \\d{1,2}|base year|"
              + Printed.DATE.pattern()
              + " ?(?:-|–|to|through) ?(?:"
              + Printed.DATE.pattern()
              + "))");
  private static final Pattern OPEN =
      Pattern.compile("(?i)(?:" + Printed.DATE.pattern() + ") ?(?:-|–|to|through)");
  private static final Pattern RATE = Pattern.compile("\\$?[\\d,]+\\.\\d{2}");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream().flatMap(sheet -> fields(sheet).stream()).toList();
  }

  private static List<DocumentField> fields(Sheet sheet) {
    PageFields fields = new PageFields(sheet.page());
    List<Segment> years = List.of();
    for (int at = 0; at < sheet.lines().size(); at++) {
      List<Segment> pieces = Lines.segments(sheet.lines().get(at));
      List<Segment> next = years(pieces, below(sheet, at));
      years = next.isEmpty() ? years : next;
      if (next.isEmpty()) {
        rates(pieces, years).forEach(rate -> fields.add("rate", rate));
      }
    }
    return fields.all();
  }

  private static List<Segment> below(Sheet sheet, int at) {
    return at + 1 < sheet.lines().size() ? Lines.segments(sheet.lines().get(at + 1)) : List.of();
  }

  /** The years of a heading; none where the line is no heading. */
  private static List<Segment> years(List<Segment> pieces, List<Segment> below) {
    if (pieces.size() < 3 || !CATEGORY.matcher(pieces.get(0).text()).matches()) {
      return List.of();
    }
    List<Segment> years = pieces.stream().skip(1).map(piece -> whole(piece, below)).toList();
    return years.stream().allMatch(year -> YEAR.matcher(year.text()).matches()) ? years : List.of();
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

  private static List<Finding> rates(List<Segment> pieces, List<Segment> years) {
    List<Segment> rates =
        pieces.stream().filter(piece -> RATE.matcher(piece.text()).matches()).toList();
    String category = pieces.get(0).text();
    boolean isRow =
        !years.isEmpty()
            && rates.size() == years.size()
            && rates.size() == pieces.size() - 1
            && !RATE.matcher(category).matches();
    List<Finding> found = new ArrayList<>();
    if (isRow) {
      rates.forEach(
          rate -> year(rate, years).ifPresent(year -> found.add(rate(category, year, rate))));
    }
    return found;
  }

  private static Optional<Segment> year(Segment rate, List<Segment> years) {
    return years.stream()
        .min(
            Comparator.comparingDouble(
                year -> Math.abs(year.box().middleX() - rate.box().middleX())));
  }

  private static Finding rate(String category, Segment year, Segment rate) {
    return new Finding(category + " | " + year.text() + " | " + Printed.plain(rate.text()), rate);
  }
}
