package disclosure.text;

/**
 * A second name that a name's text states.
 *
 * @param kind what the text says it is
 * @param name the words as they stand in the text
 */
public record OtherName(Kind kind, String name) {

  /** What joins the two names. */
  public enum Kind {
    /** Doing business as, trading as, also known as, now known as. */
    TRADING,
    /** Formerly. */
    FORMER,
    /** Division, subsidiary or business of. */
    OWNER
  }
}
