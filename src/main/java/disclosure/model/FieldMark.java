package disclosure.model;

/** What a reader must know of a field beside its value. */
public enum FieldMark {
  /** The form cut the value off where its printed width ended. */
  TRUNCATED,
  /** The document's own rows add up to this printed total. */
  ADDS_UP,
  /** The document's own rows, as far as they were read, do not add up to this printed total. */
  DIFFERS,
  /** The document says that this payment was voided. */
  VOIDED,
  /** The value names a private person or an official: read, but never published. */
  PERSON
}
