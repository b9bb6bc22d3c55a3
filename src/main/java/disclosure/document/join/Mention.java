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
    /** A block of a known form says that it is the contract an order hangs under. */
    VEHICLE,
    /** It stands in the text, in the shape of a contract number. */
    TEXT,
    /** It stands in the text glued to words, or parted by spaces. */
    GLUED,
    /** The file is named after it. */
    FILE_NAME,
    /** It has letters and digits enough to be one: only a ledger that has it can tell. */
    KNOWN
  }
}
