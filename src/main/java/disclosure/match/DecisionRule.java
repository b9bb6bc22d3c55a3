package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.Vendor;
import disclosure.model.VendorRelation;
import disclosure.reference.Decision;
import disclosure.reference.Decision.SubjectKind;
import disclosure.reference.Decision.Verdict;
import disclosure.text.Ids;
import disclosure.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * D: a person decided about this vendor id or this very name.
 *
 * <p>A decision about an id holds for records that carry the name it was made on, legal form aside;
 * under another name a link is left to a person again. Rejections are kept for {@link
 * VendorMatcher}, which lets them beat every rule.
 */
final class DecisionRule implements Rule.Speaker {
  private final Directory directory;
  private final Map<String, List<Decision>> bySubject = new HashMap<>();

  DecisionRule(Directory directory, List<Decision> decisions) {
    this.directory = directory;
    for (Decision decision : decisions) {
      if (decision.subjectKind() != SubjectKind.AWARD_KEY) {
        bySubject.computeIfAbsent(key(decision), k -> new ArrayList<>(1)).add(decision);
      }
    }
  }

  private static String key(Decision decision) {
    return decision.subjectKind() == SubjectKind.NAME_KEY
        ? nameKey(decision.subject())
        : decision.subject();
  }

  private static String nameKey(String name) {
    return "name " + Ids.fold(name);
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    List<Finding> findings = List.of();
    for (Decision decision : about(reading)) {
      String companyId = decision.companyId();
      if (decision.verdict() == Verdict.LINKED && companyId != null) {
        findings = findings.isEmpty() ? new ArrayList<>(1) : findings;
        findings.add(finding(decision, companyId, MatchState.LINKED, reading, confidence));
      }
    }
    return findings;
  }

  /** What people rejected about this vendor. */
  List<Decision> rejections(Reading reading) {
    List<Decision> all = about(reading);
    return all.isEmpty()
        ? all
        : all.stream().filter(decision -> decision.verdict() == Verdict.REJECTED).toList();
  }

  /** The rejection as a finding, so that it is published beside the links. */
  Finding rejection(Decision decision, String companyId, Reading reading) {
    return finding(decision, companyId, MatchState.REJECTED, reading, 1.0);
  }

  private List<Decision> about(Reading reading) {
    if (bySubject.isEmpty()) {
      return List.of();
    }
    List<Decision> found = new ArrayList<>(1);
    Vendor vendor = reading.vendor();
    add(found, vendor.uei());
    add(found, vendor.duns());
    String name = vendor.name();
    add(found, name == null ? null : nameKey(name));
    return found;
  }

  private void add(List<Decision> found, @Nullable String subject) {
    if (subject != null) {
      found.addAll(bySubject.getOrDefault(subject, List.of()));
    }
  }

  private Finding finding(
      Decision decision, String companyId, MatchState state, Reading reading, double confidence) {
    boolean stale = state == MatchState.LINKED && !carriesName(decision, reading);
    return new Finding(
        companyId,
        relation(companyId, reading),
        decision.covered(),
        stale ? MatchState.REVIEW : state,
        stale ? 0.5 : confidence,
        sentence(decision, companyId, state) + (stale ? stale(decision, reading) : ""),
        reading.nameQuote());
  }

  private static boolean carriesName(Decision decision, Reading reading) {
    String name = decision.vendorName();
    return name == null || Names.parse(name).loose().equals(reading.name().loose());
  }

  private String sentence(Decision decision, String companyId, MatchState state) {
    return "%s decided on %s that this vendor %s %s%s: %s."
        .formatted(
            decision.decidedBy(),
            decision.decidedOn(),
            state == MatchState.REJECTED ? "is not" : "is",
            directory.nameOf(companyId),
            decision.covered().clause(),
            decision.reason().replaceFirst("\\.$", ""));
  }

  private static String stale(Decision decision, Reading reading) {
    return " It was decided on the name %s; this record says %s."
        .formatted(
            Sentences.quoted(String.valueOf(decision.vendorName())),
            Sentences.quoted(reading.nameQuote().words()));
  }

  private VendorRelation relation(String companyId, Reading reading) {
    for (Claim claim : directory.bearers(reading.name())) {
      if (claim.companyId().equals(companyId)) {
        return claim.relation();
      }
    }
    return VendorRelation.SUBSIDIARY;
  }

  @Override
  public boolean outweighsTheRecord() {
    return true;
  }

  @Override
  public boolean speaksOfUndisclosed() {
    return true;
  }

  @Override
  public String saw(Reading reading) {
    return about(reading).size() + " decisions about this vendor";
  }
}
