package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import disclosure.reference.Interval;
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
      findings = findings.isEmpty() ? new ArrayList<>(2) : findings;
      add(parent, reading, confidence, findings);
    }
    return findings;
  }

  /** A name that the company had later, or no longer has, tells nothing of the other days. */
  private void add(
      Parents.Parent parent, Reading reading, double confidence, List<Finding> findings) {
    LeadIndex.Lead lead = directory.leads().find(parent.companyId(), reading.name().words());
    List<Interval> alone = List.of(parent.days());
    if (lead != null) {
      for (Interval held : lead.days()) {
        parent
            .days()
            .shared(held)
            .ifPresent(days -> findings.add(beside(lead, parent, days, reading, confidence)));
        alone = alone.stream().flatMap(days -> days.minus(held).stream()).toList();
      }
    }
    String but =
        lead == null
            ? "but its own name shows nothing of it"
            : "but no name of the company began with " + lead.words() + " then";
    alone.forEach(
        days -> findings.add(finding(parent, days, MatchState.REVIEW, PARENT_ALONE, but)));
  }

  private Finding beside(
      LeadIndex.Lead lead,
      Parents.Parent parent,
      Interval days,
      Reading reading,
      double confidence) {
    boolean linked =
        (lead.coined() || parent.exact())
            && !reading.name().jointVenture()
            && directory.ventures().holders(reading.name().loose()).isEmpty();
    return finding(
        parent,
        days,
        linked ? MatchState.LINKED : MatchState.REVIEW,
        linked ? confidence : PARENT_ALONE,
        "and its own name begins with " + lead.words());
  }

  private Finding finding(
      Parents.Parent parent, Interval days, MatchState state, double confidence, String and) {
    return new Finding(
        parent.companyId(),
        VendorRelation.SUBSIDIARY,
        days,
        state,
        confidence,
        "Its registered parent on this record, %s, is %s%s, %s."
            .formatted(
                Sentences.quoted(parent.quote().words()),
                directory.nameOf(parent.companyId()),
                days.clause(),
                and),
        parent.quote());
  }

  @Override
  public String saw(Reading reading) {
    String parent = reading.vendor().parentName();
    return parent == null ? "no registered parent" : "parent " + Sentences.quoted(parent);
  }
}
