package disclosure.source.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import disclosure.source.RecordCursor;
import disclosure.source.Selection;
import disclosure.source.Slice;
import disclosure.source.SliceIntake;
import disclosure.source.SliceReader;
import disclosure.source.SourceSpec;
import disclosure.source.format.RecordFormats;
import disclosure.store.Json;
import disclosure.store.ShardFolder;
import disclosure.store.ShardWriter;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Reads a split into its shard, with the account of each slice in {@code slices.json} beside the
 * rows. A split that is read twice leaves one shard: the folder appears whole, under the split's
 * own name, or not at all.
 *
 * @param shards folder of the run's shards
 * @param sources declarations by id
 */
public record SplitReader(String shards, Selection selection, Map<String, SourceSpec> sources)
    implements Serializable {
  private static final String SLICES = "slices.json";

  public SplitReader {
    sources = Map.copyOf(sources);
  }

  /**
   * Reads the split; the answer says what became of the records of each slice, in order.
   *
   * @param telling which descriptions the matching wants to see
   */
  public List<SliceIntake> read(Split split, Predicate<String> telling) throws IOException {
    ShardFolder shard = ShardFolder.of(Path.of(shards), split.id());
    List<SliceIntake> intakes = new ArrayList<>();
    Path folder = shard.begin();
    try (ShardWriter writer = new ShardWriter(folder, split.id(), telling)) {
      for (Slice slice : split.slices()) {
        intakes.add(read(slice, writer));
      }
    }
    writeAccount(folder, intakes);
    shard.finish();
    return intakes;
  }

  /** Lays the account of a split's slices, in order, into its shard. */
  public static void writeAccount(Path shard, List<SliceIntake> intakes) throws IOException {
    Json.write(shard.resolve(SLICES), intakes);
  }

  /** What became of the records of each slice of a finished split, in order. */
  public List<SliceIntake> account(Split split) throws IOException {
    return account(Path.of(shards), split);
  }

  /** What became of the records of each slice of a finished split, in order. */
  public static List<SliceIntake> account(Path shards, Split split) throws IOException {
    return Json.read(
        ShardFolder.of(shards, split.id()).path().resolve(SLICES), new TypeReference<>() {});
  }

  /** Whether the split's shard is there, whole. */
  public static boolean isFinished(Path shards, Split split) {
    return Files.exists(ShardFolder.of(shards, split.id()).path());
  }

  private SliceIntake read(Slice slice, ShardWriter writer) throws IOException {
    SourceSpec spec = Objects.requireNonNull(sources.get(slice.file().source()));
    SliceReader reader = new SliceReader(spec, selection, writer);
    try (RecordCursor cursor = RecordFormats.of(spec, slice.file()).open(slice, spec)) {
      return reader.read(slice, cursor);
    }
  }
}
