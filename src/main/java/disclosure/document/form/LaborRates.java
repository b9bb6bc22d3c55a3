package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Labor rates under a heading {@code Labor Category | Year 1 | Year 2 …}: each rate as {@code
 * category | year | rate}, the year as the heading prints it, and before it the special item number
 * where the table has one. A row that has not a rate a year states nothing, nor does a table by
 * contract year, which {@link RateTable} reads.
 */
final class LaborRates implements FormReader {
  private static final Pattern RATE = Pattern.compile("\\$?[\\d,]+\\.\\d{2}");

  private static final double NEAR = 0.4;

  private static final Pattern SOLICITATION =
      Pattern.compile(
          "^Solicitation (?:No\\.?|Number|#):? ?((?=[A-Z-]*\\d)[A-Z0-9-]{8,})$",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream()
        .filter(sheet -> !RateTable.isOn(sheet))
        .flatMap(sheet -> fields(sheet).stream())
        .toList();
  }

  private static List<DocumentField> fields(Sheet sheet) {
    PageFields fields = new PageFields(sheet.page());
    Optional<RateHeading> heading = Optional.empty();
    for (int at = 0; at < sheet.lines().size(); at++) {
      List<Segment> pieces = Lines.segments(sheet.lines().get(at));
      Optional<RateHeading> next = RateHeading.at(sheet.lines(), at);
      if (next.isPresent()) {
        heading = next;
      } else {
        List<Segment> around = beside(sheet.lines(), at);
        heading.ifPresent(columns -> rates(columns.named(pieces, around), columns, fields));
      }
    }
    if (heading.isPresent()) {
      fields.add("vendor", Phrases.onLine(sheet, GsaContractor.CONTRACTOR));
      fields.add("piid", Phrases.onLine(sheet, RateTable.CONTRACT));
      fields.add("solicitation_number", Phrases.onLine(sheet, SOLICITATION));
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

  static boolean isRate(Segment piece) {
    return RATE.matcher(piece.text()).matches();
  }

  private static Finding rate(String row, RateHeading heading, Segment rate) {
    String year = heading.year(rate).text();
    return new Finding(row + " | " + year + " | " + Printed.plain(rate.text()), rate);
  }

  /** The pieces of the lines right above and below that have no rate. */
  private static List<Segment> beside(List<Segment> lines, int at) {
    return Stream.of(at - 1, at + 1)
        .filter(next -> next >= 0 && next < lines.size())
        .map(lines::get)
        .filter(
            line -> line.box().sharedHeight(lines.get(at).box()) > 0 || isNear(line, lines.get(at)))
        .map(Lines::segments)
        .filter(pieces -> pieces.stream().noneMatch(LaborRates::isRate))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isNear(Segment line, Segment row) {
    double gap =
        Math.max(line.box().top(), row.box().top())
            - Math.min(line.box().bottom(), row.box().bottom());
    return gap < NEAR * row.box().height();
  }
}
