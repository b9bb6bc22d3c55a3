package disclosure.pipeline;

import disclosure.match.ShardMatcher;
import disclosure.reference.Reference;
import disclosure.store.ShardFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.jspecify.annotations.Nullable;

/**
 * Matches the vendors and descriptions of a finished shard, and writes what was found beside them.
 * Twice gives the same.
 */
final class MatchShard extends DoFn<Integer, Integer> {
  private final String shards;
  private final Reference reference;
  private transient @Nullable ShardMatcher matcher;

  MatchShard(Path shards, Reference reference) {
    this.shards = shards.toString();
    this.reference = reference;
  }

  @Setup
  public void setUp() {
    matcher = new ShardMatcher(reference);
  }

  @ProcessElement
  public void process(@Element Integer shard, OutputReceiver<Integer> matched) throws IOException {
    Objects.requireNonNull(matcher).match(ShardFolder.of(Path.of(shards), shard).path());
    matched.output(shard);
  }
}
