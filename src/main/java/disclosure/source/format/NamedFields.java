package disclosure.source.format;

import disclosure.source.Fields;
import disclosure.source.NameGlob;
import disclosure.source.SourceSpec;
import disclosure.text.DateOrder;
import disclosure.text.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of a record that names its own fields, by path. Where a path occurs more than once in a
 * record, the first value counts.
 */
final class NamedFields extends Fields {
  private final Map<String, String> renamed;
  private final NameGlob ignored;
  private final @Nullable String letters;
  private final Map<String, @Nullable String> values = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> asked = new HashSet<>();

  /**
   * @param letters the flag of values whose letters had to be guessed, or null for letters that are
   *     certain
   */
  NamedFields(SourceSpec spec, DateOrder dateOrder, @Nullable String letters) {
    super(spec, dateOrder);
    this.letters = letters;
    this.renamed = spec.renamed();
    this.ignored = NameGlob.of(spec.ignored());
  }

  void begin() {
    startRecord();
    values.clear();
  }

  /** Enters a value; null for a field that states nothing. */
  void put(String path, @Nullable String value) {
    String name = renamed.getOrDefault(path, path);
    values.putIfAbsent(name, value);
  }

  /** The record is to be understood: what it states counts as met. */
  void meet() {
    values.forEach(
        (name, value) -> {
          if (value != null && !value.isBlank()) {
            seen.add(name);
          }
        });
  }

  @Override
  protected @Nullable String raw(String name) {
    asked.add(name);
    String value = values.get(name);
    if (letters != null && value != null && !Texts.isAscii(value)) {
      flag(letters, name, value);
    }
    return value;
  }

  @Override
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Paths and values, one a line, in order; without those that are ignored on purpose. */
  @Override
  public String payload() {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(values)
        .forEach(
            (name, value) -> {
              if (asked.contains(name) || !ignored.matches(name)) {
                lines.append(name).append('=').append(value).append('\n');
              }
            });
    return lines.toString();
  }

  /**
   * Names met for which no parser ever asked; a record that is left out by its agency alone is not
   * met.
   */
  SortedSet<String> unread() {
    TreeSet<String> unread = new TreeSet<>(seen);
    unread.removeAll(asked);
    return unread;
  }
}
