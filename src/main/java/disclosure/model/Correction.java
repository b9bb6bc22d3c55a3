package disclosure.model;

/** What a Delta file says of a row ({@code correction_delete_ind}): nothing, C or D. */
public enum Correction {
  /** New or unmarked: every row of a Full file. */
  NONE,
  /** The row replaces an earlier statement of the same key. */
  CORRECTED,
  /** The transaction was deleted; only its keys and modification time are stated. */
  DELETED
}
