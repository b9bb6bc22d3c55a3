package disclosure.pipeline;

import disclosure.source.SliceIntake;
import disclosure.source.intake.Split;
import disclosure.source.intake.SplitReader;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;

/**
 * Reads, parses, filters and writes one split; the number of its finished shard goes on. Counts go
 * to metrics, by source and code.
 */
final class ReadSplit extends DoFn<Split, Integer> {
  private final SplitReader reader;

  ReadSplit(SplitReader reader) {
    this.reader = reader;
  }

  @ProcessElement
  public void process(@Element Split split, OutputReceiver<Integer> shards) throws IOException {
    List<SliceIntake> intakes = reader.read(split);
    count(split, intakes);
    shards.output(split.id());
  }

  static void count(Split split, List<SliceIntake> intakes) {
    for (int at = 0; at < intakes.size(); at++) {
      IntakeCounts.of(split.slices().get(at).file().source(), intakes.get(at))
          .forEach((name, count) -> Metrics.counter(IntakeCounts.NAMESPACE, name).inc(count));
    }
  }
}
