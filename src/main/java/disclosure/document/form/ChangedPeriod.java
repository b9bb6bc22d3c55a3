package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The period of performance as a modification leaves it. A period that is changed {@code from} one
 * {@code to} another is the other; one that is extended from a day {@code to} a day has its new end
 * only, for the first day may be its old end.
 */
final class ChangedPeriod {
  private static final String DATE = "(?:" + Printed.DATE.pattern() + ")";
  private static final String TO = ",? ?(?:to|through|thru|until|-|–|—) ?";
  private static final String BOTH = "(" + DATE + TO + DATE + ")";
  private static final String PERIOD = "(?i)\\b(?:period of performance|performance period|POP)\\b";
  private static final String OF =
      "(?: \\(POP\\))?(?: (?:for|of|under|on) (?:(?!" + DATE + ")[^.;$]){1,80}?)?";

  private static final String CHANGED =
      ",? (?:(?:is|are|has been|shall be|was|will be) )?(?:hereby )?"
          + "(?:extended|changed|revised|modified|amended|updated|adjusted)(?: as follows)?:?";

  /** {@code The period of performance is changed from A through B to C through D}. */
  private static final Pattern FROM_ONE_TO_ANOTHER =
      Pattern.compile(
          PERIOD + "[^$;]{0,90}? from:? " + DATE + TO + DATE + ",? to:? (?:read:? )?" + BOTH);

  /** {@code The period of performance is extended from A through B}. */
  private static final Pattern EXTENDED =
      Pattern.compile(
          PERIOD
              + OF
              + CHANGED
              + "(?: from| to be| to read)?:? ("
              + DATE
              + ",? ?(?:through|thru|-|–|—) ?"
              + DATE
              + ")");

  private static final Pattern IS_NOW =
      Pattern.compile(PERIOD + OF + ",? (?:is|shall be|will be)(?: now)?(?: from)?:? " + BOTH);

  /** {@code exercise Option Year 2 for the period A through B}. */
  private static final Pattern OPTION =
      Pattern.compile(
          "(?i)\\bexercis(?:e|es|ed|ing) (?:\\w+ ){0,3}?option (?:period|year)(?:"
              + " (?:[IVX]+|\\d+|one|two|three|four|five|six))?(?: \\([^)$]{1,30}\\))?,?(?: (?:for|of)"
              + " (?:the|a) (?:period|term)(?: of(?: performance)?)?)?(?: of| from|:|,)* ?\\(? ?"
              + BOTH);

  /** {@code The period of performance is extended to B}. */
  private static final Pattern NEW_END =
      Pattern.compile(
          "(?:"
              + PERIOD
              + OF
              + CHANGED
              + "|\\bextend(?:s|ed|ing)? (?:the )?"
              + PERIOD
              + OF
              + ")(?: (?:by|for) (?:(?!"
              + DATE
              + ")[^.;$]){1,40}?)?,?(?: from "
              + DATE
              + ")? (?:to|through|thru|until) ("
              + DATE
              + ")(?!"
              + TO
              + DATE
              + ")");

  private ChangedPeriod() {}

  /** States both days, or the new end alone; nothing where the words tell of no change. */
  static void state(PageFields fields, List<Word> words) {
    List<Finding> days =
        Stream.of(FROM_ONE_TO_ANOTHER, EXTENDED, IS_NOW, OPTION)
            .flatMap(phrase -> Phrases.first(words, phrase).stream())
            .findFirst()
            .map(found -> Printed.dates(found.words().words()))
            .orElse(List.of());
    if (days.size() == 2) {
      fields.period(days);
    } else {
      fields.addMissing(
          "pop_end_date",
          Phrases.first(words, NEW_END).flatMap(found -> Printed.date(found.words().words())));
    }
  }
}
