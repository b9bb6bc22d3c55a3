package disclosure.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database being written, and the settings under which it is. */
final class Database {
  private Database() {}

  /**
   * Opens a new database file; names resolve to it. Working tables are temporary and spill beside
   * it.
   *
   * <p>The storage version is the oldest that browser engines still read (headers 64–67); the time
   * zone and the order of rows never depend on the machine. No checkpoint comes in between, so that
   * rowid stays a handle on a row until the end.
   */
  static Connection create(Path file, PublishResources resources) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + resources.threads());
      statement.execute("SET memory_limit = '" + resources.memoryMegabytes() + "MB'");
      statement.execute("SET temp_directory = " + text(file.resolveSibling("spill")));
      statement.execute("SET preserve_insertion_order = false");
      statement.execute("SET checkpoint_threshold = '1TB'");
      statement.execute("SET TimeZone = 'UTC'");
      statement.execute("ATTACH " + text(file) + " AS dataset (STORAGE_VERSION 'v1.0.0')");
      statement.execute("USE dataset");
    }
    return connection;
  }

  /** A text as SQL writes it. */
  static String text(Object value) {
    return "'" + value.toString().replace("'", "''") + "'";
  }
}
