package disclosure.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which names of codes a shard has told. A dozen are asked for in every record, nearly all of them
 * known: the code is hashed, the name only compared.
 */
final class CodeNames {
  private final Map<String, Map<String, String>> first = new HashMap<>();
  private final Map<String, Set<String>> more = new HashMap<>();

  /** Whether this name of the code is new. */
  boolean add(String kind, String code, String name) {
    Map<String, String> names = first.computeIfAbsent(kind, k -> new HashMap<>());
    String known = names.get(code);
    if (known == null) {
      names.put(code, name);
      return true;
    }
    return !known.equals(name)
        && more.computeIfAbsent(kind + ' ' + code, k -> new HashSet<>()).add(name);
  }
}
