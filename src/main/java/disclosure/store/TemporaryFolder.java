package disclosure.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The system's folder for temporary files. Snappy and the readers of documents unpack their library
 * and pages there, and say little where they cannot: so it is asked before. The database's library
 * is not among them: it lies beside its jar.
 */
public final class TemporaryFolder {
  /** A gray page of 300 dots an inch is 8 MB before it is compressed, and few are there at once. */
  private static final long LEAST = 32L << 20;

  private static final String MEND = " choose another folder with TMPDIR";

  private TemporaryFolder() {}

  /**
   * Refuses where temporary files cannot be written.
   *
   * @throws DiskFullException in one sentence with the mend
   */
  public static void require() throws DiskFullException {
    require(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static void require(Path folder) throws DiskFullException {
    try {
      Files.delete(Files.createTempFile(folder, "disclosure", ".tmp"));
      requireSpace(folder, Files.getFileStore(folder).getUsableSpace());
    } catch (DiskFullException e) {
      throw e;
    } catch (IOException e) {
      throw new DiskFullException(
          "temporary files cannot be written to "
              + folder
              + " ("
              + (Files.isDirectory(folder) ? "no permission or no room" : "no such folder")
              + "):"
              + MEND,
          e);
    }
  }

  static void requireSpace(Path folder, long free) throws DiskFullException {
    if (free < LEAST) {
      throw new DiskFullException(
          String.format(
              Locale.ROOT,
              "the folder for temporary files, %s, has %d MB free and %d MB are needed; make room"
                  + " there, or%s",
              folder,
              free >> 20,
              LEAST >> 20,
              MEND));
    }
  }
}
