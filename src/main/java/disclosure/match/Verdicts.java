package disclosure.match;

import disclosure.model.VendorMatch;
import disclosure.reference.Decision;
import disclosure.reference.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes verdicts of findings: takes away what people rejected, lets qualifiers subtract. */
final class Verdicts {
  private static final Comparator<VendorMatch> ORDER =
      Comparator.comparing(VendorMatch::state)
          .thenComparing(VendorMatch::confidence, Comparator.reverseOrder())
          .thenComparing(VendorMatch::companyId)
          .thenComparing(match -> String.valueOf(match.validFrom()))
          .thenComparing(VendorMatch::reason);

  private final DecisionRule decisions;
  private final Qualifiers qualifiers;

  Verdicts(Directory directory, List<Decision> decisions) {
    this.decisions = new DecisionRule(directory, decisions);
    qualifiers = new Qualifiers(directory);
  }

  /** The rule's findings as verdicts, best first; empty where people rejected them all. */
  List<VendorMatch> of(Rule rule, List<Finding> findings, Reading reading) {
    if (findings.isEmpty()) {
      return List.of();
    }
    List<VendorMatch> matches = new ArrayList<>(findings.size());
    for (Finding finding : withoutRejected(findings, reading)) {
      for (Finding stretch : qualified(rule, finding, reading)) {
        matches.add(match(rule.tier(), stretch));
      }
    }
    matches.sort(ORDER);
    return matches;
  }

  private List<Finding> qualified(Rule rule, Finding finding, Reading reading) {
    return rule.speaker().outweighsTheRecord()
        ? List.of(finding)
        : qualifiers.qualified(finding, reading);
  }

  /** What people rejected about the vendor, company by company. */
  List<VendorMatch> rejections(Reading reading) {
    List<Decision> rejected = decisions.rejections(reading);
    if (rejected.isEmpty()) {
      return List.of();
    }
    List<VendorMatch> matches = new ArrayList<>(rejected.size());
    for (Decision decision : rejected) {
      String companyId = decision.companyId();
      if (companyId != null) {
        matches.add(match("D", decisions.rejection(decision, companyId, reading)));
      }
    }
    return matches;
  }

  static List<VendorMatch> joined(List<VendorMatch> said, List<VendorMatch> rejections) {
    if (rejections.isEmpty()) {
      return said;
    }
    List<VendorMatch> all = new ArrayList<>(said);
    all.addAll(rejections);
    return all;
  }

  private List<Finding> withoutRejected(List<Finding> findings, Reading reading) {
    List<Finding> left = findings;
    for (Decision decision : decisions.rejections(reading)) {
      List<Finding> kept = new ArrayList<>(left.size());
      for (Finding finding : left) {
        keep(finding, decision, kept);
      }
      left = kept;
    }
    return left;
  }

  private static void keep(Finding finding, Decision decision, List<Finding> kept) {
    String companyId = decision.companyId();
    if (companyId != null && !companyId.equals(finding.companyId())) {
      kept.add(finding);
      return;
    }
    for (Interval rest : finding.days().minus(decision.covered())) {
      kept.add(finding.on(rest));
    }
  }

  private static VendorMatch match(String tier, Finding finding) {
    return new VendorMatch(
        finding.companyId(),
        finding.relation(),
        tier,
        BigDecimal.valueOf(finding.confidence()).setScale(2, RoundingMode.HALF_UP),
        finding.state(),
        finding.reason(),
        finding.quote().words(),
        finding.quote().field(),
        finding.days().from(),
        finding.days().to());
  }
}
