package disclosure.document.intake;

import disclosure.document.DocumentReading;
import disclosure.document.child.ChildPool;
import disclosure.model.Origin;
import disclosure.model.Reject;
import disclosure.source.InputFile;
import disclosure.source.Slice;
import disclosure.source.SliceIntake;
import disclosure.source.intake.Split;
import disclosure.source.intake.SplitReader;
import disclosure.store.Sha256;
import disclosure.store.ShardFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads splits of documents into shards: each document is one record, kept or rejected with a code.
 * A split that is read twice leaves one shard.
 */
public final class DocumentSplits {
  private final Path shards;
  private final ChildPool pool;

  /**
   * @param shards folder of the run's shards
   * @param pool stays the caller's to close
   */
  public DocumentSplits(Path shards, ChildPool pool) {
    this.shards = shards;
    this.pool = pool;
  }

  /** Reads the split; the answer says what became of each document, in order. */
  public List<SliceIntake> read(Split split) throws IOException {
    ShardFolder shard = ShardFolder.of(shards, split.id());
    Path folder = shard.begin();
    List<SliceIntake> intakes = new ArrayList<>();
    try (DocumentShard rows = new DocumentShard(folder)) {
      for (Slice slice : split.slices()) {
        intakes.add(read(slice, rows));
      }
    }
    SplitReader.writeAccount(folder, intakes);
    shard.finish();
    return intakes;
  }

  private SliceIntake read(Slice slice, DocumentShard rows) throws IOException {
    InputFile file = slice.file();
    try (LocalCopy copy = LocalCopy.of(file)) {
      DocumentReading reading = pool.read(copy.path()).under(file.name());
      SortedMap<String, Long> rejected = new TreeMap<>();
      if (reading.status() == DocumentReading.Status.REJECTED) {
        String code = Objects.requireNonNull(reading.code());
        rejected.put(code, 1L);
        Origin origin = new Origin(slice.id(), 1);
        rows.write(new Reject(origin, code, String.valueOf(reading.message()), file.name()));
      } else {
        rows.write(slice.id(), Sha256.ofFile(copy.path()), reading);
      }
      return intake(slice.id(), rejected);
    }
  }

  private static SliceIntake intake(int slice, SortedMap<String, Long> rejected) {
    return new SliceIntake(
        slice,
        0,
        0,
        0,
        Long.MAX_VALUE,
        1,
        rejected.isEmpty() ? 1 : 0,
        0,
        new TreeMap<>(),
        rejected,
        new TreeMap<>(),
        new TreeSet<>());
  }
}
