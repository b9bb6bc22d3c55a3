package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the text of an award's or order's form states by name, between its blocks. */
final class SaidOnForm {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)\\b(?:Period of Performance|Performance Period|Base (?:Period|Year)|POP)(?:"
              + " \\(POP\\)| Dates?)?(?: (?:is|shall be|will be))?:?(?: from)? ("
              + Printed.DATE.pattern()
              + ") ?(?:to|through|thru|-|–) ?("
              + Printed.DATE.pattern()
              + ")");

  /** The clause of a contract's Section F. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)\\b(?:(?:period of performance|(?:ordering|performance|effective) period|term) (?:of|for"
              + "|under) (?:this|the) (?:(?:task|delivery|purchase|basic|master|IDIQ) )?(?:contract"
              + "|order|award|agreement|call|base (?:period|year))(?: (?:is|shall be|will be|runs))?"
              + "|ordering period (?:is|shall be|will be|runs)|orders may be issued"
              + "(?: under this contract)?):?(?: from)? ("
              + Printed.DATE.pattern()
              + ") ?(?:to|through|thru|-|–) ?("
              + Printed.DATE.pattern()
              + ")");

  private static final Pattern OPEN =
      Pattern.compile("(?i)POP:? (?:" + Printed.DATE.pattern() + ") (?:to|through|thru|-|–)");
  private static final Pattern PSC =
      Pattern.compile(
          "\\b(?:(?i:Product ?(?:/|or|and|&)? ?Service Code)(?: \\(PSC\\))?|PSC(?: CD|"
              + " (?i:code))?)[:#]? ?(?:is )?((?=[A-Z]*\\d)[A-Z0-9]{4})\\b");
  private static final Pattern NAICS =
      Pattern.compile(
          "\\bNAICS\\)?(?: (?i:code|number))?(?: (?i:(?:for|of) (?:this|the) \\w+))?(?: (?i:is))?[:#]? ?(\\d{6})\\b");
  private static final Pattern DUNS =
      Pattern.compile("(?i)\\bDUNS(?: Number| No\\.?)?[:#]? ?(\\d{9}|\\d{2}-\\d{3}-\\d{4})\\b");
  private static final Pattern CAGE =
      Pattern.compile(
          "\\b(?i:CAGE)(?: (?i:code))?(?: (?i:no\\.?|number))?[:#]? ?(\\d[0-9A-HJ-NP-Z]{3}\\d)\\b");
  private static final Pattern UEI =
      Pattern.compile(
          "\\b(?i:UE[Il1]|Unique Entity (?:ID|Identifier))(?: \\((?:SAM|UEI)\\))?(?:"
              + " (?i:number|no\\.?))?[:;#]? ?((?=[A-Z0-9]*\\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{12})\\b");

  private static final Pattern REQUISITION =
      Pattern.compile(
          "(?i)\\b(?:Purchase )?(?:Requisition|Request)(?: \\(PR\\))?"
              + "(?: (?:Number|No\\.?|#):? ?(?=\\S*\\d)|:? (?=\\S*\\d{5}|(?:[A-Z0-9]+-){2,}[A-Z]*\\d{3}))"
              + "([A-Z0-9][A-Z0-9-]{5,})");

  /** Of a request to sell, whose own number is no request's to buy. */
  private static final Pattern PURCHASE_REQUEST =
      Pattern.compile(
          "(?i)\\b(?:(?:Purchase )?Requisition|Purchase Request|PR)(?: ?\\(PR\\))?"
              + "(?: ?(?:Number|No\\.?|#))?:? ?((?=\\S*\\d{4})[A-Z0-9][A-Z0-9-]{5,})");

  private SaidOnForm() {}

  /** The period of performance and the codes of what is bought. */
  static void state(PageFields fields, List<Word> words) {
    product(fields, words);
    period(fields, words);
  }

  /** The codes of what is bought and of the industry that sells it. */
  static void product(PageFields fields, List<Word> words) {
    fields.addMissing("naics", Phrases.first(words, NAICS));
    fields.addMissing("psc", Phrases.first(words, PSC));
  }

  /** The number of the request to buy. */
  static void requisition(PageFields fields, List<Word> words) {
    fields.addMissing("requisition_number", Phrases.first(words, REQUISITION));
  }

  /** The same on a paper that is a request itself. */
  static void requested(PageFields fields, List<Word> words) {
    fields.addMissing("requisition_number", Phrases.first(words, PURCHASE_REQUEST));
  }

  static boolean hasPeriod(List<Word> words) {
    return Phrases.first(words, PERIOD).isPresent();
  }

  /** The period of performance. */
  static void period(PageFields fields, List<Word> words) {
    period(fields, words, PERIOD);
  }

  /** The period of all of a contract, by its clause. */
  static void clause(PageFields fields, List<Word> words) {
    period(fields, words, CLAUSE);
  }

  /** The period whose two days a phrase states. */
  static void period(PageFields fields, List<Word> words, Pattern phrase) {
    Phrases.whole(words, phrase)
        .ifPresent(found -> fields.period(Printed.dates(found.words().words())));
  }

  /**
   * The period of a schedule of deliveries, whose second day stands in its column under the first:
   * {@code POP 30-SEP-2023 TO}.
   */
  static void delivery(PageFields fields, Sheet sheet) {
    sheet
        .pieces()
        .filter(piece -> OPEN.matcher(piece.text()).matches())
        .filter(piece -> dateUnder(sheet, piece).isPresent())
        .findFirst()
        .ifPresent(
            piece -> {
              fields.addMissing("pop_start_date", Printed.date(piece.words()));
              fields.addMissing("pop_end_date", dateUnder(sheet, piece));
            });
  }

  private static Optional<Finding> dateUnder(Sheet sheet, Segment piece) {
    PageBox box = piece.box();
    return sheet
        .pieces()
        .filter(next -> next.box().sharedWidth(box) > 0)
        .filter(next -> next.box().middleY() > box.bottom())
        .filter(next -> next.box().top() < box.bottom() + box.height())
        .flatMap(next -> Printed.date(next.words()).stream())
        .findFirst();
  }

  /** The contractor's numbers; a form without a contractor states none. */
  static void contractor(PageFields fields, List<Word> words) {
    fields.addMissing("duns", Phrases.first(words, DUNS));
    fields.addMissing("uei", Phrases.first(words, UEI));
    fields.addMissing("cage", Phrases.first(words, CAGE));
  }
}
