package disclosure.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Whether a disk can take what is about to be written; asked before, so that nothing breaks off.
 */
public final class DiskSpace {
  private DiskSpace() {}

  /**
   * Refuses where too little is free.
   *
   * @param folder on the disk that is written to
   * @param needed bytes, about
   * @param what needs them, as in {@code a release needs}
   * @param after what stays as it was
   * @throws DiskFullException in one sentence with the mend
   */
  public static void require(Path folder, long needed, String what, String after)
      throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new DiskFullException(
          String.format(
              Locale.ROOT,
              "the disk of %s has %d MB free and %s about %d MB; make room and run again (%s)",
              folder,
              free >> 20,
              what,
              needed >> 20,
              after));
    }
  }
}
