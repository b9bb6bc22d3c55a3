package disclosure.reference;

import java.io.Serializable;

/**
 * A registered number of a company's named entity: a line of {@code identifiers.csv}.
 *
 * @param entityName the name it was published with
 */
public record Identifier(
    String companyId,
    Kind kind,
    String identifier,
    String entityName,
    Interval owned,
    String sourceUrl)
    implements Serializable {

  /** Whose number it is. */
  public enum Kind {
    UEI,
    CAGE,
    DUNS
  }
}
