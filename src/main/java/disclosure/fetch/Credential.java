package disclosure.fetch;

/**
 * A key that a publisher wants as a query parameter. It is added when the request is sent and
 * stands in nothing that is kept or printed.
 *
 * @param parameter the publisher's name for it, as in {@code api_key}
 * @param value the key, read from the environment only
 */
public record Credential(String parameter, String value) {

  /** Never shows the value. */
  @Override
  public String toString() {
    return "Credential[" + parameter + "]";
  }
}
