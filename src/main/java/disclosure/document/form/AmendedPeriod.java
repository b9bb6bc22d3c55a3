package disclosure.document.form;

import disclosure.document.page.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The term of a contract as the clauses of an amendment leave it. The first of two days is the
 * start only where both make whole months: a term that is extended from a day may be so from its
 * old end. Where two clauses disagree, neither is stated.
 */
final class AmendedPeriod {
  private static final String DATE = "(?:" + Printed.DATE.pattern() + ")";
  private static final String GAP =
      "(?:(?!" + DATE + "|\\b(?:task|work) order\\b)(?:No\\. |[^.;$]))";
  private static final String TERM = "(?:term|agreement|contract|period of performance)";
  private static final String END_DATE = "(?:end|ending|expiration|termination) date";
  private static final String IS = "(?: is| are| shall be| will be)(?: hereby| further)*";
  private static final String GOES_ON =
      "(?:renew(?:al|ed|s)?|exten(?:d(?:ed|s)?|sion)|continue[sd]?|exercise[sd]?)";
  private static final String UNTIL =
      ",?(?: and)? ?(?:ending|expiring|terminating|to|through|thru|until|-|–)"
          + "(?: and including| on| through| until)? ?";
  private static final String NO_MORE = "(?!,? ?(?:to|through|thru|until|-|–) ?" + DATE + ")";
  private static final String BOTH = "(" + DATE + UNTIL + DATE + ")" + NO_MORE;

  /** {@code The Contract is renewed for a one-year term beginning A and ending B}. */
  private static final Pattern RENEWED =
      Pattern.compile(
          "(?i)\\b"
              + TERM
              + "\\b"
              + GAP
              + "{0,90}?\\b"
              + GOES_ON
              + "\\b"
              + GAP
              + "{0,80}? "
              + BOTH);

  /** {@code The parties exercise the first option to extend the Agreement from A through B}. */
  private static final Pattern EXTENDS =
      Pattern.compile(
          "(?i)\\b"
              + GOES_ON
              + "\\b"
              + GAP
              + "{0,60}?\\b(?:"
              + TERM
              + "|option|period)\\b"
              + GAP
              + "{0,80}? "
              + BOTH);

  private static final Pattern END = changed(TERM + "|" + END_DATE);
  private static final Pattern NEW_END = set(TERM + "|" + END_DATE, END_DATE);
  private static final Pattern COMPLETION = changed("completion date");
  private static final Pattern NEW_COMPLETION = set("completion date", "completion date");

  /** {@code so that the Agreement expires on B}, which may be said of the old end too. */
  private static final Pattern EXPIRES =
      Pattern.compile(
          "(?i)\\b(?:term|agreement|contract)\\b"
              + GAP
              + "{0,40}? (?:expires|ends|terminates"
              + "|(?:shall|will|to) (?:expire|end|terminate|remain in(?: full force and)? effect|continue))"
              + "(?: on| through| until)* ("
              + DATE
              + ")"
              + NO_MORE);

  private AmendedPeriod() {}

  /** {@code The term of the Agreement is extended for one year, from A through B}. */
  private static Pattern changed(String what) {
    return Pattern.compile(
        "(?i)\\b(?:"
            + what
            + ")\\b"
            + GAP
            + "{0,90}?"
            + IS
            + " (?:extended|changed|amended|revised|modified)"
            + GAP
            + "{0,60}?(?: from "
            + DATE
            + ")?,? (?:to|through|thru|until)(?: and including)? ("
            + DATE
            + ")"
            + NO_MORE);
  }

  /** {@code Section 2 is amended to extend the expiration date to B}. */
  private static Pattern set(String what, String date) {
    return Pattern.compile(
        "(?i)\\b(?:extend(?:s|ed|ing)? (?:the |this )?(?:"
            + what
            + ")\\b"
            + GAP
            + "{0,60}?(?: from "
            + DATE
            + ")?,? (?:to|through|thru|until)(?: and including)?|(?:new|revised|amended|extended) "
            + date
            + GAP
            + "{0,60}?(?: is| shall be| will be|:)) ("
            + DATE
            + ")"
            + NO_MORE);
  }

  /** States both days, or the new end alone; nothing where the clauses tell of no change. */
  static void state(PageFields fields, List<Word> clauses) {
    List<List<Finding>> periods =
        Stream.of(RENEWED, EXTENDS)
            .flatMap(phrase -> Phrases.all(clauses, phrase).stream())
            .map(found -> Printed.dates(found.words().words()))
            .filter(days -> days.size() == 2)
            .toList();
    List<Finding> ends =
        Stream.concat(days(clauses, END, NEW_END), periods.stream().map(days -> days.get(1)))
            .toList();
    fields.add(
        "pop_start_date",
        AmendedTerms.undisputed(
            periods.stream()
                .filter(days -> isWhole(days.get(0), days.get(1)))
                .map(days -> days.get(0))
                .toList()));
    fields.add(
        "pop_end_date",
        AmendedTerms.undisputed(ends.isEmpty() ? days(clauses, EXPIRES).toList() : ends));
    fields.add(
        "completion_date",
        AmendedTerms.undisputed(days(clauses, COMPLETION, NEW_COMPLETION).toList()));
  }

  private static Stream<Finding> days(List<Word> clauses, Pattern... phrases) {
    return Stream.of(phrases)
        .flatMap(phrase -> Phrases.all(clauses, phrase).stream())
        .flatMap(found -> Printed.iso(found.value()).map(found::as).stream());
  }

  /** A term ends the day before one like its first. */
  private static boolean isWhole(Finding start, Finding end) {
    return LocalDate.parse(end.value()).plusDays(1).getDayOfMonth()
        == LocalDate.parse(start.value()).getDayOfMonth();
  }
}
