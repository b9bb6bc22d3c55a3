package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.model.DocumentField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Labor rates under a heading {@code Labor Category | Year 1 | Year 2 …}: each rate as {@code
 * category | year | rate}, the year as the heading prints it, before it the special item number
 * where the table has one, and before the year the place of work where a page has rates at two. A
 * row that has not a rate a year states nothing, nor does a survey or a wage determination, nor a
 * table by contract year, which {@link RateTable} reads. A table goes on where the next page begins
 * with its rows.
 */
final class LaborRates implements FormReader {
  private static final Pattern RATE = Pattern.compile("\\$? ?[\\d,]+\\.\\d{2}");

  private static final Pattern NO_CONTRACT =
      Pattern.compile(
          "(?i)\\bwage determination (?:no\\b|number\\b(?!\\(s\\)| (?:identified|listed|shown)\\b))|\\brates? survey|\\bmarket (?:survey|comparison)"
              + "|\\bindependent (?:government )?(?:cost )?estimate\\b");

  private static final Pattern SOLICITATION =
      Pattern.compile(
          "^Solicitation (?:No\\.?|Number|#):? ?((?=[A-Z-]*\\d)[A-Z0-9-]{8,})$",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    List<DocumentField> fields = new ArrayList<>();
    LaborRateRows rows = LaborRateRows.NONE;
    for (Sheet sheet : sheets) {
      boolean isOther = RateTable.isOn(sheet) || sheet.matches(NO_CONTRACT);
      rows = isOther ? LaborRateRows.NONE : rows.next(sheet);
      fields.addAll(fields(sheet, rows));
    }
    return fields;
  }

  private static List<DocumentField> fields(Sheet sheet, LaborRateRows rows) {
    PageFields fields = new PageFields(sheet.page());
    rows.findings().forEach(rate -> fields.add("rate", rate));
    if (rows.hasHeading()) {
      fields.add("vendor", RateOwner.named(sheet));
      fields.add("piid", Phrases.onLine(sheet, RateTable.CONTRACT));
      fields.add("solicitation_number", Phrases.onLine(sheet, SOLICITATION));
    }
    return fields.all();
  }

  static boolean isRate(Segment piece) {
    return RATE.matcher(piece.text()).matches();
  }
}
