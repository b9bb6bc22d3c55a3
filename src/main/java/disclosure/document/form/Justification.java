package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.DocumentField;
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

  /** The contract or agreement that an order is placed under. */
  private static final Pattern VEHICLE =
      Pattern.compile(
          "(?i)\\b(?:under|against|on|off|schedule|FSS|MAS|GWAC|IDIQ|GSA) (?:the |its )?(?:[\\w()/’'-]+ ){0,9}?(?:contract|BPA|agreement|schedule|IDIQ|GWAC)"
              + "(?: \\([A-Z]+\\))?,? ?(?:no\\.?|numbers?|#)?:? ?((?-i:"
              + Piids.PRINTED.pattern()
              + "))");

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
    sheets.forEach(sheet -> fields.addAll(new JustificationSigner(sheet).fields()));
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
    new JustificationOffice(sheet, title).state(fields);
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
}
