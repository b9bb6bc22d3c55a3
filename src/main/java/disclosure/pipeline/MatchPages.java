package disclosure.pipeline;

import disclosure.match.PageMatcher;
import disclosure.reference.Reference;
import disclosure.store.ShardFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.jspecify.annotations.Nullable;

/** Finds the vendors, products and companies that the pages of a finished shard name. */
final class MatchPages extends DoFn<Integer, Integer> {
  private final String shards;
  private final Carried<Reference> reference;
  private transient @Nullable PageMatcher matcher;

  MatchPages(Path shards, Carried<Reference> reference) {
    this.shards = shards.toString();
    this.reference = reference;
  }

  @Setup
  public void setUp() {
    matcher = new PageMatcher(reference.value());
  }

  @ProcessElement
  public void process(@Element Integer shard, OutputReceiver<Integer> matched) throws IOException {
    Objects.requireNonNull(matcher).match(ShardFolder.of(Path.of(shards), shard).path());
    matched.output(shard);
  }
}
