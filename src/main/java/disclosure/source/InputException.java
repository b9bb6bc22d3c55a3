package disclosure.source;

/**
 * The run cannot go on with what it was given: one sentence that names the file and says the mend.
 */
public final class InputException extends RuntimeException {
  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
