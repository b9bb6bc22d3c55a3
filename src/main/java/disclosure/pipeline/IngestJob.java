package disclosure.pipeline;

import disclosure.reference.Reference;
import disclosure.source.Slice;
import disclosure.source.SliceIntake;
import disclosure.source.intake.Split;
import disclosure.source.intake.SplitReader;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.Read;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.transforms.ParDo;
import org.jspecify.annotations.Nullable;

/**
 * The Beam job: hand out the splits, read each into its shard and match what it holds; of records
 * and of documents alike.
 */
final class IngestJob {
  private final Pipeline pipeline;
  private @Nullable PipelineResult result;

  IngestJob(IngestRequest request, List<Split> records, List<Split> documents, SplitReader reader) {
    Carried<Reference> reference = Carried.of(request.reference());
    pipeline =
        Pipeline.create(request.runner().options(request.workers(), request.runnerOptions()));
    if (!records.isEmpty()) {
      pipeline
          .apply("HandOutSplits", Read.from(new SplitSource(records)))
          .apply("TakeInSplits", ParDo.of(new TakeInSplit(reader, reference)));
    }
    if (!documents.isEmpty()) {
      pipeline
          .apply("HandOutDocuments", Read.from(new SplitSource(documents)))
          .apply("ReadDocuments", ParDo.of(new ReadDocuments(request.shards())))
          .apply("MatchPages", ParDo.of(new MatchPages(request.shards(), reference)));
    }
  }

  void run() {
    result = pipeline.run();
    PipelineResult.State state = result.waitUntilFinish();
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the job ended as " + state);
    }
  }

  /**
   * The job's metrics and the accounts beside the shards are two counts of the same records: they
   * must agree.
   */
  void reconcile(List<Split> splits, List<SliceIntake> read) {
    SortedMap<String, Long> accounted = new TreeMap<>();
    List<Slice> slices = splits.stream().flatMap(split -> split.slices().stream()).toList();
    for (int at = 0; at < slices.size(); at++) {
      IntakeCounts.of(slices.get(at).file().source(), read.get(at))
          .forEach((name, count) -> accounted.merge(name, count, Long::sum));
    }
    SortedMap<String, Long> counted = counted();
    if (!accounted.equals(counted)) {
      throw new IllegalStateException(
          "the job counted " + counted + " but its shards account for " + accounted);
    }
  }

  private SortedMap<String, Long> counted() {
    SortedMap<String, Long> counters = new TreeMap<>();
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(IntakeCounts.NAMESPACE))
            .build();
    PipelineResult finished = Objects.requireNonNull(result, "the job has not run");
    for (MetricResult<Long> counter : finished.metrics().queryMetrics(filter).getCounters()) {
      counters.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return counters;
  }
}
