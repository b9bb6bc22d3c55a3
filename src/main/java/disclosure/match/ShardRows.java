package disclosure.match;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import disclosure.store.ShardColumn;
import disclosure.store.ShardTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads some columns of a shard's table; the others are never made into strings. A blank field is
 * null.
 */
final class ShardRows extends CsvCallbackHandler<@Nullable String[]> {

  private final int[] slots;
  private final int width;
  private @Nullable String[] values = new @Nullable String[0];
  private int field;

  private ShardRows(int[] slots, int width) {
    this.slots = slots;
    this.width = width;
  }

  /**
   * Hands every row of the table to {@code row}, the wanted columns in their order; nothing where
   * the shard has no such table.
   */
  static void read(
      Path shard, ShardTable table, List<String> wanted, Consumer<@Nullable String[]> row)
      throws IOException {
    Path file = shard.resolve(table.fileName());
    if (!Files.exists(file)) {
      return;
    }
    ShardRows handler = new ShardRows(slots(table, wanted), wanted.size());
    try (CsvReader<@Nullable String[]> rows =
        CsvReader.builder().build(handler, file, StandardCharsets.UTF_8)) {
      boolean header = true;
      for (@Nullable String[] values : rows) {
        if (!header) {
          row.accept(values);
        }
        header = false;
      }
    }
  }

  private static int[] slots(ShardTable table, List<String> wanted) {
    List<String> names = table.columns().stream().map(ShardColumn::name).toList();
    int[] slots = new int[names.size()];
    Arrays.fill(slots, -1);
    for (int slot = 0; slot < wanted.size(); slot++) {
      int column = names.indexOf(wanted.get(slot));
      if (column < 0) {
        throw new IllegalArgumentException(table + " has no column " + wanted.get(slot));
      }
      slots[column] = slot;
    }
    return slots;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    values = new @Nullable String[width];
    field = 0;
  }

  @Override
  protected void addField(char[] letters, int from, int length, boolean quoted) {
    int slot = field < slots.length ? slots[field] : -1;
    field++;
    if (slot >= 0 && length > 0) {
      values[slot] = new String(letters, from, length);
    }
  }

  @Override
  protected @Nullable String[] buildRecord() {
    return values;
  }

  @Override
  protected RecordType getRecordType() {
    return RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return field;
  }

  @Override
  protected void setComment(char[] letters, int from, int length) {
    throw new IllegalStateException("shards have no comments");
  }

  @Override
  protected void setEmpty() {
    field = 1;
  }
}
