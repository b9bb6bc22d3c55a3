package disclosure.pipeline;

import disclosure.source.SliceIntake;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of records, as counters named {@code source/read}, {@code source/rejected/CODE} …;
 * the same for a slice and a run.
 */
final class IntakeCounts {
  static final String NAMESPACE = "intake";

  private IntakeCounts() {}

  static SortedMap<String, Long> of(String source, SliceIntake intake) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put(source + "/read", intake.read());
    counts.put(source + "/kept", intake.kept());
    counts.put(source + "/context", intake.context());
    putAll(counts, source + "/filtered/", intake.filtered());
    putAll(counts, source + "/rejected/", intake.rejected());
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private static void putAll(
      SortedMap<String, Long> counts, String prefix, Map<String, Long> more) {
    more.forEach((code, count) -> counts.put(prefix + code, count));
  }
}
