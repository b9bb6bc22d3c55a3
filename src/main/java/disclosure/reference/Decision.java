package disclosure.reference;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided: a line of {@code decisions.csv}. Beats every rule.
 *
 * @param subject vendor id, folded name or award key
 * @param vendorName the name it was decided on, or null for an award
 * @param companyId the company it links to or keeps apart from; null on a rejection: every company
 * @param covered the action dates it is about
 */
public record Decision(
    SubjectKind subjectKind,
    String subject,
    @Nullable String vendorName,
    @Nullable String companyId,
    Verdict verdict,
    Interval covered,
    String decidedBy,
    LocalDate decidedOn,
    String reason,
    @Nullable String sourceUrl)
    implements Serializable {

  /** What a decision is about. */
  public enum SubjectKind {
    VENDOR_ID,
    NAME_KEY,
    AWARD_KEY
  }

  /** What was decided. */
  public enum Verdict {
    LINKED,
    REJECTED
  }
}
