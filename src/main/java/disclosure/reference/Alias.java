package disclosure.reference;

import java.io.Serializable;

/**
 * A name a company goes by in records: a line of {@code aliases.csv}.
 *
 * @param owned when the company owned it
 */
public record Alias(
    String companyId,
    String name,
    Kind kind,
    Distinctiveness distinctiveness,
    Interval owned,
    String sourceUrl)
    implements Serializable {

  /** Who else may bear the name. */
  public enum Distinctiveness {
    /** The leading name is a made-up mark that nobody else uses. */
    COINED,
    /** An ordinary word, a surname or initials; with its legal form the name is the company's. */
    COMMON,
    /** Unrelated vendors are registered under the very same name: a person must look. */
    SHARED
  }

  /** Whether the leading name is a made-up mark that nobody else uses. */
  public boolean coined() {
    return distinctiveness == Distinctiveness.COINED;
  }

  /** Whether unrelated vendors are registered under the very same name. */
  public boolean shared() {
    return distinctiveness == Distinctiveness.SHARED;
  }

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
    /** An entity it owns together with others. */
    VENTURE,
    /** A mark, not an entity. */
    BRAND;

    /** Whether an entity of this kind is the company itself. */
    public boolean isTheCompany() {
      return this == LEGAL || this == FORMER || this == BRAND;
    }
  }
}
