package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.DocumentField;
import disclosure.model.FieldMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Letters by which a buyer ends, stops, questions, starts or goes on with a contract: notices of
 * termination, cure and show-cause notices, stop-work orders, notices to proceed and of options.
 * The letterhead is the agency, the addressee the vendor. A letter that names no contract states
 * nothing.
 */
final class ContractLetter implements FormReader {
  private static final int HEADING = 30;
  private static final String KIND =
      "(?:(?:partial |complete |full )?termination (?:for|of|notice|letter)|terminat(?:e|ed|ing)\\b"
          + "|cure (?:notice|letter)|show[- ]cause|stop[- ]work|suspension of work"
          + "|notice (?:to proceed|of (?:default|suspension|non-?compliance|non-?renewal|intent to (?:exercise|terminate)|option))"
          + "|(?:intent to )?exercise (?:of )?(?:the )?option|exercise of (?:\\w+ )?option|option (?:exercise|notice|notification)"
          + "|non-?renewal)";

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)^(?:(?:subject|subj|re|ref|reference)[.:]* ?(?:.*\\b)?"
              + KIND
              + ".*|(?:\\w+ ){0,2}"
              + KIND
              + ".{0,60})$");
  private static final Pattern AWARD =
      Pattern.compile("(?i)\\b(?:notice|letter) of (?:contract )?award\\b|\\baward of\\b");
  private static final Pattern OPENED =
      Pattern.compile(
          "(?im)^(?:dear|gentlemen|sincerely|respectfully|very truly|memorandum for)\\b");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(?:(?:task|delivery|call|purchase) order|bpa call|order) (?:no\\.?:? ?|number:? ?|# ?)?"
              + AwardLetter.ID);
  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?i)\\b(?:contract|agreement|BPA)(?: \\(BPA\\))? (?:(?:no\\.?|number|id|#):? ?)?"
              + AwardLetter.ID);
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?i)\\beffective(?: date)?(?: of (?:this |the |your )?(?:(?:partial|complete) )?(?:termination|notice|order|suspension|option|letter))?"
              + "(?: (?:is|shall be|will be|on|as of|from|immediately|close of business|c\\.?o\\.?b\\.?|at [\\d:]+ ?[ap]\\.?m\\.?,?(?: \\w+ time,?)? on))*[:,]? ("
              + Printed.DATE.pattern()
              + ")");

  private static final Pattern OBLIGATED =
      Pattern.compile(
          "(?i)\\b(?:amount (?:currently |presently )?obligated|obligated amount|total obligations?)(?: (?:under|on|to|for|of) (?:the|this) (?:\\w+ )?(?:contract|order|agreement|call))?"
              + "(?: to date)? (?:is|are|was|stands at|totals?):? (\\$ ?[\\d,]*\\d(?:\\.\\d{2})?)");

  @Override
  public List<DocumentField> read(List<Sheet> sheets) {
    return sheets.stream().limit(1).flatMap(sheet -> fields(sheet).stream()).toList();
  }

  private static List<DocumentField> fields(Sheet sheet) {
    Optional<Finding> subject = subject(sheet);
    List<Word> words = sheet.lines().stream().flatMap(line -> line.words().stream()).toList();
    Optional<Finding> contract = Phrases.first(words, CONTRACT);
    Optional<Finding> order = Phrases.first(words, ORDER).filter(found -> isPiid(found.value()));
    boolean isNumbered = contract.isPresent() || order.isPresent();
    if (subject.isEmpty() || !isNumbered || !sheet.matches(OPENED)) {
      return List.of();
    }
    PageFields fields = new PageFields(sheet.page());
    fields.add("doc_type", subject.get().as("letter"));
    new AwardLetterHead(sheet).state(fields);
    numbers(contract, order, fields);
    fields.add("effective_date", Printed.date(words, EFFECTIVE));
    fields.add("total_action_obligation", Printed.amount(words, OBLIGATED));
    fields.add("contracting_officer", AwardLetter.officer(sheet), FieldMark.PERSON);
    return fields.all();
  }

  /**
   * An order and the contract over it, or a contract; one of another shape is a state's or city's.
   */
  private static void numbers(
      Optional<Finding> contract, Optional<Finding> order, PageFields fields) {
    Optional<Finding> federal = contract.filter(found -> isPiid(found.value()));
    fields.add("piid", order.or(() -> federal));
    if (order.isPresent()) {
      String own = order.get().value();
      fields.add("idv_piid", federal.filter(found -> !found.value().equals(own)));
    } else if (federal.isEmpty()) {
      fields.add("contract_number", contract);
    }
  }

  private static boolean isPiid(String number) {
    return Piids.PRINTED.matcher(number).matches();
  }

  private static Optional<Finding> subject(Sheet sheet) {
    return sheet.lines().stream()
            .limit(HEADING)
            .map(Segment::text)
            .noneMatch(line -> AWARD.matcher(line).find())
        ? sheet.lines().stream()
            .limit(HEADING)
            .filter(line -> SUBJECT.matcher(line.text()).matches())
            .findFirst()
            .map(line -> new Finding(line.text(), line))
        : Optional.empty();
  }
}
