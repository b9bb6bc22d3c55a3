package disclosure.publish;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of one source's records: {@code read = kept + filtered + rejected + duplicate +
 * deleted}.
 *
 * @param filtered by reason
 * @param rejected by code
 */
public record SourceOutcome(
    String source,
    long read,
    long kept,
    SortedMap<String, Long> filtered,
    SortedMap<String, Long> rejected,
    long duplicate,
    long deleted) {

  public SourceOutcome {
    filtered = new TreeMap<>(filtered);
    rejected = new TreeMap<>(rejected);
  }
}
