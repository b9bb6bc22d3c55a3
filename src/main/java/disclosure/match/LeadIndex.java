package disclosure.match;

import disclosure.reference.Alias;
import disclosure.text.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words a company's names begin with, and the words that tell its names from others. A first
 * word that thousands share ({@code GENERAL}) tells only together with the second.
 */
final class LeadIndex {
  private final Map<String, Map<String, Boolean>> leads = new HashMap<>();
  private final Map<String, Set<String>> telling = new HashMap<>();

  LeadIndex(List<Alias> aliases) {
    for (Alias alias : aliases) {
      if (alias.kind() == Alias.Kind.VENTURE) {
        continue;
      }
      List<String> words = Names.parse(alias.name()).words();
      leads
          .computeIfAbsent(alias.companyId(), id -> new HashMap<>())
          .merge(lead(words), alias.coined(), Boolean::logicalOr);
      Set<String> own = telling.computeIfAbsent(alias.companyId(), id -> new HashSet<>());
      words.stream().filter(Vocabulary::isTelling).forEach(own::add);
    }
  }

  /** The word or two the name begins with. */
  static String lead(List<String> words) {
    boolean alone = words.size() == 1 || Vocabulary.isTelling(words.get(0));
    return alone ? words.get(0) : words.get(0) + " " + words.get(1);
  }

  /** Whether the company's names begin like {@code words}; null where they do not. */
  @Nullable Lead find(String companyId, List<String> words) {
    String lead = lead(words);
    Boolean coined = leads.getOrDefault(companyId, Map.of()).get(lead);
    return coined == null ? null : new Lead(lead, coined);
  }

  /** Whether a telling word of the name stands in one of the company's names. */
  boolean shares(String companyId, List<String> words) {
    Set<String> own = telling.getOrDefault(companyId, Set.of());
    return words.stream().anyMatch(own::contains);
  }

  /** A shared beginning. */
  record Lead(String words, boolean coined) {}
}
