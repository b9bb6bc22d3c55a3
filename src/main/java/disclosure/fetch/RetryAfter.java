package disclosure.fetch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The Retry-After header (RFC 9110, 10.2.3): seconds, or a date by the publisher's clock. */
final class RetryAfter {
  /** A number of more digits asks to stay away for ever. */
  private static final int LONGEST = 9;

  private static final long FOR_EVER = 1_000_000_000;

  private RetryAfter() {}

  /**
   * How long the publisher asks us to wait, zero for a date that is past, null if unreadable.
   *
   * @param date the answer's own, by which a date is counted, since clocks differ; null if none
   * @param now by our clock, in its stead
   */
  static @Nullable Duration parseOrNull(String header, @Nullable String date, Instant now) {
    String value = header.strip();
    if (value.matches("\\d+")) {
      return Duration.ofSeconds(value.length() > LONGEST ? FOR_EVER : Long.parseLong(value));
    }
    Instant then = HttpDate.parseOrNull(value);
    if (then == null) {
      return null;
    }
    Instant stated = HttpDate.parseOrNull(date);
    Instant from = stated == null ? now : stated;
    return then.isAfter(from) ? Duration.between(from, then) : Duration.ZERO;
  }
}
