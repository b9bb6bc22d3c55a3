package disclosure.text;

import java.util.List;

/**
 * A vendor's or company's name, taken apart by {@link Names}. Never an id: a newer version of the
 * rules may read the same name differently.
 *
 * @param strict key that keeps the legal form, unified: {@code PALANTIR TECHNOLOGIES INC}; empty
 *     where nothing is left
 * @param loose key without legal forms: {@code PALANTIR TECHNOLOGIES}
 * @param form unified legal form, as in {@code INC} or {@code CO LTD}; empty where none is stated
 * @param jointVenture whether the name calls itself a joint venture
 * @param others names that the same text states besides, in its own order
 */
public record ParsedName(
    String strict, String loose, String form, boolean jointVenture, List<OtherName> others) {

  public ParsedName {
    others = List.copyOf(others);
  }

  /** Whether no word is left to compare. */
  public boolean isEmpty() {
    return strict.isEmpty();
  }

  /** Words of the loose key. */
  public List<String> words() {
    return List.of(loose.split(" ", -1));
  }
}
