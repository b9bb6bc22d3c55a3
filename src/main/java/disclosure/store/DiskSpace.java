package disclosure.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a disk can take what is to be written: asked before, or told by the system after. */
public final class DiskSpace {
  private static final long MB = 1 << 20;

  /** How Unix systems put ENOSPC, EDQUOT and EFBIG, and Windows its own. */
  private static final List<String> USED_UP =
      List.of(
          "no space left on device",
          "disk quota exceeded",
          "file too large",
          "there is not enough space on the disk");

  private DiskSpace() {}

  /** Whether a disk without room is what a failure, or any of its causes, comes from. */
  public static boolean isUsedUp(@Nullable Throwable failure) {
    if (failure == null) {
      return false;
    }
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return failure instanceof DiskFullException
        || USED_UP.stream().anyMatch(message::contains)
        || isUsedUp(failure.getCause());
  }

  /**
   * The failure in one sentence with the mend; as it is where it is one already.
   *
   * @param after what stays as it was
   */
  public static DiskFullException full(Path folder, String after, IOException e) {
    return e instanceof DiskFullException told
        ? told
        : new DiskFullException(
            "the disk of " + folder + " is full; make room and run again (" + after + ")", e);
  }

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
              free / MB,
              what,
              (needed + MB - 1) / MB,
              after));
    }
  }
}
