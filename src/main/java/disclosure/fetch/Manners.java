package disclosure.fetch;

import java.time.Duration;

/**
 * How patient and how modest we are.
 *
 * @param pause between the end of one request and the start of the next to the same host
 * @param tries how often one thing is asked for before giving up
 * @param backoff before the second try; doubles with each further one
 * @param longestBackoff the doubling stops here
 * @param connect for making a connection and getting the answer's head
 * @param stall a download that brings fewer than {@code stallBytes} in this time is broken off
 */
public record Manners(
    Duration pause,
    int tries,
    Duration backoff,
    Duration longestBackoff,
    Duration connect,
    Duration stall,
    long stallBytes) {

  /** One request a second and host, six tries over about two minutes. */
  public static final Manners USUAL =
      new Manners(
          Duration.ofSeconds(1),
          6,
          Duration.ofSeconds(4),
          Duration.ofMinutes(2),
          Duration.ofSeconds(90),
          Duration.ofSeconds(60),
          1024);

  /** The same with another pause. */
  public Manners withPause(Duration longer) {
    return new Manners(longer, tries, backoff, longestBackoff, connect, stall, stallBytes);
  }

  /**
   * The wait before the try after {@code failed} ones: doubling, and between half and the whole of
   * it by chance, so that many clients do not come back at once.
   */
  Duration backoffAfter(int failed, double chance) {
    double doubled = backoff.toMillis() * Math.pow(2, failed - 1.0);
    double most = Math.min(doubled, (double) longestBackoff.toMillis());
    return Duration.ofMillis(Math.round(most * (0.5 + chance / 2)));
  }
}
