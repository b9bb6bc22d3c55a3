package disclosure.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates whose month is a word, in English: {@code March 27, 2026}, {@code Sept. 5, 2014}, {@code
 * 18-Nov-2025}, {@code 3 May 2021}, {@code Monday, the 3rd of March, 2025}. They are never
 * ambiguous. Years have four digits.
 */
public final class NamedDates {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:[- ]| of )([A-Za-z]{3,9})\\.?,?[- ](\\d{4})");

  /** The day's name says nothing that the date does not. */
  private static final Pattern DAY_OF_THE_WEEK =
      Pattern.compile(
          "(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? (?=\\S)");

  private NamedDates() {}

  /** Reads one date; null where it is none of these, or no day of the calendar. */
  static @Nullable LocalDate dateOrNull(String words) {
    String text = DAY_OF_THE_WEEK.matcher(words).replaceFirst("");
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return of(monthFirst.group(1), monthFirst.group(2), monthFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    return dayFirst.matches() ? of(dayFirst.group(2), dayFirst.group(1), dayFirst.group(3)) : null;
  }

  /**
   * The date of its parts.
   *
   * @param month in full, or its first letters, three or more
   * @return null where there is no such month or day
   */
  public static @Nullable LocalDate of(String month, String day, String year) {
    String letters = month.toLowerCase(Locale.ROOT);
    for (int at = 0; at < MONTHS.size() && letters.length() >= 3; at++) {
      if (MONTHS.get(at).startsWith(letters)) {
        return ofNumbers(at + 1, day, year);
      }
    }
    return null;
  }

  private static @Nullable LocalDate ofNumbers(int month, String day, String year) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
