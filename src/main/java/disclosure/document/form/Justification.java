package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The justification an agency publishes where it does not compete a contract (FAR 6.303, 8.405-6,
 * 16.505): who is to have it, for how much, until when, and who signs for it.
 */
final class Justification implements FormReader {
  private static final int HEADING = 10;
  private static final int OFFICES = 2;
  private static final double UNDER = 3;
  private static final double LEVEL = 0.5;
  private static final Pattern DATE = Pattern.compile("(?i)date:?");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\bjustification (?:for (?:an? )?(?:other than full and open competition|exception to (?:the )?fair opportunity)|and approval)"
              + "|\\blimit(?:ed|ing)[- ]sources? justification|\\bjustification (?:for|of) limit(?:ed|ing) (?:sources?|competition)"
              + "|\\b(?:sole|single)[- ]source justification|\\bjustification for (?:a )?(?:sole|single)[- ]source"
              + "|^determinations? (?:and|&) findings?\\b");

  private static final Pattern LIMITED = Pattern.compile("(?i).*\\blimit(?:ed|ing)\\b.*");
  private static final Pattern FINDINGS = Pattern.compile("(?i)^determination.*");
  private static final Pattern VENDOR =
      Pattern.compile(
          "\\b(?i:contract|order|award|action|agreement)\\b[^.:;]{0,120}? (?:to|with) "
              + CouncilMemo.COMPANY
              + "(?=[\\s,.;)]|$)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          CouncilMemo.COMPANY
              + ",? (?:\\([^)]*\\),? )?[^;]{0,80}?(?: [A-Z]{2},?|, "
              + Address.STATE
              + ",?) \\d{5}\\b");
  private static final Pattern IN_STATE =
      Pattern.compile(
          "([A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){0,2}, " + Address.STATE + "),? \\d{5}\\b");
  private static final Pattern SOLE =
      Pattern.compile(
          "(?i)\\bsole[- ]source\\b|\\bonly one (?:responsible )?source\\b|\\bonly one responsible\\b");
  private static final Pattern DEPARTMENT =
      Pattern.compile("(?i)(?:(?:U\\. ?S\\.|US|United States) )?Department of .+");

  /** Behind the name of the agency in the sentence in which it proposes to contract. */
  private static final Pattern OFFICE =
      Pattern.compile(
          ", ((?:[A-Z][\\w&’'-]* (?:(?:of|and|for|the|[A-Z&][\\w&’'-]*) ){0,6}"
              + "(?:Division|Branch|Directorate|Center|Office|Section)"
              + "|Office of [A-Z][\\w&’'-]*(?: (?:of|and|for|[A-Z&][\\w&’'-]*)){0,6}))"
              + "(?=,[^.;]{0,160}?(?:\\b[A-Z]\\.[^.;]{0,100}?)?\\b(?i:propos|request|intend))");

  /** The agency in that sentence, or behind the word for it: up to its short name or its office. */
  private static final Pattern SAID_AGENCY =
      Pattern.compile(
          "(?:^|[.:] )(?:The )?(?:(?:U\\.S\\. )?Department of (?:the )?[A-Z]\\w+(?: (?:and )?[A-Z]\\w+){0,2}"
              + "(?: \\([A-Z]{2,5}\\))?, (?!Washington))?"
              + "((?:U\\.S\\. )?[A-Z][\\w&’'-]*(?:,? (?:[A-Z][\\w&’'-]*|and|of|the|for|&)){1,11}?)"
              + "(?= \\([A-Z&]{2,8}\\)[, ]|, (?:[A-Z][\\w&’'-]* (?:(?:of|and|for|the|[A-Z&][\\w&’'-]*) ){0,6}"
              + "(?:Division|Branch|Directorate|Center|Office|Section)|Office of [A-Z])|,? (?:proposes|requests|intends)\\b)");

  /** The contract or agreement that an order is placed under. */
  private static final Pattern VEHICLE =
      Pattern.compile(
          "(?i)\\b(?:under|against|on|off|schedule|FSS|MAS|GWAC|IDIQ|GSA) (?:the |its )?(?:[\\w()/’'-]+ ){0,9}?(?:contract|BPA|agreement|schedule|IDIQ|GWAC)"
              + "(?: \\([A-Z]+\\))?,? ?(?:no\\.?|numbers?|#)?:? ?((?-i:"
              + Piids.PRINTED.pattern()
              + "))");

  private static final Pattern OFFICER = Pattern.compile("(?i)contracting officer: ?");
  private static final Pattern NAME = Pattern.compile("[A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){1,3}");
  private static final Pattern OFFICER_BESIDE =
      Pattern.compile("^(?i:contracting officer): ?(" + NAME.pattern() + "?)(?: (?i:date):?.*|$)");

  private static final Pattern SOLICITATION =
      Pattern.compile(
          "(?i)\\bsolicitation (?:(?:no\\.?|number|#):? ?)?((?=\\S*\\d)[A-Z0-9][A-Z0-9-]{7,})");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)\\btotal (?:estimated )?(?:dollar )?(?:value|cost|price|amount)\\b[^$.]{0,100}"
              + "(\\$ ?[\\d,]*\\d(?:\\.\\d{2})?)");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)\\b(?:period of performance|performance period|base (?:period|year)|ordering period)\\b[^$]{0,80}? (?:"
              + Printed.DATE.pattern()
              + ") (?:through|to|thru|-|–) (?:"
              + Printed.DATE.pattern()
              + ")");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    Optional<Finding> title = sheets.stream().limit(1).flatMap(s -> title(s).stream()).findFirst();
    if (title.isEmpty()) {
      return List.of();
    }
    List<DocumentField> fields = new ArrayList<>(fields(sheets.get(0), title.get()));
    sheets.forEach(sheet -> fields.addAll(signed(sheet)));
    return fields;
  }

  private static Optional<Finding> title(Sheet sheet) {
    return sheet.lines().stream()
        .limit(HEADING)
        .flatMap(line -> Phrases.first(line.words(), TITLE).stream())
        .findFirst();
  }

  private static List<DocumentField> fields(Sheet sheet, Finding title) {
    List<Word> words = sheet.lines().stream().flatMap(line -> line.words().stream()).toList();
    PageFields fields = new PageFields(sheet.page());
    fields.add("doc_type", title.as(type(title.value(), words)));
    offices(sheet, title, words, fields);
    Optional<Finding> vendor = Phrases.first(words, VENDOR);
    fields.add("vendor", vendor);
    fields.add(
        "vendor_city_state",
        Phrases.whole(words, ADDRESS)
            .filter(place -> vendor.filter(v -> place.value().startsWith(v.value())).isPresent())
            .flatMap(Justification::place));
    if (vendor.isPresent()) {
      SaidOnForm.contractor(fields, words);
    }
    SaidOnForm.requisition(fields, words);
    fields.add("idv_piid", Phrases.first(words, VEHICLE));
    fields.add("solicitation_number", Phrases.first(words, SOLICITATION));
    fields.add("total_amount", Printed.amount(words, TOTAL));
    SaidOnForm.product(fields, words);
    SaidOnForm.period(fields, words, PERIOD);
    return fields.all();
  }

  private static String type(String title, List<Word> words) {
    if (LIMITED.matcher(title).matches()) {
      return "limited-sources justification";
    }
    if (FINDINGS.matcher(title).matches()) {
      return "determination and findings";
    }
    return isSole(words) ? "sole-source justification" : "justification";
  }

  private static boolean isSole(List<Word> words) {
    return Phrases.first(words, SOLE).isPresent();
  }

  /** The city of an address whose state is an abbreviation or a name. */
  private static Optional<Finding> place(Finding address) {
    return AwardLetterHead.place(address)
        .or(() -> Phrases.first(address.words().words(), IN_STATE).filter(Justification::isCity));
  }

  private static boolean isCity(Finding place) {
    return AwardLetterHead.isCity(place.value());
  }

  /** The agency and its office head the page, or its department and the agency. */
  private static void offices(Sheet sheet, Finding title, List<Word> words, PageFields fields) {
    List<Segment> head =
        sheet.lines().stream()
            .filter(line -> line.box().bottom() < title.words().box().top() + 1)
            .map(line -> Lines.segments(line).get(0))
            .limit(OFFICES)
            .toList();
    List<Segment> named = head.stream().filter(line -> AgencyNames.isAgency(line.text())).toList();
    Optional<Segment> agency =
        named.stream()
            .filter(line -> !DEPARTMENT.matcher(line.text()).matches())
            .findFirst()
            .or(() -> named.stream().findFirst());
    fields.add(
        "agency",
        agency.map(line -> new Finding(line.text(), line)).or(() -> saidAgency(title, words)));
    fields.add(
        "issuing_office",
        agency
            .flatMap(
                own ->
                    head.stream()
                        .filter(line -> line.box().top() > own.box().bottom() - 1)
                        .findFirst()
                        .map(line -> new Finding(line.text(), line)))
            .or(() -> Phrases.first(words, OFFICE)));
  }

  private static Optional<Finding> saidAgency(Finding title, List<Word> words) {
    double top = title.words().box().bottom();
    List<Word> prose = words.stream().filter(word -> word.box().middleY() > top).toList();
    return Phrases.all(prose, SAID_AGENCY).stream()
        .filter(name -> AgencyNames.isAgency(name.value()))
        .findFirst();
  }

  /** The contracting officer, and the day under the name. */
  private static List<DocumentField> signed(Sheet sheet) {
    Optional<Finding> over = AwardLetter.officer(sheet);
    PageFields fields = new PageFields(sheet.page());
    fields.add("contracting_officer", over.or(() -> officerBeside(sheet)), FieldMark.PERSON);
    fields.add(
        "co_signed_date",
        over.flatMap(
                name ->
                    dateUnder(sheet, name.words().box())
                        .or(() -> dateOver(sheet, name.words().box())))
            .or(() -> dateBeside(sheet)));
    return fields.all();
  }

  /** Of a list of captions and names: beside the caption, or a little lower than that. */
  private static Optional<Finding> officerBeside(Sheet sheet) {
    Optional<Finding> beside = Phrases.onLine(sheet, OFFICER_BESIDE);
    return beside.isPresent()
        ? beside
        : caption(sheet)
            .flatMap(
                line ->
                    sheet.lines().stream()
                        .filter(next -> next.box().middleY() > line.box().bottom() - 1)
                        .findFirst()
                        .map(next -> Lines.segments(next).get(0))
                        .filter(name -> isUnderEntry(name.box(), line.box()))
                        .filter(name -> NAME.matcher(name.text()).matches())
                        .map(name -> new Finding(name.text(), name)));
  }

  private static boolean isUnderEntry(PageBox name, PageBox line) {
    return name.left() > line.left() + UNDER * line.height()
        && name.top() < line.bottom() + line.height();
  }

  private static Optional<Segment> caption(Sheet sheet) {
    return sheet.lines().stream()
        .filter(line -> OFFICER.matcher(line.text()).lookingAt())
        .findFirst();
  }

  private static Optional<Finding> dateBeside(Sheet sheet) {
    return caption(sheet).flatMap(line -> Printed.date(line.words()));
  }

  /** Above the word Date that stands beside a name that is typed under a line to sign on. */
  private static Optional<Finding> dateOver(Sheet sheet, PageBox name) {
    Optional<PageBox> caption =
        sheet.page().words().stream()
            .filter(word -> DATE.matcher(word.text()).matches())
            .map(Word::box)
            .filter(box -> box.left() > name.right() && box.sharedHeight(name) > LEVEL)
            .findFirst();
    return caption.flatMap(
        box ->
            Printed.date(
                sheet.within(
                    new PageBox(
                        name.right(),
                        box.top() - UNDER * box.height(),
                        sheet.page().width(),
                        box.top()),
                    List.of())));
  }

  private static Optional<Finding> dateUnder(Sheet sheet, PageBox name) {
    return sheet.lines().stream()
        .filter(line -> line.box().middleY() > name.bottom())
        .filter(line -> line.box().top() < name.bottom() + UNDER * name.height())
        .flatMap(line -> Printed.date(line.words()).stream())
        .findFirst();
  }
}
