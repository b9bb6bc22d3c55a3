package disclosure.source.announcement;

import disclosure.text.NamedDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of announcements: in their titles, in file names, at the end of a paragraph. */
final class PrintedDates {
  /** Where the day before the announcement's is told; not that of a contract joined later. */
  private static final Pattern AWARDED =
      Pattern.compile(
          "(?i)(?:[(.)]\\s*|\\bcontract was |\\bactivity )awarded (?:on )?([a-z]{3,9})\\.? (\\d{1,2}), (\\d{4})[.) ]*$");

  private PrintedDates() {}

  /** The date of a month's number; null where there is no such day. */
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
    return awarded.find()
        ? NamedDates.of(awarded.group(1), awarded.group(2), awarded.group(3))
        : null;
  }
}
