package disclosure.match;

import disclosure.model.Vendor;
import disclosure.reference.Identifier;
import disclosure.reference.Interval;
import disclosure.text.ParsedName;
import java.util.ArrayList;
import java.util.List;

/**
 * What a record's registered parent says. Published parents contradict themselves, so number and
 * name must name one company, and neither proves anything alone.
 */
final class Parents {
  private final Directory directory;

  Parents(Directory directory) {
    this.directory = directory;
  }

  /**
   * The registered parent is a company on some days.
   *
   * @param exact whether by a curated number or by the whole registered name
   */
  record Parent(String companyId, Interval days, boolean exact, Quote quote) {}

  /** Companies that the record's parent is; empty where it is none or contradicts itself. */
  List<Parent> of(Reading reading) {
    Vendor vendor = reading.vendor();
    if (vendor.parentName() == null && vendor.parentUei() == null && vendor.parentDuns() == null) {
      return List.of();
    }
    List<Claim> bearers = directory.bearers(reading.parent());
    IdentifierIndex.Hit hit = directory.identifiers().findParent(vendor);
    return hit == null ? byName(bearers, reading) : byNumber(hit, bearers, reading.parent());
  }

  private List<Parent> byName(List<Claim> bearers, Reading reading) {
    String printed = reading.vendor().parentName();
    if (printed == null || bearers.isEmpty() || Claim.contradict(bearers)) {
      return List.of();
    }
    boolean exact = !directory.strict().holders(reading.parent().strict()).isEmpty();
    List<Parent> parents = new ArrayList<>(bearers.size());
    for (Claim claim : bearers) {
      parents.add(
          new Parent(claim.companyId(), claim.days(), exact, new Quote(printed, "parent_name")));
    }
    return parents;
  }

  private List<Parent> byNumber(
      IdentifierIndex.Hit hit, List<Claim> bearers, ParsedName parentName) {
    List<Parent> parents = new ArrayList<>(hit.facts().size());
    for (Identifier fact : hit.facts()) {
      if (agree(fact, bearers, parentName)) {
        parents.add(new Parent(fact.companyId(), fact.owned(), true, hit.quote()));
      }
    }
    return parents;
  }

  private boolean agree(Identifier fact, List<Claim> bearers, ParsedName parentName) {
    if (parentName.isEmpty()) {
      return true;
    }
    return bearers.isEmpty()
        ? directory.leads().shares(fact.companyId(), parentName.words())
        : bearers.stream().anyMatch(claim -> claim.companyId().equals(fact.companyId()));
  }
}
