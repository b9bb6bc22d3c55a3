package disclosure.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date in a header, in the form of today and in the two older ones (RFC 9110, 5.6.7). */
final class HttpDate {
  /** A year of two digits lies no further ahead than fifty years. */
  private static final DateTimeFormatter RFC_850 =
      new DateTimeFormatterBuilder()
          .appendPattern("EEEE, dd-MMM-")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1980)
          .appendPattern(" HH:mm:ss 'GMT'")
          .toFormatter(Locale.ENGLISH);

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          RFC_850,
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH));

  private HttpDate() {}

  /** The instant, or null where the header is none or no date. */
  static @Nullable Instant parseOrNull(@Nullable String header) {
    Instant found = null;
    for (DateTimeFormatter form : header == null ? List.<DateTimeFormatter>of() : FORMS) {
      found = found == null ? parseOrNull(String.valueOf(header).strip(), form) : found;
    }
    return found;
  }

  private static @Nullable Instant parseOrNull(String value, DateTimeFormatter form) {
    try {
      return Instant.from(form.withZone(ZoneOffset.UTC).parse(value));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
