package disclosure.source.announcement;

import disclosure.text.NamedDates;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When the work of an announcement is expected to be done, as in {@code is expected to be completed
 * by November 2017} or {@code with a Sept. 30, 2026, performance completion date}. What holds only
 * if options are exercised is not told, and of several days, each of another vendor or item, none.
 */
final class Completion {
  private static final String DATE =
      "(?<month>[A-Z][a-z]{2,8})\\.?,? ?(?:(?<day>\\d{1,2}),? ?|of )?(?<year>20\\d{2})\\b";

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\bcomplet(?:e|ed|ion)\\b(?: (?:dates?|is|was|will|be|of|by|in|on|no|not|later|than|before|for|the|end"
              + "|expected|estimated))*,? "
              + DATE);

  private static final Pattern BEFORE =
      Pattern.compile(
          DATE
              + ",? (?:(?:an?|as|the|expected|estimated|anticipated|performance|delivery|contract) )*completion\\b");

  private static final Pattern CONDITION =
      Pattern.compile("(?i)\\b(?:if|should (?:all|the|any)|options? (?:is|are|were|be))\\b");

  /** Behind a date, where no other date follows for what the condition says. */
  private static final Pattern CONDITION_BEHIND =
      Pattern.compile("(?i)^,? (?:\\(|even )?(?:if|should|with (?:all )?options)\\b[^.;]*");

  private Completion() {}

  /**
   * The day or the month that a paragraph tells.
   *
   * @return as in {@code 2026-09-30} or {@code 2017-11}; null where it tells none, or several
   */
  static @Nullable String of(String text) {
    Set<String> told = new TreeSet<>();
    for (Pattern pattern : new Pattern[] {BEHIND, BEFORE}) {
      Matcher date = pattern.matcher(text);
      while (date.find()) {
        String day = isConditional(date, text) ? null : printed(date);
        if (day != null) {
          told.add(day);
        }
      }
    }
    return told.size() == 1 ? told.iterator().next() : null;
  }

  private static boolean isConditional(Matcher date, String text) {
    String clause = Sentences.last(text.substring(0, date.start())).replaceFirst("(?s)^.*;", "");
    Matcher behind = CONDITION_BEHIND.matcher(text.substring(date.end()));
    return CONDITION.matcher(clause + date.group()).find()
        || (behind.find() && !behind.group().matches("(?s).*\\b20\\d{2}\\b.*"));
  }

  private static @Nullable String printed(Matcher date) {
    String day = date.group("day");
    LocalDate read =
        NamedDates.of(date.group("month"), day == null ? "1" : day, date.group("year"));
    return read == null ? null : read.toString().substring(0, day == null ? 7 : 10);
  }
}
