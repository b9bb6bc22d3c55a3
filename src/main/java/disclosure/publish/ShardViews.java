package disclosure.publish;

import disclosure.store.ShardColumn;
import disclosure.store.ShardFolder;
import disclosure.store.ShardTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A view {@code shard_<table>} over the CSVs of every shard, with the types {@link ShardTable}
 * declares: nothing is sniffed, and a value that is not of its type ends the run.
 *
 * <p>Each file is read by one thread from its beginning: DuckDB cuts large files by guessing where
 * a line begins, and a description may look like one. The shards are many, so no thread is idle.
 */
final class ShardViews {
  private ShardViews() {}

  /** Creates the views; a table that no shard has is empty. */
  static void create(Connection connection, Path shards) throws SQLException, IOException {
    List<Path> folders = ShardFolder.finished(shards);
    try (Statement statement = connection.createStatement()) {
      for (ShardTable table : ShardTable.values()) {
        List<Path> files =
            folders.stream().map(f -> f.resolve(table.fileName())).filter(Files::exists).toList();
        String name = table.fileName().replace(".csv", "");
        statement.execute("CREATE TEMP VIEW shard_" + name + " AS " + select(table, files));
      }
    }
  }

  private static String select(ShardTable table, List<Path> files) {
    return files.isEmpty() ? emptySelect(table) : "SELECT * FROM " + read(table, files);
  }

  private static String emptySelect(ShardTable table) {
    return table.columns().stream()
        .map(column -> "NULL::" + column.type() + " AS " + column.name())
        .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
  }

  private static String read(ShardTable table, List<Path> files) {
    return "read_csv("
        + files.stream().map(Sql::text).collect(Collectors.joining(", ", "[", "]"))
        + table.columns().stream()
            .map(ShardViews::type)
            .collect(Collectors.joining(", ", ", columns = {", "}"))
        + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',"
        + " nullstr = '', parallel = false)";
  }

  private static String type(ShardColumn column) {
    return column.name() + ": '" + column.type() + "'";
  }
}
