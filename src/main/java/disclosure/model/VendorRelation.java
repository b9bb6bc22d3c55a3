package disclosure.model;

/** What a vendor is to the company behind it. */
public enum VendorRelation {
  /** The company's own named legal entity. */
  DIRECT,
  /** An entity the company owned on these days. */
  SUBSIDIARY
}
