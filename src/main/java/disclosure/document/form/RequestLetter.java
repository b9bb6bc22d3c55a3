package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request for quotation written as a letter: not an order, so without a vendor and a total. */
final class RequestLetter implements FormReader {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:Solicitation|RFQ|Request)(?: ID)? ?(?:Number|No\\.?|#|ID)\\s*:? ?((?=[A-Z-]*\\d)[A-Z0-9-]{6,})");
  private static final Pattern OFFICER =
      Pattern.compile(
          "(?:From: ?)?([A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]*){1,3}), (?:GSA )?Contracting Officer");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:^|\\s)(?:Date|Issue Date|Date Issued|Issued):? (" + Printed.DATE.pattern() + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGENCY =
      Pattern.compile(
          "^(?:U\\.?S\\.? )?(?:General Services Administration|Department of [A-Z][\\w, ]+|National [A-Z][\\w ]+|[A-Z][\\w ]+ (?:Administration|Agency|Bureau|Service|Commission))$");
  private static final Pattern TITLE = Pattern.compile("(?i)Request for Quot(?:e|ation)s?");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    Sheet sheet = sheets.get(0);
    List<Word> words = sheet.page().words();
    boolean isForm = sheet.says("STANDARD FORM") || sheet.says("THIS IS NOT AN ORDER");
    Optional<Finding> number = Phrases.first(words, NUMBER);
    Optional<Finding> title = Phrases.first(words, TITLE);
    return isForm || number.isEmpty() || title.isEmpty()
        ? List.of()
        : fields(sheet, number.get(), title.get());
  }

  private static List<DocumentField> fields(Sheet sheet, Finding number, Finding title) {
    PageFields fields = new PageFields(sheet.page());
    List<Word> words = sheet.page().words();
    fields.add("doc_type", title.as("RFQ"));
    fields.add("solicitation_number", number);
    fields.add("agency", agency(sheet.lines()));
    fields.add("contracting_officer", Phrases.first(words, OFFICER), FieldMark.PERSON);
    fields.add(
        "issue_date",
        Phrases.first(words, DATE).flatMap(found -> Printed.iso(found.value()).map(found::as)));
    return fields.all();
  }

  /** The agency heads the letter. */
  private static Optional<Finding> agency(List<Segment> lines) {
    return lines.stream()
        .limit(8)
        .filter(line -> AGENCY.matcher(line.text()).matches())
        .findFirst()
        .map(line -> new Finding(line.text(), line));
  }
}
