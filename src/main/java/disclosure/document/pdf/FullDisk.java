package disclosure.document.pdf;

import org.jspecify.annotations.Nullable;

/** Tells a disk without space, which is no fault of a document, from all other failures. */
public final class FullDisk {
  /** How a process ends that found no space. */
  public static final int EXIT = 4;

  private static final String WORDS = "No space left on device";

  private FullDisk() {}

  /** Whether the system said so (ENOSPC) anywhere among the causes. */
  public static boolean caused(@Nullable Throwable failure) {
    return failure != null
        && (String.valueOf(failure.getMessage()).contains(WORDS) || caused(failure.getCause()));
  }
}
