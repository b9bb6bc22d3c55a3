package disclosure.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a shard state in words about what is bought, by page: a product named there is
 * bought, one named elsewhere on the page may only be spoken of.
 */
final class StatedWords {
  private static final Set<String> OF_PURCHASE =
      Set.of("description", "line_item", "row", "clin", "subject");

  private final Map<String, List<String[]>> fields = new HashMap<>();

  /** Takes a row of slice, page, field and value. */
  void add(@Nullable String[] row) {
    String field = row[2];
    String value = row[3];
    if (field != null && value != null && OF_PURCHASE.contains(field)) {
      fields
          .computeIfAbsent(page(row), key -> new ArrayList<>(2))
          .add(new String[] {field, folded(value)});
    }
  }

  /** Which page of which document a row is about. */
  static String page(@Nullable String[] row) {
    return row[0] + " " + row[1];
  }

  /** The first field of that page that holds the words, or null. */
  @Nullable String fieldWith(String words, String page) {
    return fields.getOrDefault(page, List.of()).stream()
        .filter(field -> field[1].contains(folded(words)))
        .map(field -> field[0])
        .findFirst()
        .orElse(null);
  }

  private static String folded(String words) {
    return words.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
