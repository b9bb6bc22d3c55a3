package disclosure.source.announcement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as announcements spell them: {@code Sept. 30, 2017}, {@code January 5, 2018}. */
final class PrintedDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** At the end of a paragraph, where the day before the announcement's is told. */
  private static final Pattern AWARDED =
      Pattern.compile("(?i)\\bawarded (?:on )?([a-z]{3})[a-z]*\\.? (\\d{1,2}), (\\d{4})[.) ]*$");

  private PrintedDates() {}

  /** The date, or null where there is no such day. */
  static @Nullable LocalDate of(String month, String day, String year) {
    String letters = month.substring(0, Math.min(3, month.length())).toLowerCase(Locale.ROOT);
    return ofNumbers(MONTHS.indexOf(letters) + 1, day, year);
  }

  /** The same with the month as a number. */
  static @Nullable LocalDate ofNumbers(int month, String day, String year) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** When a paragraph says that it was awarded, or null where it says nothing. */
  static @Nullable LocalDate awarded(String text) {
    Matcher awarded = AWARDED.matcher(text);
    return awarded.find() ? of(awarded.group(1), awarded.group(2), awarded.group(3)) : null;
  }
}
