package disclosure.match;

import disclosure.reference.Alias;
import disclosure.reference.Interval;
import disclosure.text.Names;
import java.util.ArrayList;
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
  private final Map<String, Map<String, Lead>> leads = new HashMap<>();
  private final Map<String, Set<String>> telling = new HashMap<>();

  LeadIndex(List<Alias> aliases) {
    for (Alias alias : aliases) {
      if (alias.kind() == Alias.Kind.VENTURE) {
        continue;
      }
      List<String> words = Names.parse(alias.name()).words();
      leads
          .computeIfAbsent(alias.companyId(), id -> new HashMap<>())
          .merge(
              lead(words),
              new Lead(lead(words), alias.coined(), List.of(alias.owned())),
              Lead::and);
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
    return leads.getOrDefault(companyId, Map.of()).get(lead(words));
  }

  /** Whether a telling word of the name stands in one of the company's names. */
  boolean shares(String companyId, List<String> words) {
    Set<String> own = telling.getOrDefault(companyId, Set.of());
    return words.stream().anyMatch(own::contains);
  }

  /**
   * A shared beginning.
   *
   * @param days when the company had a name that begins so; no two of them touch
   */
  record Lead(String words, boolean coined, List<Interval> days) {
    private Lead and(Lead other) {
      List<Interval> all = days;
      for (Interval added : other.days) {
        all = joined(all, added);
      }
      return new Lead(words, coined || other.coined, all);
    }

    private static List<Interval> joined(List<Interval> days, Interval added) {
      List<Interval> all = new ArrayList<>(days.size() + 1);
      Interval whole = added;
      for (Interval one : days) {
        if (one.touches(added)) {
          whole = whole.hull(one);
        } else {
          all.add(one);
        }
      }
      all.add(whole);
      return all;
    }
  }
}
