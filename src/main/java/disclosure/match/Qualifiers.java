package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import disclosure.reference.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * What takes confidence away from a finding. They only subtract, and say so.
 *
 * <p>Another company as the registered parent cannot make a company's own legal name another's, but
 * it denies that the company owned a vendor: on the days of both, a person is asked whose it was.
 */
final class Qualifiers {
  private static final double OTHER_PARENT = 0.03;
  private static final double OTHER_OWNER = 0.50;
  private final Directory directory;
  private final Parents parents;

  Qualifiers(Directory directory) {
    this.directory = directory;
    this.parents = new Parents(directory);
  }

  /** The finding, in stretches where the record denies the ownership on some of its days. */
  List<Finding> qualified(Finding finding, Reading reading) {
    List<Parents.Parent> stated = parents.of(reading);
    boolean agrees =
        stated.stream().anyMatch(parent -> parent.companyId().equals(finding.companyId()));
    List<Parents.Parent> others =
        stated.stream().filter(parent -> parent.days().overlaps(finding.days())).toList();
    return agrees || others.isEmpty() ? List.of(finding) : denied(finding, others);
  }

  private List<Finding> denied(Finding finding, List<Parents.Parent> others) {
    if (finding.state() != MatchState.LINKED || finding.relation() != VendorRelation.SUBSIDIARY) {
      return List.of(finding.less(OTHER_PARENT, sentence(others.get(0))));
    }
    List<Finding> stretches = new ArrayList<>();
    List<Interval> agreed = List.of(finding.days());
    for (Parents.Parent parent : others) {
      List<Interval> left = new ArrayList<>();
      for (Interval days : agreed) {
        left.addAll(days.minus(parent.days()));
        days.shared(parent.days())
            .ifPresent(
                both -> stretches.add(finding.on(both).asked(OTHER_OWNER, sentence(parent))));
      }
      agreed = left;
    }
    agreed.forEach(days -> stretches.add(finding.on(days)));
    return stretches;
  }

  private String sentence(Parents.Parent parent) {
    return "The record's registered parent, %s, is %s; published parents alone prove nothing."
        .formatted(Sentences.quoted(parent.quote().words()), directory.nameOf(parent.companyId()));
  }
}
