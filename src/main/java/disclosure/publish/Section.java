package disclosure.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an explanation.
 *
 * @param rows values by column; null where nothing is stated
 */
public record Section(String title, List<String> columns, List<List<@Nullable Object>> rows) {
  public Section {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
