package disclosure.pipeline;

import disclosure.document.child.ChildPool;
import disclosure.document.child.Limits;
import disclosure.document.intake.DocumentSplits;
import disclosure.source.SliceIntake;
import disclosure.source.intake.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of one split, each in a process of its own; the number of the finished shard
 * goes on. A worker keeps one such process warm.
 */
final class ReadDocuments extends DoFn<Split, Integer> {
  private final String shards;
  private transient @Nullable ChildPool pool;

  ReadDocuments(Path shards) {
    this.shards = shards.toString();
  }

  @Setup
  public void setUp() {
    pool = new ChildPool(1, Limits.usual());
  }

  @ProcessElement
  public void process(@Element Split split, OutputReceiver<Integer> finished) throws IOException {
    ChildPool readers = Objects.requireNonNull(pool);
    List<SliceIntake> intakes = new DocumentSplits(Path.of(shards), readers).read(split);
    IntakeCounts.count(split, intakes);
    finished.output(split.id());
  }

  @Teardown
  public void tearDown() throws IOException {
    if (pool != null) {
      pool.close();
    }
  }
}
