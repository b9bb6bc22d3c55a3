package disclosure.match;

import disclosure.reference.Interval;
import disclosure.reference.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the products that a description names: whole words, any case, the longest name where
 * several overlap, none whose exclusions stand in the same text, none in a street's or mail
 * address. Pure and thread-safe; one pass over the text, whatever the number of products.
 */
public final class ProductFinder {
  private static final Comparator<Hit> LONGEST_FIRST =
      Comparator.comparingInt((Hit hit) -> hit.from - hit.to).thenComparingInt(Hit::from);

  private final List<String> phrases = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Product>> named = new HashMap<>();
  private final Map<Integer, List<Product>> voided = new HashMap<>();
  private final Map<String, Interval> owned = new HashMap<>();
  private final PhraseAutomaton automaton;

  /** Products whose patterns and exclusions are plain ASCII. */
  public ProductFinder(List<Product> products) {
    for (Product product : products) {
      add(named, product.pattern(), product);
      owned.put(product.id(), product.owned());
      product.exclusions().forEach(phrase -> add(voided, phrase, product));
    }
    automaton = new PhraseAutomaton(phrases);
  }

  private void add(Map<Integer, List<Product>> map, String phrase, Product product) {
    int number = numbers.computeIfAbsent(phrase, p -> phrases.size());
    if (number == phrases.size()) {
      phrases.add(phrase);
    }
    map.computeIfAbsent(number, n -> new ArrayList<>(1)).add(product);
  }

  private record Hit(int phrase, int from, int to) {
    boolean overlaps(Hit other) {
      return from < other.to && other.from < to;
    }
  }

  /** When the product belonged to its company. */
  Interval owned(String productId) {
    return owned.getOrDefault(productId, Interval.ALWAYS);
  }

  /** Whether {@link #find} may find anything; a cheap question. */
  boolean touches(String text) {
    return automaton.touches(text);
  }

  /** The products named, in the order of the text, each once. */
  public List<Mention> find(String text) {
    FoldedText folded = new FoldedText(text);
    List<Hit> hits = new ArrayList<>(2);
    automaton.scan(folded, (phrase, end) -> add(hits, phrase, end, folded));
    if (hits.stream().noneMatch(hit -> named.containsKey(hit.phrase))) {
      return List.of();
    }
    return mentions(longest(hits, folded), voided(hits), folded);
  }

  private void add(List<Hit> hits, int phrase, int end, FoldedText text) {
    int from = end - phrases.get(phrase).length();
    if (text.isWhole(from, end)) {
      hits.add(new Hit(phrase, from, end));
    }
  }

  private Set<String> voided(List<Hit> hits) {
    Set<String> ids = new HashSet<>();
    for (Hit hit : hits) {
      voided.getOrDefault(hit.phrase, List.of()).forEach(product -> ids.add(product.id()));
    }
    return ids;
  }

  private List<Hit> longest(List<Hit> hits, FoldedText text) {
    List<Hit> kept = new ArrayList<>(2);
    for (Hit hit :
        hits.stream().filter(h -> named.containsKey(h.phrase)).sorted(LONGEST_FIRST).toList()) {
      if (kept.stream().noneMatch(hit::overlaps)
          && !MentionContext.isAddress(text, hit.from, hit.to)) {
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::from));
    return kept;
  }

  /** A mention without doubt stands for all of its product. */
  private List<Mention> mentions(List<Hit> hits, Set<String> voidedIds, FoldedText text) {
    Map<String, Mention> byProduct = new LinkedHashMap<>();
    for (Hit hit : hits) {
      String doubt = MentionContext.doubt(text, hit.from, hit.to);
      String quote = text.quote(hit.from, hit.to);
      for (Product product : named.getOrDefault(hit.phrase, List.of())) {
        if (!voidedIds.contains(product.id())) {
          Mention mention = new Mention(product.id(), product.companyId(), quote, doubt);
          byProduct.merge(
              product.id(), mention, (first, next) -> first.doubt() == null ? first : next);
        }
      }
    }
    return List.copyOf(byProduct.values());
  }
}
