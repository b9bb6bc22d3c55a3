package disclosure.reference;

import java.io.Serializable;

/**
 * A name a company goes by in records: a line of {@code aliases.csv}.
 *
 * @param coined whether the leading name is a made-up mark that nobody else uses
 * @param owned when the company owned it
 */
public record Alias(
    String companyId, String name, Kind kind, boolean coined, Interval owned, String sourceUrl)
    implements Serializable {

  /** What the name is of. */
  public enum Kind {
    /** The company's own registered name. */
    LEGAL,
    /** An earlier name of the company itself. */
    FORMER,
    /** An entity it formed or always held. */
    SUBSIDIARY,
    /** An entity it bought. */
    ACQUIRED,
    /** A mark, not an entity. */
    BRAND;

    /** Whether an entity of this kind is the company itself. */
    public boolean isTheCompany() {
      return this == LEGAL || this == FORMER || this == BRAND;
    }
  }
}
