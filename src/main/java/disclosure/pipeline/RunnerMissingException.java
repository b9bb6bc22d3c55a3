package disclosure.pipeline;

/** The chosen runner cannot work as asked: one sentence with the mend. */
public final class RunnerMissingException extends RuntimeException {
  RunnerMissingException(String message, Throwable cause) {
    super(message, cause);
  }
}
