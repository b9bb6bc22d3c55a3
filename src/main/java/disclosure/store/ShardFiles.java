package disclosure.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The CSVs of a shard, one a {@link ShardTable}, each opened with its first row. */
final class ShardFiles implements Closeable {
  private final Path folder;
  private final Map<ShardTable, ShardFile> files = new EnumMap<>(ShardTable.class);
  private final CodeNames codeNames = new CodeNames();

  ShardFiles(Path folder) {
    this.folder = folder;
  }

  /** Begins a row, to be filled column by column and ended. */
  ShardRow row(ShardTable table) {
    return new ShardRow(files.computeIfAbsent(table, this::open), this);
  }

  /** Writes the name of a code where the shard does not tell it yet. */
  void name(String kind, String code, String name) {
    if (codeNames.add(kind, code, name)) {
      row(ShardTable.CODE_NAME).text(kind).text(code).text(name).end();
    }
  }

  private ShardFile open(ShardTable table) {
    try {
      ShardFile file = new ShardFile(folder.resolve(table.fileName()));
      table.columns().forEach(column -> file.field(column.name()));
      file.endRow();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (ShardFile file : files.values()) {
      file.close();
    }
  }
}
