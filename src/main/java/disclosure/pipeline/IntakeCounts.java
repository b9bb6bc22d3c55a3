package disclosure.pipeline;

import disclosure.source.SliceIntake;
import disclosure.source.intake.Split;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Metrics;

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

  /** Adds what became of a split's records to the job's metrics. */
  static void count(Split split, List<SliceIntake> intakes) {
    for (int at = 0; at < intakes.size(); at++) {
      of(split.slices().get(at).file().source(), intakes.get(at))
          .forEach((name, count) -> Metrics.counter(NAMESPACE, name).inc(count));
    }
  }

  private static void putAll(
      SortedMap<String, Long> counts, String prefix, Map<String, Long> more) {
    more.forEach((code, count) -> counts.put(prefix + code, count));
  }
}
