package disclosure.match;

import disclosure.model.VendorRelation;
import disclosure.reference.Alias;
import disclosure.reference.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** That a key belongs to a company on some days, by one of its aliases. */
record Claim(Alias alias, Interval days) {
  private static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim claim) -> claim.alias.companyId())
          .thenComparing(claim -> claim.alias.kind())
          .thenComparing(claim -> claim.alias.name());

  String companyId() {
    return alias.companyId();
  }

  VendorRelation relation() {
    return alias.kind().isTheCompany() ? VendorRelation.DIRECT : VendorRelation.SUBSIDIARY;
  }

  /** One claim for each company and stretch of days; the most telling alias speaks for it. */
  static List<Claim> merged(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(ORDER);
    List<Claim> merged = new ArrayList<>();
    for (Claim claim : sorted) {
      absorb(merged, claim);
    }
    return List.copyOf(merged);
  }

  private static void absorb(List<Claim> merged, Claim claim) {
    for (int at = 0; at < merged.size(); at++) {
      Claim before = merged.get(at);
      if (before.companyId().equals(claim.companyId()) && before.days.touches(claim.days)) {
        merged.set(at, new Claim(before.alias, before.days.hull(claim.days)));
        return;
      }
    }
    merged.add(claim);
  }

  /** Whether two companies hold the key on one day. */
  static boolean contradict(List<Claim> claims) {
    for (Claim one : claims) {
      for (Claim other : claims) {
        if (!one.companyId().equals(other.companyId()) && one.days.overlaps(other.days)) {
          return true;
        }
      }
    }
    return false;
  }
}
