package disclosure.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The 297 columns of a contracts file, and stretches of its rows as bytes.
 *
 * @param columns in the publisher's order
 */
record Header(List<String> columns) {
  Header {
    columns = List.copyOf(columns);
  }

  /** The columns of a sample file, whose header has no quotes. */
  static Header of(Path sample) throws IOException {
    try (var lines = Files.lines(sample)) {
      return new Header(List.of(lines.findFirst().orElseThrow().split(",", -1)));
    }
  }

  /**
   * The columns from {@code first} to {@code last}, each followed by a comma.
   *
   * @param values by column; every column named must lie in the stretch
   * @param other what the columns not named hold
   */
  byte[] stretch(String first, String last, Map<String, String> values, String other) {
    List<String> part = columns.subList(columns.indexOf(first), columns.indexOf(last) + 1);
    if (!part.containsAll(values.keySet())) {
      TreeSet<String> strange = new TreeSet<>(values.keySet());
      part.forEach(strange::remove);
      throw new IllegalArgumentException(first + " to " + last + " has no " + strange);
    }
    StringBuilder text = new StringBuilder();
    for (String column : part) {
      text.append(quoted(values.getOrDefault(column, other))).append(',');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String quoted(String value) {
    return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n')
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }
}
