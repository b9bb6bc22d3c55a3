package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import java.util.ArrayList;
import java.util.List;

/**
 * P: the registered parent of this very record is a company, and the vendor's own name begins like
 * that company's names. Never the parent alone: that goes to a person.
 */
final class ParentRule implements Rule.Speaker {
  private static final double PARENT_ALONE = 0.40;
  private final Directory directory;
  private final Parents parents;

  ParentRule(Directory directory, Parents parents) {
    this.directory = directory;
    this.parents = parents;
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    if (reading.name().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = List.of();
    for (Parents.Parent parent : parents.of(reading)) {
      findings = findings.isEmpty() ? new ArrayList<>(1) : findings;
      findings.add(finding(parent, reading, confidence));
    }
    return findings;
  }

  private Finding finding(Parents.Parent parent, Reading reading, double confidence) {
    LeadIndex.Lead lead = directory.leads().find(parent.companyId(), reading.name().words());
    boolean linked =
        lead != null
            && (lead.coined() || parent.exact())
            && !reading.name().jointVenture()
            && directory.ventures().holders(reading.name().loose()).isEmpty();
    return new Finding(
        parent.companyId(),
        VendorRelation.SUBSIDIARY,
        parent.days(),
        linked ? MatchState.LINKED : MatchState.REVIEW,
        linked ? confidence : PARENT_ALONE,
        "Its registered parent on this record, %s, is %s%s, %s."
            .formatted(
                Sentences.quoted(parent.quote().words()),
                directory.nameOf(parent.companyId()),
                parent.days().clause(),
                lead == null
                    ? "but its own name shows nothing of it"
                    : "and its own name begins with " + lead.words()),
        parent.quote());
  }

  @Override
  public String saw(Reading reading) {
    String parent = reading.vendor().parentName();
    return parent == null ? "no registered parent" : "parent " + Sentences.quoted(parent);
  }
}
