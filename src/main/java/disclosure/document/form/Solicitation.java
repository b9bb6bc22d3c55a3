package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Requests of agencies, states and cities for quotations, proposals, bids and information: letters
 * and sheets without a common form, but with common names. Not an order, so without a vendor and a
 * total, whoever answers.
 */
final class Solicitation implements FormReader {
  private static final int HEAD_LINES = 12;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:Solicitation|RF[QIP]|Request|Bid|ITB|IFB)(?: ID)? ?(?:Number|No\\.?|#|ID)\\s*:? ?"
              + "((?:(?:RF[QIP]|ITB|IFB)[ -])?(?=[A-Z-]*\\d)[A-Z0-9-]{6,})");
  private static final Pattern SHORT_NUMBER =
      Pattern.compile("\\b((?:RF[QIP]|ITB|IFB)[ -](?:\\d{4,}|\\d{2,4}-\\d{2,}))\\b");
  private static final Pattern BLANK_NUMBER =
      Pattern.compile("(?i)\\bSolicitation (?:Number|No\\.?|#)");
  private static final Pattern OFFICER =
      Pattern.compile(
          "(?:From: ?)?([A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]*){1,3}), (?:GSA )?Contracting Officer");
  private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
  private static final Pattern DATE =
      said("(?:^|\\s)(?:Date|Issue Date|Date Issued|Issued|Release Date|Dated)");
  private static final Pattern DUE =
      said(
          "(?<![A-Za-z:] )(?:(?:Quote|Bid|Proposal|Offer|Response)s? )?(?:Due Date|Due|Closing Date)"
              + "(?: and Time)?|Reply By");
  private static final Pattern LETTER_DATE = Pattern.compile("^[A-Z][a-z]+ \\d{1,2}, \\d{4}$");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:Goods|Products|Supplies)\\b)(?:(?:U\\.?S\\.? )?(?:General Services Administration|Department of [A-Z][\\w, ]+"
              + "|National [A-Z][\\w ]+"
              + "|[A-Z][\\w ]+ (?:Administration|Agency|Bureau|Services?|Commission|Authority"
              + "|School District))|(?:City|County|Town|Village) of [A-Z][\\w. ]+)$");
  private static final Pattern CHANGE =
      Pattern.compile("(?im)^(?:AMENDMENT|ADDENDUM) (?:NO\\.? ?|NUMBER |# ?)?(\\d{1,4})\\b");

  private static final Map<String, Pattern> TITLES =
      Map.of(
          "RFQ", Pattern.compile("(?i)Requests? (?:for Quot(?:e|ation)s?|a quote)\\b"),
          "RFP", Pattern.compile("(?i)Request for Proposals?\\b"),
          "RFI", Pattern.compile("(?i)Request for Information\\b"),
          "IFB", Pattern.compile("(?i)Invitation (?:for|to) Bids?\\b"),
          "addendum", Pattern.compile("(?i)\\bAddendum (?:No|Number|#)"));

  private static final List<Label> LABELS =
      List.of(
          Label.of("number", "Solicitation Number:", "Solicitation #:", "SOLICITATION NO."),
          Label.of("revision", "REV. #", "Revision"),
          Label.of("requisition", "REQUISITION OR CONTROL #", "Requisition Number"),
          Label.of("due", "Solicitation Due Date:", "QUOTE DUE DATE:", "Due Date:"),
          Label.of("evaluation", "Solicitation Eval Date:"),
          Label.of("method", "Evaluation Method:"),
          Label.of("responses", "Responses must be emailed to"),
          Label.of("delivery", "Delivery Date", "Delivery Location:"));

  private static Pattern said(String names) {
    return Pattern.compile(
        "(?:" + names + "):? " + WEEKDAY + "(" + Printed.DATE.pattern() + ")",
        Pattern.CASE_INSENSITIVE);
  }

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    Sheet sheet = sheets.get(0);
    boolean isForm = sheet.says("STANDARD FORM") || sheet.says("THIS IS NOT AN ORDER");
    Optional<Finding> title = isForm ? Optional.empty() : title(sheet);
    Blocks blocks = Blocks.of(sheet, LABELS);
    Optional<Finding> number = number(sheet, blocks);
    return title.isEmpty() || (number.isEmpty() && !sheet.matches(BLANK_NUMBER))
        ? List.of()
        : fields(blocks, number, title.get());
  }

  /** What it calls itself first. */
  private static Optional<Finding> title(Sheet sheet) {
    List<Word> words = sheet.page().words();
    return TITLES.entrySet().stream()
        .flatMap(
            title ->
                Phrases.first(words, title.getValue()).map(at -> at.as(title.getKey())).stream())
        .min(Comparator.comparingInt(found -> place(words, found)));
  }

  private static int place(List<Word> words, Finding found) {
    return words.indexOf(found.words().words().get(0));
  }

  private static Optional<Finding> number(Sheet sheet, Blocks blocks) {
    List<Word> words = sheet.page().words();
    return Phrases.first(words, NUMBER)
        .or(() -> Printed.identifier(firstLine(blocks, "number")))
        .or(() -> Phrases.first(words, SHORT_NUMBER));
  }

  private static List<DocumentField> fields(
      Blocks blocks, Optional<Finding> number, Finding title) {
    Sheet sheet = blocks.sheet();
    PageFields fields = new PageFields(sheet.page());
    List<Word> words = sheet.page().words();
    Optional<Finding> due = date(words, DUE).or(() -> Printed.date(firstLine(blocks, "due")));
    fields.add("doc_type", title);
    fields.add("solicitation_number", number);
    fields.add("modification_number", change(sheet));
    fields.add("requisition_number", Printed.identifier(firstLine(blocks, "requisition")));
    fields.add("agency", agency(sheet.lines()));
    fields.add("contracting_officer", Phrases.first(words, OFFICER), FieldMark.PERSON);
    fields.add(
        "issue_date",
        date(words, DATE).or(() -> due.isPresent() ? Optional.empty() : letterDate(sheet.lines())));
    fields.add("offer_due_date", due);
    return fields.all();
  }

  private static List<Word> firstLine(Blocks blocks, String label) {
    List<Segment> lines = blocks.linesBelow(label);
    return lines.isEmpty() ? List.of() : lines.get(0).words();
  }

  private static Optional<Finding> date(List<Word> words, Pattern pattern) {
    return Phrases.first(words, pattern)
        .flatMap(found -> Printed.iso(found.value()).map(found::as));
  }

  private static Optional<Finding> change(Sheet sheet) {
    return sheet.lines().stream()
        .flatMap(line -> Phrases.first(line.words(), CHANGE).stream())
        .findFirst();
  }

  /** The date that stands alone at the head of a letter, over everything it asks for. */
  private static Optional<Finding> letterDate(List<Segment> lines) {
    return segments(lines)
        .filter(segment -> LETTER_DATE.matcher(segment.text()).matches())
        .flatMap(segment -> Printed.date(segment.words()).stream())
        .findFirst();
  }

  /** The agency heads the page. */
  private static Optional<Finding> agency(List<Segment> lines) {
    return segments(lines)
        .filter(line -> line.text().length() <= 70 && AGENCY.matcher(line.text()).matches())
        .findFirst()
        .map(line -> new Finding(line.text(), line));
  }

  private static Stream<Segment> segments(List<Segment> lines) {
    return lines.stream().limit(HEAD_LINES).flatMap(line -> Lines.segments(line).stream());
  }
}
