package disclosure.store;

/** A declaration cannot be read as it stands: one sentence that names the file and the line. */
public final class YamlException extends RuntimeException {
  public YamlException(String message) {
    super(message);
  }

  public YamlException(String message, Throwable cause) {
    super(message, cause);
  }
}
