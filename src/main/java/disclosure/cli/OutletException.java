package disclosure.cli;

import java.io.IOException;
import java.util.Locale;

/** An answer, or its rest, could not be written to standard output. */
final class OutletException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutletException(IOException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }

  /** Whether the program that reads the answer has enough of it, as {@code head} has. */
  boolean isReaderGone() {
    String reason = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
    return reason.contains("broken pipe") || reason.contains("pipe is being closed");
  }
}
