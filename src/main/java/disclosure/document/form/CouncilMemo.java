package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The report by which a city's or county's staff asks its council or board to award a contract: to
 * whom, for how much. A report that names no company by its legal form states nothing.
 */
final class CouncilMemo implements FormReader {
  private static final int HEADING = 12;
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(?:staff report|agenda (?:item )?(?:staff )?report|council (?:agenda )?(?:report|memo(?:randum)?)|board (?:agenda )?(?:report|memo(?:randum)?)|agenda item summary|request for (?:council|board) action)\\b");
  private static final Pattern AGENDA = Pattern.compile("(?i)\\bagenda report\\b");
  static final String COMPANY =
      "([A-Z0-9][\\w&.'’-]*(?:,? (?:[A-Z0-9&][\\w&.'’-]*|of|and|the)){0,8}?,? (?:Inc\\b\\.?|LLC|L\\.L\\.C\\.|Corp\\b\\.?|Corporation|Ltd\\b\\.?|LLP|L\\.?P\\.|Company|Co\\.))";
  private static final Pattern AWARD =
      Pattern.compile(
          "\\b(?i:award(?:s|ing|ed)?)\\b[^.:;]{0,40}(?:\\bNo\\. )?[^.:;]{0,120}?\\bto(?: the [a-z ]{0,40}bidder,)? "
              + COMPANY
              + "(?=[\\s,.;)]|$)");
  private static final Pattern WITH =
      Pattern.compile(
          "\\b(?i:agreement|contract)(?: (?i:no\\.?|number) ?[A-Z0-9][\\w-]*)? with "
              + COMPANY
              + "(?=[\\s,.;)]|$)");
  private static final Pattern TERM =
      Pattern.compile(
          "(?i)\\bterm of ("
              + Printed.DATE.pattern()
              + ") (?:through|to) ("
              + Printed.DATE.pattern()
              + ")");
  private static final Pattern SOLICITATION =
      Pattern.compile(
          "\\b(?:RFP|RFQ|RFB|IFB|ITB) (?:No\\.? ?|Number ?|# ?)?(\\d{2,4}-\\d{2,5})\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\b(?:Contract|Agreement) (?:No\\.?|Number|#) ?:? ?([A-Z0-9][A-Z0-9./-]*\\d[A-Z0-9-]*)");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)\\bin (?:the|an) (?:total |annual |base |contract )?(?:not[- ]to[- ]exceed )?amount (?:of|not to exceed) (\\$[\\d,]*\\d(?:\\.\\d{2})?)");
  private static final Pattern DATE =
      Pattern.compile("(?i)^(?:Meeting |Agenda )?Date: ?(.{6,30})$");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?i)^((?:City|Town|Village|County|Borough|Township) of [A-Z][\\w .'-]{2,40})$");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    Sheet sheet = sheets.get(0);
    Optional<Finding> title = onLine(sheet, TITLE);
    List<Word> words = sheet.lines().stream().flatMap(line -> line.words().stream()).toList();
    Optional<Finding> vendor = Phrases.first(words, AWARD).or(() -> Phrases.first(words, WITH));
    if (title.isEmpty() || vendor.isEmpty()) {
      return List.of();
    }
    List<Finding> term =
        Phrases.whole(words, TERM)
            .map(found -> Printed.dates(found.words().words()))
            .filter(dates -> dates.size() == 2)
            .orElse(List.of());
    return new PageFields(sheet.page())
        .add("pop_start_date", term.stream().findFirst())
        .add("pop_end_date", term.stream().skip(1).findFirst())
        .add("solicitation_number", Phrases.first(words, SOLICITATION))
        .type(
            AGENDA.matcher(title.get().value()).find()
                ? "council agenda report"
                : "council award memo",
            title.get().words().words())
        .add("vendor", vendor)
        .add("contract_number", Phrases.first(words, NUMBER))
        .add("total_amount", Printed.amount(words, AMOUNT))
        .add("date", onLine(sheet, DATE).flatMap(found -> Printed.date(found.words().words())))
        .add("agency", onLine(sheet, AGENCY))
        .all();
  }

  private static Optional<Finding> onLine(Sheet sheet, Pattern pattern) {
    return sheet.lines().stream()
        .limit(HEADING)
        .map(Segment::words)
        .flatMap(words -> Phrases.first(words, pattern).stream())
        .findFirst();
  }
}
