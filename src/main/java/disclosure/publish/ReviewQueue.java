package disclosure.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What the rules leave to a person, ordered by money, with everything needed to decide: names,
 * parents, place, descriptions, links, the candidate and why it was not linked.
 *
 * <p>The first columns ({@code verdict}, {@code why}, {@code source_url}, {@code decided_by},
 * {@code decided_on}) are empty and to be filled in; {@code disclosure.reference.ReviewSheet} reads
 * them.
 */
public final class ReviewQueue {
  private static final String QUESTION = "/disclosure/sql/review/queue.sql";

  private ReviewQueue() {}

  /** Hands over the queue of a release. */
  public static void read(ReadOnlyDatabase release, RowReader reader)
      throws QueryException, IOException {
    try (InputStream in = ReviewQueue.class.getResourceAsStream(QUESTION)) {
      byte[] bytes = Objects.requireNonNull(in, QUESTION).readAllBytes();
      release.query(new String(bytes, StandardCharsets.UTF_8), reader);
    }
  }
}
