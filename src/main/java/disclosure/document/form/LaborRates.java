package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Labor rates under a heading {@code Labor Category | Year 1 | Year 2 …}: each rate as {@code
 * category | year | rate}, the year as the heading prints it, and before it the special item number
 * where the table has one. A row that has not a rate a year states nothing.
 */
final class LaborRates implements FormReader {
  private static final Pattern RATE = Pattern.compile("\\$?[\\d,]+\\.\\d{2}");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream().flatMap(sheet -> fields(sheet).stream()).toList();
  }

  private static List<DocumentField> fields(Sheet sheet) {
    PageFields fields = new PageFields(sheet.page());
    Optional<RateHeading> heading = Optional.empty();
    for (int at = 0; at < sheet.lines().size(); at++) {
      List<Segment> pieces = Lines.segments(sheet.lines().get(at));
      Optional<RateHeading> next = RateHeading.of(pieces, below(sheet, at));
      if (next.isPresent()) {
        heading = next;
      } else {
        heading.ifPresent(columns -> rates(pieces, columns, fields));
      }
    }
    return fields.all();
  }

  private static void rates(List<Segment> pieces, RateHeading heading, PageFields fields) {
    int first = pieces.size() - heading.years().size();
    List<Segment> rates = pieces.subList(Math.max(first, 0), pieces.size());
    List<Segment> before = pieces.subList(0, Math.max(first, 0));
    if (rates.stream().allMatch(LaborRates::isRate)
        && before.stream().noneMatch(LaborRates::isRate)) {
      heading
          .row(before)
          .ifPresent(row -> rates.forEach(rate -> fields.add("rate", rate(row, heading, rate))));
    }
  }

  private static boolean isRate(Segment piece) {
    return RATE.matcher(piece.text()).matches();
  }

  private static Finding rate(String row, RateHeading heading, Segment rate) {
    String year = heading.year(rate).text();
    return new Finding(row + " | " + year + " | " + Printed.plain(rate.text()), rate);
  }

  private static List<Segment> below(Sheet sheet, int at) {
    return at + 1 < sheet.lines().size() ? Lines.segments(sheet.lines().get(at + 1)) : List.of();
  }
}
