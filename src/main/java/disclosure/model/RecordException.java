package disclosure.model;

/**
 * Expected dirt: one record cannot be read, the rest can. Becomes a {@link Reject}; anything else
 * that is thrown is a bug and ends the run.
 */
public final class RecordException extends Exception {
  private final String code;

  /**
   * @param code stable upper-case code for counting
   * @param message one sentence that names the field and the value
   */
  public RecordException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** Stable upper-case code for counting. */
  public String code() {
    return code;
  }
}
