package disclosure.pipeline;

import disclosure.match.ShardMatcher;
import disclosure.reference.Reference;
import disclosure.source.SliceIntake;
import disclosure.source.intake.Split;
import disclosure.source.intake.SplitReader;
import disclosure.store.ShardFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.jspecify.annotations.Nullable;

/**
 * Reads, parses, filters and writes one split, then matches the vendors and descriptions of the
 * finished shard beside it; the shard's number goes on. Counts go to metrics, by source and code.
 * Twice gives the same.
 *
 * <p>One step, not two: while a split is read the matcher says which descriptions it will want, so
 * that no other is read again.
 */
final class TakeInSplit extends DoFn<Split, Integer> {
  private final SplitReader reader;
  private final Carried<Reference> reference;
  private transient @Nullable ShardMatcher matcher;

  TakeInSplit(SplitReader reader, Carried<Reference> reference) {
    this.reader = reader;
    this.reference = reference;
  }

  @Setup
  public void setUp() {
    matcher = SharedMatcher.of(reference);
  }

  @ProcessElement
  public void process(@Element Split split, OutputReceiver<Integer> shards) throws IOException {
    ShardMatcher wanted = Objects.requireNonNull(matcher);
    List<SliceIntake> intakes = reader.read(split, wanted::mayTell);
    wanted.match(ShardFolder.of(Path.of(reader.shards()), split.id()).path());
    IntakeCounts.count(split, intakes);
    shards.output(split.id());
  }
}
