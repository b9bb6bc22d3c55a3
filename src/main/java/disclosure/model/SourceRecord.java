package disclosure.model;

import java.io.Serializable;
import java.util.List;

/** One source's statement, typed but not yet merged with anyone else's. */
public sealed interface SourceRecord extends Serializable
    permits SourceAction, SourceAward, SourceNotice, SourceSubaward {

  /** The record it was read from. */
  Origin origin();

  /** Doubts about values that were kept. */
  List<Flag> flags();
}
