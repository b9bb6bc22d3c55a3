package disclosure.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates between slashes, {@code 9/26/22} and {@code 26/09/2022 0:00}. Which number is the month is
 * read from the numbers themselves where one exceeds 12, else from the {@link DateOrder} of the
 * file, else no date is stated. Two-digit years 00–68 are 2000–2068, 69–99 are 1969–1999 (the POSIX
 * rule).
 */
final class SlashedDates {
  private static final Pattern SLASHED =
      Pattern.compile(
          "(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?: (\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");
  private static final Pattern MARKED =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})((?: .*)?)");
  private static final int PIVOT = 69;

  private SlashedDates() {}

  /** Reads one; null where it is none, or no day of the calendar. */
  static @Nullable Parsed<LocalDateTime> parseOrNull(String text, DateOrder order) {
    if (order.isDeclared()) {
      return declaredOrNull(text, order == DateOrder.DECLARED_MONTH_FIRST);
    }
    Matcher parts = SLASHED.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    int readings = readings(parts);
    if (readings == 3 && !sameNumber(parts) && order == DateOrder.UNKNOWN) {
      return Parsed.none(Dates.AMBIGUOUS);
    }
    boolean monthFirst = readings == 3 ? order != DateOrder.DAY_FIRST : readings == 1;
    LocalDateTime time = timeOrNull(parts, monthFirst);
    return time == null ? null : Parsed.repaired(time, Dates.REORDERED);
  }

  private static @Nullable Parsed<LocalDateTime> declaredOrNull(String text, boolean monthFirst) {
    Matcher parts = SLASHED.matcher(MARKED.matcher(text).replaceFirst("$1/$3/$4$5"));
    LocalDateTime time = parts.matches() ? timeOrNull(parts, monthFirst) : null;
    return time == null ? null : Parsed.of(time);
  }

  /** As {@link Dates#readings}. */
  static int readings(String text) {
    Matcher parts = SLASHED.matcher(text);
    return parts.matches() ? readings(parts) : 0;
  }

  private static int readings(Matcher parts) {
    return (isMonth(number(parts, 1)) ? 1 : 0) + (isMonth(number(parts, 2)) ? 2 : 0);
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static boolean sameNumber(Matcher parts) {
    return number(parts, 1) == number(parts, 2);
  }

  private static @Nullable LocalDateTime timeOrNull(Matcher parts, boolean monthFirst) {
    LocalDate date =
        Dates.dateOrNull(
            year(parts.group(3)),
            number(parts, monthFirst ? 1 : 2),
            number(parts, monthFirst ? 2 : 1));
    int hour = number(parts, 4);
    int minute = number(parts, 5);
    int second = number(parts, 6);
    return date == null || hour > 23 || minute > 59 || second > 59
        ? null
        : date.atTime(hour, minute, second);
  }

  private static int number(Matcher parts, int group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int year(String printed) {
    int year = Integer.parseInt(printed);
    return printed.length() == 4 ? year : year < PIVOT ? 2000 + year : 1900 + year;
  }
}
