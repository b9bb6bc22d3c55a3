package disclosure.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The Retry-After header (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {
  /** A number of more digits asks to stay away for ever. */
  private static final int LONGEST = 9;

  private static final long FOR_EVER = 1_000_000_000;

  private RetryAfter() {}

  /** How long the publisher asks us to wait, zero for a date that is past, null if unreadable. */
  static @Nullable Duration parseOrNull(String header, Instant now) {
    String value = header.strip();
    if (value.matches("\\d+")) {
      return Duration.ofSeconds(value.length() > LONGEST ? FOR_EVER : Long.parseLong(value));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
