package disclosure.text;

import disclosure.model.RecordException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as sources print them. An ambiguous date is never guessed.
 *
 * <p>Read: {@code 2022-09-26}, the same with a midnight behind it, {@code 2021-09-30
 * 09:46:43+00:00}, {@code March 27, 2026} ({@link NamedDates}), and flagged {@code 9/26/22} and
 * {@code 26/09/2022 0:00} ({@link SlashedDates}). {@code NaN} states nothing.
 */
public final class Dates {
  /** A slash date that can be read both ways: no date is stated. */
  public static final String AMBIGUOUS = "DATE_AMBIGUOUS";

  /** A slash date of which only one reading exists, or whose order the file settles. */
  public static final String REORDERED = "DATE_REORDERED";

  /** A date with a time of day other than midnight, which was dropped. */
  public static final String TIME_DROPPED = "DATE_TIME_DROPPED";

  /** The value reads {@code NaN}: a program wrote it where nothing was stated. */
  public static final String NAN = "DATE_NAN";

  /** A day, and a time of day behind it that is of no interest. */
  private static final Pattern TIMED =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|[A-Za-z]{3,9}\\.? \\d{1,2}, \\d{4})"
              + "[ T]\\d{1,2}:\\d{2}.*");

  private static final Pattern OFFSET_ZERO = Pattern.compile("(Z|\\+00(:?00)?)$");
  private static final int ISO_LENGTH = 10;
  private static final int SECONDS_LENGTH = 19;

  private Dates() {}

  /** Reads one non-blank date. */
  public static Parsed<LocalDate> parse(String text, DateOrder order) throws RecordException {
    LocalDate iso = isoOrNull(text);
    LocalDate named = iso == null && !isDigits(text) ? NamedDates.dateOrNull(text) : null;
    if (named != null) {
      return Parsed.of(named);
    }
    if (iso == null) {
      Parsed<LocalDateTime> slashed = slashed(text, order);
      LocalDateTime time = slashed.value();
      return new Parsed<>(time == null ? null : time.toLocalDate(), slashed.flag());
    }
    return timeOfDay(text).equals(LocalTime.MIDNIGHT)
        ? Parsed.of(iso)
        : Parsed.repaired(iso, TIME_DROPPED);
  }

  /**
   * Reads the day of one non-blank point in time, as the clock of its publisher shows it: whatever
   * time and offset stand behind it.
   */
  public static Parsed<LocalDate> parseDay(String text, DateOrder order) throws RecordException {
    return parse(dayOf(text), order);
  }

  private static String dayOf(String text) {
    Matcher timed = TIMED.matcher(text);
    return timed.matches() ? timed.group(1) : text;
  }

  /**
   * Reads one non-blank point in time; an offset other than zero is refused, a bare date is its
   * midnight.
   */
  public static Parsed<LocalDateTime> parseTime(String text, DateOrder order)
      throws RecordException {
    LocalDate iso = isoOrNull(text);
    return iso == null ? slashed(text, order) : Parsed.of(LocalDateTime.of(iso, timeOfDay(text)));
  }

  /**
   * Which readings a slash date allows: 1 month first, 2 day first, 3 both, 0 none or not a slash
   * date.
   */
  public static int readings(String text) {
    return SlashedDates.readings(dayOf(text));
  }

  private static @Nullable LocalDate isoOrNull(String text) {
    if (text.length() < ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    if (text.length() > ISO_LENGTH
        && text.charAt(ISO_LENGTH) != ' '
        && text.charAt(ISO_LENGTH) != 'T') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    return year < 0 || month < 0 || day < 0 ? null : dateOrNull(year, month, day);
  }

  /** Whether it has digits and marks alone, as nearly every date. */
  private static boolean isDigits(String text) {
    return text.chars().noneMatch(Character::isLetter);
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Null where there is no such day. */
  static @Nullable LocalDate dateOrNull(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalTime timeOfDay(String text) throws RecordException {
    if (text.length() == ISO_LENGTH) {
      return LocalTime.MIDNIGHT;
    }
    LocalTime whole = wholeSecondsOrNull(text);
    if (whole != null) {
      return whole;
    }
    String time = text.substring(ISO_LENGTH).replaceFirst("^[ T]", "");
    String local = OFFSET_ZERO.matcher(time).replaceFirst("");
    try {
      return local.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(local);
    } catch (DateTimeException e) {
      throw unreadable(text);
    }
  }

  /**
   * The shapes nearly every row has, {@code hh:mm:ss} alone or with {@code +00:00}; null for any
   * other.
   */
  private static @Nullable LocalTime wholeSecondsOrNull(String text) {
    int length = text.length();
    boolean shaped =
        length == SECONDS_LENGTH || (length == SECONDS_LENGTH + 6 && text.endsWith("+00:00"));
    if (!shaped || text.charAt(13) != ':' || text.charAt(16) != ':') {
      return null;
    }
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, 19);
    boolean valid =
        hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    return valid ? LocalTime.of(hour, minute, second) : null;
  }

  private static Parsed<LocalDateTime> slashed(String text, DateOrder order)
      throws RecordException {
    if (Texts.isNothing(text)) {
      return Parsed.none(NAN);
    }
    Parsed<LocalDateTime> slashed = SlashedDates.parseOrNull(text, order);
    if (slashed == null) {
      throw unreadable(text);
    }
    return slashed;
  }

  private static RecordException unreadable(String text) {
    return new RecordException("DATE_UNREADABLE", "'" + text + "' is not a date");
  }
}
