package disclosure.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one shard, {@code part-00012} below the run's shards. It is written under another
 * name and renamed when it is whole, so that a worker that fails or runs twice leaves no half and
 * no second shard.
 */
public final class ShardFolder {
  private static final String PREFIX = "part-";

  private final Path finished;
  private @Nullable Path unfinished;

  private ShardFolder(Path finished) {
    this.finished = finished;
  }

  /** The folder of that shard. */
  public static ShardFolder of(Path shards, int shard) {
    return new ShardFolder(shards.resolve(String.format(Locale.ROOT, "%s%05d", PREFIX, shard)));
  }

  /** The finished shards of a run, by number. */
  public static List<Path> finished(Path shards) throws IOException {
    try (Stream<Path> children = Files.list(shards)) {
      return children
          .filter(child -> String.valueOf(child.getFileName()).startsWith(PREFIX))
          .sorted()
          .toList();
    }
  }

  /** The folder under its own name, there when it is whole. */
  public Path path() {
    return finished;
  }

  /** An empty folder to write into. */
  public Path begin() throws IOException {
    Path folder = Files.createTempDirectory(finished.getParent(), "." + finished.getFileName());
    unfinished = folder;
    return folder;
  }

  /** Puts what was written in place; where a second worker already did, ours is dropped. */
  public void finish() throws IOException {
    Path written = Objects.requireNonNull(unfinished, "begin first");
    if (Files.exists(finished)) {
      delete(written);
    } else {
      Files.move(written, finished, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Takes the shard away: what was read into it is void. */
  public void drop() throws IOException {
    delete(finished);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(ShardFolder::deleteFile);
    }
  }

  private static void deleteFile(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
