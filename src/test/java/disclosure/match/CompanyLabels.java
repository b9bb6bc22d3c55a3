package disclosure.match;

import disclosure.reference.Alias;
import disclosure.reference.Company;
import disclosure.reference.Reference;
import disclosure.text.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the company that a labeller means by an id, a name, a brand, {@code Alphabet (Google)} or
 * {@code Venntel / Gravy Analytics}.
 */
final class CompanyLabels {
  private final Map<String, Set<String>> ids = new HashMap<>();

  CompanyLabels(Reference reference) {
    for (Company company : reference.companies()) {
      add(company.id(), company.id());
      add(company.name(), company.id());
      add(company.name().replaceFirst("\\s*\\(.*\\)", ""), company.id());
    }
    for (Alias alias : reference.aliases()) {
      if (alias.kind() == Alias.Kind.BRAND || alias.kind() == Alias.Kind.LEGAL) {
        add(alias.name(), alias.companyId());
      }
    }
  }

  private void add(String name, String id) {
    ids.computeIfAbsent(key(name), key -> new HashSet<>()).add(id);
  }

  private static String key(String name) {
    return Names.parse(name).loose();
  }

  /** Ids that may be meant; empty for a company the reference data does not know. */
  Set<String> ids(String label) {
    Set<String> found = new HashSet<>();
    for (String part : label.split("\\||\\s/\\s", -1)) {
      found.addAll(ids.getOrDefault(key(part), Set.of()));
      found.addAll(ids.getOrDefault(key(part.replaceFirst("\\s*\\(.*\\)", "")), Set.of()));
    }
    return found;
  }
}
