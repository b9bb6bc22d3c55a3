package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.util.List;
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

  private static final Pattern BLANK_NUMBER =
      Pattern.compile("(?i)\\bSolicitation (?:Number|No\\.?|#)");
  private static final Pattern OFFICER =
      Pattern.compile(
          "(?:From: ?)?([A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]*){1,3}), (?:GSA )?Contracting Officer");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:^|(?i:primary |main )?)(?i:point of contact|POC|contact(?: person| name)?|contract specialist|buyer|purchasing agent"
              + "|procurement (?:officer|specialist|agent))(?: \\(POC\\))?(?: (?i:is|name))?: (?:(?:Mr|Ms|Mrs|Dr)\\.? )?"
              + "([A-Z][a-z'’-]+(?: [A-Z][\\w.'’-]*){1,3}?)(?=[,;(]|\\.(?: |$)|$)");

  /** How the notices of SAM.gov name the agency of a department. */
  private static final Pattern SUBTIER = Pattern.compile("(?i)Sub-?tier");

  private static final Pattern NAME = Pattern.compile("^(.+)$");
  private static final Pattern LETTER =
      Pattern.compile("(?im)^(?:dear|sincerely|respectfully|memorandum for)\\b");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:Goods|Products|Supplies)\\b)(?:(?:U\\.?S\\.? |United States )?(?:General Services Administration|Department of [A-Z][\\w, ]+"
              + "|National [A-Z][\\w ]+"
              + "|[A-Z][\\w ]+ (?:Administration|Agency|Bureau|Commission|Authority"
              + "|School District|(?:Park|Forest|Wildlife|Revenue|Marshals|Health|Secret|Postal) Service))"
              + "|(?:American|U\\.S\\.) Embassy\\b[\\w., ]*|Embassy of the United States\\b[\\w., ]*|(?:City|County|Town|Village) of [A-Z][\\w. ]+)$");
  private static final Pattern CHANGE =
      Pattern.compile("(?im)^(?:AMENDMENT|ADDENDUM) (?:NO\\.? ?|NUMBER |# ?)?(\\d{1,4})\\b");

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

  /** Papers that only speak of a request: awards, and what vendors answer. */
  private static final Pattern ANSWERED =
      Pattern.compile(
          "(?im)^(?:(?:subject|subj|re|reference)[.:]* ?)?(?:.{0,60}\\bintent(?:ion)? to award\\b|notice of (?:contract )?award\\b"
              + "|award (?:of|letter|notice)\\b|(?:contract award|letter of award|notice to proceed)\\b)"
              + "|\\bhereby awards?\\b|\\bpleased to (?:submit|offer|provide|quote|present)\\b"
              + "|\\bin response to (?:your|the above)\\b");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    Sheet sheet = sheets.get(0);
    boolean isOther =
        sheet.says("STANDARD FORM")
            || sheet.says("THIS IS NOT AN ORDER")
            || sheet.matches(ANSWERED);
    Optional<Finding> title = isOther ? Optional.empty() : SolicitationTitle.on(sheet);
    Blocks blocks = Blocks.of(sheet, LABELS);
    Optional<Finding> number = SolicitationNumber.on(sheet, firstLine(blocks, "number"));
    return title.isEmpty() || (number.isEmpty() && !sheet.matches(BLANK_NUMBER))
        ? List.of()
        : fields(blocks, number, title.get());
  }

  private static List<DocumentField> fields(
      Blocks blocks, Optional<Finding> number, Finding title) {
    Sheet sheet = blocks.sheet();
    PageFields fields = new PageFields(sheet.page());
    List<Word> words = sheet.page().words();
    Optional<Finding> due = SolicitationDates.due(words, firstLine(blocks, "due"));
    Letterhead letterhead = new Letterhead(sheet);
    boolean isDated = due.isEmpty() || sheet.matches(LETTER);
    fields.add("doc_type", title);
    fields.add("solicitation_number", number);
    fields.add("modification_number", change(sheet));
    fields.add("requisition_number", Printed.identifier(firstLine(blocks, "requisition")));
    SaidOnForm.requested(fields, words);
    Optional<Finding> agency = agency(sheet, letterhead);
    fields.add("agency", agency);
    fields.add("issuing_office", letterhead.office(agency));
    fields.add("contracting_officer", officer(sheet), FieldMark.PERSON);
    fields.add(
        "poc",
        Phrases.onLine(sheet, CONTACT).or(() -> Phrases.first(words, AwardLetter.CONTACT)),
        FieldMark.PERSON);
    fields.add(
        "issue_date",
        SolicitationDates.issued(words)
            .or(
                () ->
                    isDated
                        ? letterhead.dated().flatMap(day -> Printed.date(day.words().words()))
                        : Optional.empty()));
    fields.add("offer_due_date", due);
    SaidOnForm.product(fields, words);
    return fields.all();
  }

  private static Optional<Finding> officer(Sheet sheet) {
    return Phrases.first(sheet.page().words(), OFFICER)
        .or(() -> AwardLetter.officer(sheet))
        .or(() -> NamedOfficer.on(sheet));
  }

  private static List<Word> firstLine(Blocks blocks, String label) {
    List<Segment> lines = blocks.linesBelow(label);
    return lines.isEmpty() ? List.of() : lines.get(0).words();
  }

  private static Optional<Finding> change(Sheet sheet) {
    return sheet.lines().stream()
        .flatMap(line -> Phrases.first(line.words(), CHANGE).stream())
        .findFirst();
  }

  /** The agency heads the page, one of a department before it. */
  private static Optional<Finding> agency(Sheet sheet, Letterhead letterhead) {
    Optional<Finding> headed = headed(sheet.lines());
    return UnderCaption.first(sheet, SUBTIER, NAME)
        .or(() -> headed.filter(name -> AgencyNames.isDepartmentOfBureaus(name.value())))
        .or(() -> headed.filter(name -> !AgencyNames.isDepartment(name.value())))
        .or(letterhead::agency)
        .or(() -> headed);
  }

  private static Optional<Finding> headed(List<Segment> lines) {
    return segments(lines)
        .filter(line -> line.text().length() <= 70 && AGENCY.matcher(line.text()).matches())
        .findFirst()
        .map(line -> new Finding(line.text(), line));
  }

  private static Stream<Segment> segments(List<Segment> lines) {
    return lines.stream().limit(HEAD_LINES).flatMap(line -> Lines.segments(line).stream());
  }
}
