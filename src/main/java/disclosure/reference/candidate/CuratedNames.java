package disclosure.reference.candidate;

import disclosure.reference.Alias;
import disclosure.reference.Company;
import disclosure.reference.Reference;
import disclosure.text.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The curated companies and names, by what public lists call them. */
final class CuratedNames {
  private final Map<String, Company> byCik = new HashMap<>();
  private final Map<String, Company> byId = new HashMap<>();
  private final Map<String, TreeSet<String>> holders = new HashMap<>();

  CuratedNames(Reference reference) {
    for (Company company : reference.companies()) {
      byId.put(company.id(), company);
      if (company.cik() != null) {
        byCik.put(company.cik(), company);
      }
    }
    for (Alias alias : reference.aliases()) {
      holders
          .computeIfAbsent(Names.parse(alias.name()).strict(), key -> new TreeSet<>())
          .add(alias.companyId());
    }
  }

  @Nullable Company ofCik(String cik) {
    return byCik.get(cik);
  }

  boolean has(String companyId) {
    return byId.containsKey(companyId);
  }

  /** The companies that hold a name, legal form included, on any day. */
  List<String> holders(String name) {
    return List.copyOf(holders.getOrDefault(Names.parse(name).strict(), new TreeSet<>()));
  }
}
