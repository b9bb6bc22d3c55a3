package disclosure.document.pdf;

import disclosure.store.DiskSpace;
import org.jspecify.annotations.Nullable;

/** Tells a disk without space, which is no fault of a document, from all other failures. */
public final class FullDisk {
  /** How a process ends that found no space. */
  public static final int EXIT = 4;

  private FullDisk() {}

  /** Whether the system said so anywhere among the causes. */
  public static boolean caused(@Nullable Throwable failure) {
    return DiskSpace.isUsedUp(failure);
  }
}
