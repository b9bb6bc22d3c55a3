package disclosure.model;

/** How far a link may be trusted. Only {@link #LINKED} is a statement of ours. */
public enum MatchState {
  /** Evidence says so. */
  LINKED,
  /** A person should look. */
  REVIEW,
  /** A person said no. */
  REJECTED
}
