package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Letters of award and notices of award: the letterhead is the agency, the addressee the vendor,
 * the sentence that awards states the amount. A notice of an intent to award states nothing.
 */
final class AwardLetter implements FormReader {
  private static final int HEADING = 25;
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:subject|re|reference)?:? ?((?:notice of (?:contract )?award|award of (?:contract|purchase order|task order|delivery order|bpa call|bpa|blanket purchase agreement)"
              + "|contract award(?: notice| letter)?|letter of award|award letter|notification of (?:contract )?award)\\b.*)$");

  /** A letter that awards an order may name in its subject the order alone. */
  private static final Pattern ORDER_TITLE =
      Pattern.compile(
          "(?i)^(?:subject|re|reference): ?((?:task|delivery|call) order (?:no\\.? ?|number ?|# ?)?:? ?(?=\\S*\\d)[A-Z0-9-]{9,}\\b.*)$");

  private static final Pattern AWARDS =
      Pattern.compile("(?i)\\bhereby (?:awards?|issues?)\\b|\\bis hereby (?:awarded|issued)\\b");
  private static final Pattern NOT_YET = Pattern.compile("(?i)\\bintent(?:ion)?\\b|\\brecommend");
  private static final Pattern LETTER =
      Pattern.compile("(?im)^(?:dear|sincerely|respectfully|memorandum for)\\b");
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)\\bowner has accepted your bid\\b|\\byou are (?:hereby )?notified\\b|\\bcontract price of the awarded\\b");

  /** A number that holds a digit, as letters print those of contracts. */
  static final String ID = "((?=[A-Z-]*\\d)[A-Z0-9][A-Z0-9./-]{3,}[A-Z0-9])\\b";

  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?i)\\b(?:contract|(?<!purchase )agreement) (?:(?:no\\.?|number|id|#)(?: is)?:? ?"
              + "|(?<!under contract )(?=(?-i:"
              + Piids.PRINTED.pattern()
              + ")))"
              + ID);
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(?:(?:task|delivery|call) order|bpa call) (?:no\\.?:? ?|number:? ?|# ?)?" + ID);
  private static final Pattern CALL = Pattern.compile("(?i)\\b(?:call order|bpa call) ");
  private static final Pattern UNDER =
      Pattern.compile(
          "(?i)\\bunder (?:contract|bpa|blanket purchase agreement) (?:no\\.? |number )?" + ID);
  private static final String REQUEST =
      "(?:solicitation|request for (?:quotations?|quotes?|proposals?|qualifications)|RF[QP]|IFB|ITB)"
          + "(?: \\([A-Z]{3}\\))? ";
  private static final String BIDS = "(?:invitation (?:for|to) bids?|bid) ";
  private static final String SIGN = "(?:no\\.?:? |number:? |# ?)";
  private static final Pattern SOLICITATION =
      Pattern.compile(
          "(?i)\\b(?:"
              + REQUEST
              + SIGN
              + "?|"
              + BIDS
              + SIGN
              + ")((?:(?:IFB|ITB|RFB) )?"
              + ID.substring(1));

  /** The same by a short number, behind its sign. */
  private static final Pattern SHORT_SOLICITATION =
      Pattern.compile(
          "(?i)\\b(?:" + REQUEST + "|" + BIDS + ")" + SIGN + "(\\d{2,4}(?:-\\d{1,4})?)(?![\\w/-])");

  /** Whom to turn to with questions, by name and post. */
  static final Pattern CONTACT =
      Pattern.compile(
          "(?i:\\bquestions? (?:(?:regarding|about|concerning|on) (?:[a-z]+ ){1,4}?)?(?:to|contact|please contact) )(?:(?:Mr|Ms|Mrs|Dr)\\.? )?"
              + "([A-Z][a-z'’-]+(?: [A-Z][\\w.'’-]*){1,3}?)(?=, [A-Z])");

  private static final Pattern AGREEMENT =
      Pattern.compile(
          "(?i)\\b(?:blanket purchase agreement|BPA|purchase order|BPA call)(?: \\(BPA\\))?"
              + " (?:no\\.? |number |# ?)?((?-i:"
              + Piids.PRINTED.pattern()
              + "))");
  private static final Pattern CEILING =
      Pattern.compile(
          "(?i)\\bceiling\\b(?:(?!\\bfloor\\b)[^$.]){0,80}?(\\$ ?[\\d,]*\\d(?:\\.\\d{2})?)");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)\\b(?:award(?:s|ed)?|accept(?:s|ed)?|contract (?:price|amount|sum))\\b(?:(?!estimate|\\bbonds?\\b)[^$]){0,300}?"
              + "\\b(?:amount|price|sum|total|value)\\b(?:(?!estimate|\\bbonds?\\b)[^$]){0,80}?(\\$ ?[\\d,]*\\d(?:\\.\\d{2})?)");
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?i)^(?:description|project(?: name| title)?|contract name|contract title): ?(\\S.{3,})$");
  private static final Pattern NAICS =
      Pattern.compile("(?i)\\bNAICS(?: code)?(?: is|:)? (\\d{6})\\b");
  private static final Pattern PSC =
      Pattern.compile(
          "(?i)\\bproduct(?: and|/| or)? ?service code(?: is|:)? ((?=\\w*\\d)[A-Z0-9]{4})\\b");

  /** A name as it is typed under a signature. */
  static final Pattern NAME = Pattern.compile("[A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){1,3}");

  /** Behind a name, the rank and the service of a soldier. */
  private static final Pattern RANK =
      Pattern.compile(", [A-Z][A-Za-z0-9]{1,5}, US(?:AF|A|N|MC|CG|SF)$");

  private static final Pattern OFFICER =
      Pattern.compile(
          "(?i)^(?:(?:supervisory|senior|lead|procuring|termination) )?contracting officer$");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream().limit(1).flatMap(sheet -> fields(sheet).stream()).toList();
  }

  private static List<DocumentField> fields(Sheet sheet) {
    Optional<Finding> award = title(sheet, TITLE);
    boolean isLetter = sheet.matches(LETTER);
    boolean isForm = sheet.says("STANDARD FORM") || sheet.says("OPTIONAL FORM");
    List<Word> words = sheet.lines().stream().flatMap(line -> line.words().stream()).toList();
    boolean isNotice = Phrases.first(words, NOTICE).isPresent();
    Optional<Finding> title =
        award.or(() -> title(sheet, ORDER_TITLE).filter(order -> isAwarded(words)));
    if (title.isEmpty() || isForm || !(isLetter || isNotice)) {
      return List.of();
    }
    Optional<Finding> order = Phrases.first(words, ORDER);
    boolean isCall = order.isPresent() && sheet.matches(CALL);
    PageFields fields = new PageFields(sheet.page());
    String type =
        award.isPresent() ? type(isLetter, order.isPresent(), isCall) : "task order letter";
    fields.add("doc_type", title.get().as(type));
    new AwardLetterHead(sheet).state(fields);
    numbers(words, order, fields);
    fields.add(
        "solicitation_number",
        Phrases.first(words, SOLICITATION).or(() -> Phrases.first(words, SHORT_SOLICITATION)));
    fields.add("poc", Phrases.first(words, CONTACT), FieldMark.PERSON);
    fields.add("total_amount", Printed.amount(words, AMOUNT));
    fields.add("contract_ceiling", Printed.amount(words, CEILING));
    fields.add("description", Phrases.onLine(sheet, DESCRIPTION).map(AwardLetterHead::beforeGap));
    AwardPeriod.state(fields, words);
    fields.add("naics", Phrases.first(words, NAICS));
    fields.add("psc", Phrases.first(words, PSC));
    SaidOnForm.requisition(fields, words);
    fields.add("contracting_officer", officer(sheet), FieldMark.PERSON);
    return fields.all();
  }

  /**
   * An order and the contract over it, or a contract; one of another shape is a state's or city's.
   */
  private static void numbers(List<Word> words, Optional<Finding> order, PageFields fields) {
    Optional<Finding> contract = Phrases.first(words, CONTRACT);
    Optional<Finding> federal =
        contract.filter(found -> Piids.PRINTED.matcher(found.value()).matches());
    Optional<Finding> under = Phrases.first(words, UNDER);
    Optional<Finding> awarded = under.isPresent() ? Optional.empty() : federal;
    Optional<Finding> piid = order.or(() -> Phrases.first(words, AGREEMENT)).or(() -> awarded);
    String own = piid.map(Finding::value).orElse("");
    fields.add("piid", piid);
    fields.add("idv_piid", under.or(() -> federal).filter(found -> !found.value().equals(own)));
    fields.add("contract_number", federal.isPresent() ? Optional.empty() : contract);
  }

  private static String type(boolean isLetter, boolean isOrder, boolean isCall) {
    if (!isLetter) {
      return "notice of award";
    }
    return isCall ? "BPA call award letter" : isOrder ? "task order award letter" : "award letter";
  }

  private static boolean isAwarded(List<Word> words) {
    return Phrases.first(words, AWARDS).isPresent();
  }

  private static Optional<Finding> title(Sheet sheet, Pattern kind) {
    return sheet.lines().stream()
        .limit(HEADING)
        .filter(line -> !NOT_YET.matcher(line.text()).find())
        .flatMap(line -> Phrases.first(line.words(), kind).stream())
        .findFirst();
  }

  /** Who signs: the name over the title. */
  static Optional<Finding> officer(Sheet sheet) {
    List<Segment> lines = sheet.lines();
    for (int at = 1; at < lines.size(); at++) {
      Segment above = Lines.segments(lines.get(at - 1)).get(0);
      String name = RANK.matcher(above.text()).replaceFirst("");
      if (OFFICER.matcher(lines.get(at).text()).matches() && NAME.matcher(name).matches()) {
        return Optional.of(new Finding(name, above));
      }
    }
    return Optional.empty();
  }
}
