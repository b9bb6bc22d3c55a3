package disclosure.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database being written, and the settings under which it is. */
final class Database {
  private Database() {}

  /**
   * Opens a new database file; names resolve to it. Working tables are temporary and spill beside
   * it.
   *
   * <p>The storage version is the oldest that browser engines still read (headers 64–67). Neither
   * time zone nor locale nor home of the machine has a say. No checkpoint comes in between, so that
   * rowid stays a handle on a row until the end. No log is kept: what is left of a run that fails
   * is thrown away.
   */
  static Connection create(Path file, PublishResources resources) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:", new Properties());
    Sql.run(
        connection,
        "SET threads = " + resources.threads(),
        "SET memory_limit = '" + resources.memoryMegabytes() + "MB'",
        "SET temp_directory = " + Sql.text(spill(file)),
        "SET preserve_insertion_order = false",
        "SET checkpoint_threshold = '1TB'",
        "SET TimeZone = 'UTC'",
        "SET autoinstall_known_extensions = false",
        "SET autoload_known_extensions = false",
        "ATTACH "
            + Sql.text(file)
            + " AS dataset (STORAGE_VERSION 'v1.0.0', RECOVERY_MODE 'no_wal_writes')",
        "USE dataset");
    return connection;
  }

  /** Opens an empty database and lets go of it: the library is loaded then. */
  static void load() {
    try {
      DriverManager.getConnection("jdbc:duckdb:").close();
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not start", e);
    }
  }

  /**
   * Writes everything into the file and closes: one file, no log beside it, and none of what
   * working tables spilled, which the engine gives up when it closes.
   */
  static void finish(Connection connection, Path file) throws SQLException, IOException {
    Sql.run(connection, "CHECKPOINT dataset", "USE memory", "DETACH dataset");
    connection.close();
    Files.deleteIfExists(spill(file));
  }

  private static Path spill(Path file) {
    return file.resolveSibling("spill");
  }
}
