package disclosure.fetch;

import disclosure.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * One round of fetching: what came since it began is not asked for again. A round that was killed
 * or that failed goes on where it stopped, for a day; after that the world is asked anew.
 *
 * @param firstCapture number of captures the archive held when it began
 * @param begun when, ISO 8601
 */
public record Round(int firstCapture, String begun) {
  private static final Duration LASTS = Duration.ofDays(1);

  /**
   * Goes on with the round the file tells of, or begins one.
   *
   * @param captures that the archive holds now
   */
  public static Round open(Path file, int captures, Instant now) throws IOException {
    if (Files.exists(file)) {
      Round round = Json.read(file, Round.class);
      if (Instant.parse(round.begun()).plus(LASTS).isAfter(now)) {
        return round;
      }
    }
    Round round = new Round(captures, now.toString());
    Json.replace(file, round);
    return round;
  }

  /** Everything came: the next round asks anew. */
  public static void close(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
