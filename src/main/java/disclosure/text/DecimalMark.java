package disclosure.text;

/** What stands before the cents of a source's amounts. */
public enum DecimalMark {
  /** {@code 1,234.56}. */
  POINT,
  /** {@code 1.234,56}: a point parts thousands and nothing else. */
  COMMA
}
