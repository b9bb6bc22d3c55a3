package disclosure.reference;

import java.io.Serializable;

/**
 * A vendor that sells other companies' technology, or builds with it: a line of {@code
 * resellers.csv}. Links nothing by itself.
 */
public record Reseller(String id, String alias, Kind kind, String sourceUrl)
    implements Serializable {

  /** How it stands between owner and agency. */
  public enum Kind {
    RESELLER,
    INTEGRATOR
  }
}
