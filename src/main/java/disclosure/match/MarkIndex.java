package disclosure.match;

import disclosure.reference.Alias;
import disclosure.text.Names;
import disclosure.text.ParsedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks by their words: brands, and the names of entities that are made-up words themselves. Found
 * anywhere in a name, word by word, the longest first.
 */
final class MarkIndex {
  private static final int SHORTEST_SINGLE = 5;
  private final Map<String, Node> roots = new HashMap<>();

  /**
   * @param words the mark
   * @param coined whether nobody else uses it
   */
  record Mark(List<String> words, boolean coined, List<Claim> claims) {}

  /** A mark, and where its words stand in a name: {@code [from, to)}. */
  record Spot(Mark mark, int from, int to) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Claim> claims = new ArrayList<>(1);
  }

  MarkIndex(List<Alias> aliases) {
    for (Alias alias : aliases) {
      ParsedName name = Names.parse(alias.name());
      if (isMark(alias, name)) {
        add(alias, name.words());
      }
    }
  }

  private static boolean isMark(Alias alias, ParsedName name) {
    if (alias.kind() == Alias.Kind.BRAND) {
      return true;
    }
    if (alias.kind() == Alias.Kind.VENTURE) {
      return false;
    }
    boolean single = name.loose().indexOf(' ') < 0;
    return alias.coined() && (!single || name.loose().length() >= SHORTEST_SINGLE);
  }

  private void add(Alias alias, List<String> words) {
    Node node = roots.computeIfAbsent(words.get(0), word -> new Node());
    for (String word : words.subList(1, words.size())) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.claims.add(new Claim(alias, alias.owned()));
  }

  /** The marks in a name, from left to right, none within another. */
  List<Spot> find(List<String> words) {
    List<Spot> spots = List.of();
    for (int at = 0; at < words.size(); at++) {
      Spot spot = longest(words, at);
      if (spot != null) {
        spots = spots.isEmpty() ? new ArrayList<>(1) : spots;
        spots.add(spot);
        at = spot.to - 1;
      }
    }
    return spots;
  }

  private @Nullable Spot longest(List<String> words, int from) {
    Node node = roots.get(words.get(from));
    Spot longest = null;
    for (int to = from + 1; node != null; to++) {
      if (!node.claims.isEmpty()) {
        longest = spot(words, from, to, node.claims);
      }
      node = to < words.size() ? node.next.get(words.get(to)) : null;
    }
    return longest;
  }

  private static Spot spot(List<String> words, int from, int to, List<Claim> claims) {
    boolean coined = claims.stream().anyMatch(claim -> claim.alias().coined());
    Mark mark = new Mark(words.subList(from, to), coined, Claim.merged(claims));
    return new Spot(mark, from, to);
  }
}
