package disclosure.document.join;

/**
 * A contract number met in a document.
 *
 * @param piid letters and digits only, upper case, as awards are keyed
 * @param printed as it stands
 * @param page from 1; 0 for the name of the file
 * @param ground how it was met
 */
public record Mention(String piid, String printed, int page, Ground ground) {

  /** How a number was met; the surest first. */
  public enum Ground {
    /** A block of a known form says that it is the contract or order. */
    FORM,
    /** It stands in the text, in the shape of a contract number. */
    TEXT,
    /** It stands in the text glued to words, or parted by spaces. */
    GLUED,
    /** The file is named after it. */
    FILE_NAME
  }
}
