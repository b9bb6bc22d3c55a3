package disclosure.model;

/** What a reader must know of a field beside its value. */
public enum FieldMark {
  /** The form cut the value off where its printed width ended. */
  TRUNCATED,
  /** The value names a private person or an official: read, but never published. */
  PERSON
}
