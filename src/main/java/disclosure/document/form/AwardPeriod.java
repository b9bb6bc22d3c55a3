package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
import java.util.regex.Pattern;

/** When a letter of award says that the contract begins and ends. */
final class AwardPeriod {
  private static final String DATE = "(" + Printed.DATE.pattern() + ")";

  private static final Pattern COMPLETION =
      Pattern.compile("(?i)\\bcomplet(?:ion date(?: is|:| of)?|ed (?:by|on or before)) " + DATE);
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)\\b(?:period of performance|term of (?:the|this) (?:agreement|contract)|(?:its|the) term (?:is|runs|shall be))\\b[^$]{0,60}?"
              + DATE
              + " (?:through|to|thru|-|–) "
              + DATE);

  /** {@code in the amount of $1.00 for the initial term, A through B}. */
  private static final Pattern INITIAL =
      Pattern.compile(
          "(?i)(?<!(?:option|renewal|extension)s? )\\b(?:(?:initial|base|contract|award|agreement|for (?:the|a))"
              + " (?:(?:[a-z]+-)?(?:year|month) )?(?:term|(?:contract )?period)"
              + "|(?:contract|agreement|award) (?:is|will be|shall be) (?:effective|in effect))\\b"
              + "(?:(?!option|renew|exten|\\b(?:bid|protest)\\b)[^.;$]){0,60}?"
              + DATE
              + ",? (?:and ending|ending|through|to|thru|until|-|–)(?: on)? "
              + DATE);

  private static final Pattern BEGINS_AND_ENDS =
      Pattern.compile(
          "(?i)\\b(?:performance|contract|agreement|term|period)(?: will| shall)? (?:begins?|starts?|commences?)(?: on)? "
              + DATE
              + ",? and (?:will |shall )?(?:ends?|continues?|runs?|expires?|terminates?)(?: on| through| until)? "
              + DATE);
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?i)\\beffective date(?: of (?:the|this) (?:contract|agreement|award|order))?(?: is| will be| shall be|:) "
              + DATE);

  private AwardPeriod() {}

  /** States the days that the words give; of a period both or neither. */
  static void state(PageFields fields, List<Word> words) {
    fields.add(
        "completion_date",
        Phrases.whole(words, COMPLETION).flatMap(found -> Printed.date(found.words().words())));
    fields.add(
        "effective_date",
        Phrases.first(words, EFFECTIVE).flatMap(found -> Printed.date(found.words().words())));
    Phrases.whole(words, PERIOD)
        .or(() -> Phrases.whole(words, BEGINS_AND_ENDS))
        .or(() -> Phrases.whole(words, INITIAL))
        .ifPresent(found -> fields.period(Printed.dates(found.words().words())));
  }
}
