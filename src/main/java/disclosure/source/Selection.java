package disclosure.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records a dataset keeps: those awarded <em>or</em> paid by one of its agencies, from its
 * first day on.
 *
 * @param agencies subtier codes; empty means every agency
 * @param from first action date, or null for no limit
 */
public record Selection(Set<String> agencies, @Nullable LocalDate from) implements Serializable {

  /** What becomes of a record, in the words of the summary. */
  public enum Verdict {
    /** In the dataset. */
    KEPT,
    /** A vehicle of another agency: in the dataset if a kept order names it. */
    CONTEXT,
    /** Left out: neither awarded nor paid by an agency of the dataset. */
    OTHER_AGENCY,
    /** Left out: before the dataset's first day. */
    BEFORE_FROM,
    /** Left out: it adds up other records. */
    TOTAL_ROW
  }

  public Selection {
    agencies = Set.copyOf(agencies);
  }

  /** Says what becomes of a record of this scope. */
  public Verdict judge(Scope scope) {
    if (scope.total()) {
      return Verdict.TOTAL_ROW;
    }
    boolean early = from != null && scope.date() != null && scope.date().isBefore(from);
    if (agencies.isEmpty() || has(scope.awardingAgency()) || has(scope.fundingAgency())) {
      return early && !scope.vehicle() ? Verdict.BEFORE_FROM : Verdict.KEPT;
    }
    return scope.vehicle() ? Verdict.CONTEXT : Verdict.OTHER_AGENCY;
  }

  private boolean has(@Nullable String agency) {
    return agency != null && agencies.contains(agency);
  }
}
