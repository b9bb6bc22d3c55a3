package disclosure.publish;

/** A question that cannot be answered as it was put; the message is for the person who asked. */
public final class QueryException extends Exception {
  QueryException(String message) {
    super(message);
  }

  QueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
