package disclosure.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tables, views and columns mean: the comments of the database itself, from which every
 * description of a release is made. A table's comment ends with its key, as in {@code Key: kind,
 * code.}, where it has one.
 */
final class Dictionary {
  private static final Pattern KEY = Pattern.compile("Key: ([a-z_]+(?:, [a-z_]+)*)\\.$");

  private Dictionary() {}

  /**
   * A table or view.
   *
   * @param isView whether it is made of other tables whenever it is asked
   */
  record Table(String name, boolean isView, String meaning, List<Column> columns) {
    Table {
      columns = List.copyOf(columns);
    }

    /** The columns that tell one row from another; empty where the table has none. */
    List<String> key() {
      Matcher key = KEY.matcher(meaning);
      return key.find() ? List.of(key.group(1).split(", ", -1)) : List.of();
    }
  }

  /** A column of a table or view. */
  record Column(String name, String type, boolean isNullable, String meaning) {}

  /** Tables by name. */
  static List<Table> tables(Connection connection) throws SQLException {
    return read(connection, "duckdb_tables()", "table_name", false);
  }

  /** Views by name. */
  static List<Table> views(Connection connection) throws SQLException {
    return read(connection, "duckdb_views()", "view_name", true);
  }

  private static List<Table> read(
      Connection connection, String catalog, String nameColumn, boolean isView)
      throws SQLException {
    Map<String, List<Column>> columns = columns(connection);
    return Sql.list(
        connection,
        "SELECT "
            + nameColumn
            + ", comment FROM "
            + catalog
            + " WHERE database_name = 'dataset' AND NOT internal ORDER BY 1",
        row ->
            new Table(
                row.getString(1),
                isView,
                meaning(row.getString(2)),
                columns.getOrDefault(row.getString(1), List.of())));
  }

  /** Of all tables and views at once: each look into the catalogue binds every view anew. */
  private static Map<String, List<Column>> columns(Connection connection) throws SQLException {
    Map<String, List<Column>> columns = new HashMap<>();
    Sql.list(
        connection,
        "SELECT table_name, column_name, data_type, is_nullable, comment FROM duckdb_columns()"
            + " WHERE database_name = 'dataset' AND NOT internal ORDER BY column_index",
        row ->
            columns
                .computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                .add(
                    new Column(
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        meaning(row.getString(5)))));
    return columns;
  }

  private static String meaning(@Nullable String comment) {
    return Objects.requireNonNull(comment, "every table and column has a comment");
  }
}
