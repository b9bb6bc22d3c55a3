package disclosure.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The release before, as views {@code previous_<table>}; empty where there is none. A column it did
 * not have yet is NULL.
 */
final class PreviousRelease {
  private static final List<String> TABLES =
      List.of("action", "award", "subaward", "disclosure", "release", "change");

  private PreviousRelease() {}

  /** Creates the views; the tables of this release are there and still empty. */
  static void attach(Connection connection, Optional<Path> database) throws SQLException {
    Set<String> known = Set.of();
    if (database.isPresent()) {
      Sql.run(connection, "ATTACH " + Sql.text(database.get()) + " AS previous (READ_ONLY)");
      known =
          Set.copyOf(
              Sql.texts(
                  connection,
                  "SELECT table_name FROM duckdb_tables() WHERE database_name = 'previous'"));
    }
    for (String table : TABLES) {
      String before =
          known.contains(table) ? "FROM previous." + table : "FROM " + table + " LIMIT 0";
      Sql.run(
          connection,
          "CREATE TEMP TABLE shape_" + table + " AS FROM " + table + " LIMIT 0",
          "CREATE TEMP VIEW previous_"
              + table
              + " AS SELECT * FROM shape_"
              + table
              + " UNION ALL BY NAME SELECT * "
              + before);
    }
  }
}
