package disclosure.match;

import disclosure.reference.Alias;
import disclosure.text.Names;
import disclosure.text.ParsedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Aliases by one of their keys: a look-up, whatever their number. */
final class NameIndex {
  private final NavigableMap<String, List<Claim>> sorted;
  private final Map<String, List<Claim>> claims;

  private NameIndex(Map<String, List<Claim>> claims) {
    this.claims = claims;
    sorted = new TreeMap<>(claims);
  }

  /** By the key that keeps the legal form. Everyday brand words are no names. */
  static NameIndex strict(List<Alias> aliases) {
    return of(
        aliases,
        ParsedName::strict,
        parsed ->
            parsed.isUnshared()
                && (parsed.alias.kind() != Alias.Kind.BRAND || parsed.alias.coined()));
  }

  /** By the key without legal forms, where it has several telling words or is a made-up mark. */
  static NameIndex loose(List<Alias> aliases) {
    return of(aliases, ParsedName::loose, parsed -> parsed.isUnshared() && parsed.isTelling());
  }

  /** By the key without legal forms, where it is an everyday word or too short to tell. */
  static NameIndex everyday(List<Alias> aliases) {
    return of(
        aliases,
        ParsedName::loose,
        parsed ->
            parsed.alias.kind() != Alias.Kind.VENTURE
                && !(parsed.isUnshared() && parsed.isTelling()));
  }

  /** By what a made-up name begins with ({@code VARONIS} of {@code VARONIS SYSTEMS, INC.}). */
  static NameIndex cores(List<Alias> aliases) {
    return of(
        aliases,
        parsed -> String.join(" ", Vocabulary.core(parsed.words())),
        parsed ->
            parsed.isUnshared()
                && parsed.alias.coined()
                && Vocabulary.core(parsed.name.words()).stream().anyMatch(Vocabulary::isTelling));
  }

  /** Joint ventures by the key without legal forms. */
  static NameIndex ventures(List<Alias> aliases) {
    return of(aliases, ParsedName::loose, parsed -> parsed.alias.kind() == Alias.Kind.VENTURE);
  }

  private static NameIndex of(
      List<Alias> aliases, Function<ParsedName, String> key, Predicate<Parsed> admitted) {
    Map<String, List<Claim>> claims = new HashMap<>();
    for (Alias alias : aliases) {
      Parsed parsed = new Parsed(alias, Names.parse(alias.name()));
      if (admitted.test(parsed)) {
        claims
            .computeIfAbsent(key.apply(parsed.name), k -> new ArrayList<>(1))
            .add(new Claim(alias, alias.owned()));
      }
    }
    claims.replaceAll((k, found) -> Claim.merged(found));
    return new NameIndex(claims);
  }

  /** Who holds {@code key}; empty for nobody. */
  List<Claim> holders(String key) {
    return claims.getOrDefault(key, Collections.emptyList());
  }

  /** Who holds a key that goes on, within a word, where {@code cut} ends; empty for nobody. */
  List<Claim> holdersOfCut(String cut) {
    List<Claim> found = new ArrayList<>();
    for (Map.Entry<String, List<Claim>> entry : sorted.tailMap(cut, false).entrySet()) {
      if (!entry.getKey().startsWith(cut)) {
        break;
      }
      if (entry.getKey().charAt(cut.length()) != ' ') {
        found.addAll(entry.getValue());
      }
    }
    return Claim.merged(found);
  }

  /** Every key, in order. */
  List<String> keys() {
    return List.copyOf(sorted.keySet());
  }

  private record Parsed(Alias alias, ParsedName name) {
    private static final int SHORTEST_MARK = 4;

    /** Whether nobody but the company goes by it. */
    boolean isUnshared() {
      return alias.kind() != Alias.Kind.VENTURE && !alias.shared();
    }

    boolean isTelling() {
      return name.loose().indexOf(' ') < 0
          ? alias.coined() && name.loose().length() >= SHORTEST_MARK
          : name.words().stream().anyMatch(Vocabulary::isTelling);
    }
  }
}
