package disclosure.fetch;

import disclosure.store.Json;
import disclosure.store.Sha256;
import java.io.IOException;
import java.util.List;

/**
 * What one fetch left: the files of every source and the account of what was asked. All a run needs
 * to be repeated, however often others fetch after it.
 *
 * @param date day of the last answer the archive held, ISO 8601
 * @param fetched which captures are the files
 * @param coverages one a source
 */
public record Fetch(String date, Fetched fetched, List<Coverage> coverages) {
  private static final int HASH_DIGITS = 8;

  public Fetch {
    coverages = List.copyOf(coverages);
  }

  /** Date and hash: equal for equal files and accounts of one day. */
  public String id() throws IOException {
    return date + "-" + Sha256.ofText(Json.line(this)).substring(0, HASH_DIGITS);
  }
}
