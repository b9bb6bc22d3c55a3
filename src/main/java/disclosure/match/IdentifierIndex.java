package disclosure.match;

import disclosure.model.Vendor;
import disclosure.reference.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Curated registration numbers. */
final class IdentifierIndex {
  private final Map<String, List<Identifier>> byNumber = new HashMap<>();

  IdentifierIndex(List<Identifier> identifiers) {
    for (Identifier fact : identifiers) {
      byNumber.computeIfAbsent(fact.kind() + fact.identifier(), k -> new ArrayList<>(1)).add(fact);
    }
  }

  /** Facts about one of the vendor's numbers, and the number as quoted. */
  record Hit(List<Identifier> facts, Quote quote) {}

  /** UEI first, then CAGE, then DUNS; null where none is curated. */
  @Nullable Hit find(Vendor vendor) {
    Hit byUei = find(Identifier.Kind.UEI, vendor.uei(), "uei");
    if (byUei != null) {
      return byUei;
    }
    Hit byCage = find(Identifier.Kind.CAGE, vendor.cage(), "cage");
    return byCage != null ? byCage : find(Identifier.Kind.DUNS, vendor.duns(), "duns");
  }

  /** The registered parent's UEI or DUNS; null where neither is curated. */
  @Nullable Hit findParent(Vendor vendor) {
    Hit byUei = find(Identifier.Kind.UEI, vendor.parentUei(), "parent_uei");
    return byUei != null ? byUei : find(Identifier.Kind.DUNS, vendor.parentDuns(), "parent_duns");
  }

  private @Nullable Hit find(Identifier.Kind kind, @Nullable String number, String field) {
    List<Identifier> facts = number == null ? null : byNumber.get(kind + number);
    return facts == null || number == null ? null : new Hit(facts, new Quote(number, field));
  }
}
