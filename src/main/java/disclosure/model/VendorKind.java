package disclosure.model;

/** What a vendor is in the trade. */
public enum VendorKind {
  /** Sells what it makes or does, as far as is known. */
  OPERATING,
  /** Known to sell other companies' technology. */
  RESELLER,
  /** Known to build systems with other companies' technology. */
  INTEGRATOR,
  /** A placeholder for recipients that are not told: {@code DOMESTIC AWARDEES (UNDISCLOSED)}. */
  UNDISCLOSED
}
