package disclosure.store;

import java.io.IOException;

/** A disk that cannot take what is to be written: one sentence with the mend. */
public final class DiskFullException extends IOException {
  private static final long serialVersionUID = 1;

  public DiskFullException(String message) {
    super(message);
  }

  public DiskFullException(String message, Throwable cause) {
    super(message, cause);
  }
}
