package disclosure.publish;

import disclosure.store.DiskFullException;
import disclosure.store.DiskSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether the disk can take a release; asked before, because a database on a full disk is lost. */
final class FreeSpace {
  /** A release with its exports was at most 0.9 times its shards (1.6 million actions). */
  private static final double SHARE_OF_SHARDS = 1.2;

  private static final long LEAST = 32L << 20;

  private FreeSpace() {}

  /**
   * Refuses where too little is free.
   *
   * @throws DiskFullException in one sentence with the mend
   */
  static void require(Path shards, Path workspace) throws IOException {
    long needed = Math.max(LEAST, (long) (bytesBelow(shards) * SHARE_OF_SHARDS));
    DiskSpace.require(workspace, needed, "a release needs", "the release before is untouched");
  }

  /** A full disk in words; anything else the database refuses is a bug of ours. */
  static IOException explained(SQLException e, Path workspace) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("out of disk")) {
      return new DiskFullException(
          "the disk of "
              + workspace
              + " is full; make room and run again (the release before is untouched)",
          e);
    }
    throw new IllegalStateException(e);
  }

  private static long bytesBelow(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
