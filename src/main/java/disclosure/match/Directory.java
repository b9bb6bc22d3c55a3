package disclosure.match;

import disclosure.reference.Alias;
import disclosure.reference.Company;
import disclosure.reference.Reference;
import disclosure.text.ParsedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reference data, laid out for look-ups. */
final class Directory {
  private final Map<String, String> companyNames = new HashMap<>();
  private final NameIndex strict;
  private final NameIndex loose;
  private final NameIndex everyday;
  private final NameIndex cores;
  private final NameIndex ventures;
  private final MarkIndex marks;
  private final MarkIndex brands;
  private final IdentifierIndex identifiers;
  private final SellerIndex sellers;
  private final LeadIndex leads;
  private final List<Alias> aliases;

  Directory(Reference reference) {
    for (Company company : reference.companies()) {
      companyNames.put(company.id(), company.name());
    }
    aliases = reference.aliases();
    strict = NameIndex.strict(aliases);
    loose = NameIndex.loose(aliases);
    everyday = NameIndex.everyday(aliases);
    cores = NameIndex.cores(aliases);
    ventures = NameIndex.ventures(aliases);
    marks = new MarkIndex(aliases);
    brands =
        new MarkIndex(aliases.stream().filter(alias -> alias.kind() == Alias.Kind.BRAND).toList());
    leads = new LeadIndex(aliases);
    identifiers = new IdentifierIndex(reference.identifiers());
    sellers = new SellerIndex(reference.resellers());
  }

  /** The company's name to print. */
  String nameOf(String companyId) {
    return companyNames.getOrDefault(companyId, companyId);
  }

  List<Alias> aliases() {
    return aliases;
  }

  NameIndex strict() {
    return strict;
  }

  NameIndex loose() {
    return loose;
  }

  NameIndex everyday() {
    return everyday;
  }

  NameIndex cores() {
    return cores;
  }

  NameIndex ventures() {
    return ventures;
  }

  MarkIndex marks() {
    return marks;
  }

  /** Brands alone: words that say whose a name once was, even where the whole name is another's. */
  MarkIndex brands() {
    return brands;
  }

  IdentifierIndex identifiers() {
    return identifiers;
  }

  LeadIndex leads() {
    return leads;
  }

  SellerIndex sellers() {
    return sellers;
  }

  /** Who bears the name by its strict key, else by its loose key; empty for nobody. */
  List<Claim> bearers(ParsedName name) {
    if (name.isEmpty()) {
      return List.of();
    }
    List<Claim> exact = strict.holders(name.strict());
    return exact.isEmpty() ? loose.holders(name.loose()) : exact;
  }
}
