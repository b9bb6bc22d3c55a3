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
 * {@code decided_on}, {@code from_date}, {@code to_date}) are empty and to be filled in; {@code
 * disclosure.reference.ReviewSheet} reads them.
 */
public final class ReviewQueue {
  private static final String QUESTION = "/disclosure/sql/review/queue.sql";

  private ReviewQueue() {}

  /** Hands over the queue of a release, with every column of the sheet. */
  public static void read(ReadOnlyDatabase release, RowReader reader)
      throws QueryException, IOException {
    release.query(question(), reader);
  }

  /** Hands over what fits a screen: who, which company, why not, and the money. */
  public static void readShort(ReadOnlyDatabase release, RowReader reader)
      throws QueryException, IOException {
    release.query(
        "SELECT obligated_usd, subject, vendor_name, company_name, tier, why_not_linked FROM (\n"
            + question()
            + "\n) ORDER BY abs(obligated_usd) DESC NULLS LAST, subject, company_id",
        reader);
  }

  private static String question() throws IOException {
    try (InputStream in = ReviewQueue.class.getResourceAsStream(QUESTION)) {
      byte[] bytes = Objects.requireNonNull(in, QUESTION).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
