package disclosure.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The SQL scripts {@code disclosure/sql/NN_*.sql}, run in the order of their names. A new script is
 * a new file; nothing lists them.
 *
 * <p>Tens: 0 the schema, 1 load, 2 merge, 3 awards and vendors, 4 reference data, 5 matching, 6
 * provenance, 7 views; from 80 on what needs the finished tables (change, dictionary).
 */
final class Scripts {
  private static final Pattern NAME = Pattern.compile("\\d\\d_\\w+\\.sql");

  private Scripts() {}

  /** Runs the scripts whose numbers lie within {@code first} and {@code last}. */
  static void run(Connection connection, int first, int last) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Script script : all()) {
        if (script.number() >= first && script.number() <= last) {
          run(statement, script);
        }
      }
    }
  }

  private static void run(Statement statement, Script script) throws SQLException {
    for (String sql : script.statements()) {
      try {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new SQLException(script.name() + ": " + e.getMessage() + "\nin: " + sql, e);
      }
    }
  }

  /** Every script, in order; read once. */
  static List<Script> all() {
    return Read.ALL;
  }

  private static List<Script> read() {
    URL folder = Objects.requireNonNull(Scripts.class.getResource("/disclosure/sql"));
    try {
      return inFolder(folder.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Script> inFolder(URI folder) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return read(Path.of(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return read(jar.getPath("/disclosure/sql"));
    }
  }

  private static List<Script> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> scripts =
          files.filter(file -> NAME.matcher(name(file)).matches()).sorted().toList();
      return scripts.stream().map(Scripts::script).toList();
    }
  }

  private static Script script(Path file) {
    try {
      return Script.parse(name(file), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static final class Read {
    private static final List<Script> ALL = read();
  }
}
