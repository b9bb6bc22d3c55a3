package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOnlyDatabaseTest {
  @TempDir static Path folder;
  private static Path file = Path.of("unset");

  @BeforeAll
  static void make() throws SQLException {
    file = folder.resolve("dataset.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE award (piid VARCHAR, obligated_usd DECIMAL(18,2), signed_date DATE,"
              + " modified_at TIMESTAMP, names VARCHAR[], vehicle BOOLEAN)");
      statement.execute(
          "INSERT INTO award VALUES ('B', -5.10, '2025-11-06', '2025-11-06 09:46:43', ['x', NULL],"
              + " true), ('A', NULL, NULL, NULL, NULL, NULL)");
    }
  }

  @Test
  void givesPlainValuesInTheOrderAskedFor() throws Exception {
    assertEquals(
        List.of(
            List.of("piid", "obligated_usd", "signed_date", "modified_at", "names", "vehicle"),
            Arrays.asList("A", null, null, null, null, null),
            List.of(
                "B",
                new BigDecimal("-5.10"),
                LocalDate.of(2025, 11, 6),
                LocalDateTime.of(2025, 11, 6, 9, 46, 43),
                Arrays.asList("x", null),
                true)),
        ask("FROM award ORDER BY piid;"));
  }

  @Test
  void stopsWhenNoMoreRowsAreWanted() throws Exception {
    Rows rows = new Rows(3);
    try (ReadOnlyDatabase database = ReadOnlyDatabase.open(file)) {
      database.query("FROM range(1_000_000)", rows);
    }
    assertEquals(4, rows.seen.size());
  }

  @Test
  void fillsInParameters() throws Exception {
    Rows rows = new Rows(Integer.MAX_VALUE);
    try (ReadOnlyDatabase database = ReadOnlyDatabase.open(file)) {
      database.query("SELECT piid FROM award WHERE piid = ?", rows, "B");
    }
    assertEquals(List.of(List.of("piid"), List.of("B")), rows.seen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DESCRIBE award",
        "SUMMARIZE award",
        "SHOW TABLES",
        "PIVOT award ON piid USING sum(obligated_usd)",
        "WITH a AS (FROM award) SELECT * FROM a -- all of it",
        "VALUES (1)"
      })
  void answersWhateverOnlyReads(String question) throws Exception {
    assertTrue(ask(question).size() > 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE x (a INT)",
        "CREATE TEMP TABLE x (a INT)",
        "CREATE TEMP MACRO f(a) AS a",
        "CREATE SECRET s (TYPE s3)",
        "INSERT INTO award VALUES ('C', 1, NULL, NULL, NULL, NULL)",
        "UPDATE award SET piid = 'X'",
        "DELETE FROM award",
        "DROP TABLE award",
        "ALTER TABLE award ADD COLUMN x INT",
        "TRUNCATE award",
        "SELECT 1; CREATE TEMP TABLE x AS SELECT 1",
        "SELECT 1); CREATE TEMP TABLE x AS SELECT 1; FROM (SELECT 1",
        "SELECT 1) -- \n; FROM (SELECT 1",
        "COPY award TO 'stolen.csv'",
        "COPY award FROM '/etc/hostname'",
        "EXPORT DATABASE 'stolen'",
        "ATTACH 'other.duckdb'",
        "ATTACH ':memory:' AS m",
        "DETACH award",
        "USE memory",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET threads = 1",
        "SET enable_external_access = true",
        "SET VARIABLE k = 1",
        "RESET lock_configuration",
        "PRAGMA threads = 1",
        "CALL enable_logging()",
        "CHECKPOINT",
        "VACUUM",
        "BEGIN",
        "PREPARE p AS SELECT 1",
        "EXPLAIN ANALYZE CREATE TEMP TABLE x (a INT)",
        "FROM read_csv('/etc/hostname')",
        "FROM read_text('/etc/hostname')",
        "FROM '/etc/hostname'",
        "FROM glob('/*')",
        "FROM read_parquet('https://example.org/x.parquet')",
        "SELECT getenv('HOME')",
        "SELECT",
        "",
        "not a question"
      })
  void refusesEverythingElse(String statement) throws Exception {
    byte[] before = Files.readAllBytes(file);
    try (ReadOnlyDatabase database = ReadOnlyDatabase.open(file)) {
      QueryException refused =
          assertThrows(
              QueryException.class,
              () -> database.query(statement, new Rows(Integer.MAX_VALUE)),
              statement);
      assertTrue(String.valueOf(refused.getMessage()).length() > 10, statement);
      Rows tables = new Rows(Integer.MAX_VALUE);
      database.query("SELECT table_name FROM duckdb_tables()", tables);
      assertEquals(List.of(List.of("table_name"), List.of("award")), tables.seen);
    }
    assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
    assertTrue(Files.notExists(Path.of("stolen.csv")));
  }

  @Test
  void saysInOneSentenceWhatIsWrongWithAQuestion() throws Exception {
    assertEquals(
        "Table with name awrd does not exist! Did you mean \"award\"?", refused("FROM awrd"));
    assertTrue(
        refused("SELECT piid\nFROM award\nWHERE pid = 'A'").endsWith("(line 3: WHERE pid = 'A')"));
    String cast = refused("SELECT * FROM award WHERE piid = 1");
    assertTrue(cast.startsWith("Could not convert string "), cast);
    assertEquals("boom", refused("SELECT error('boom')"));
    assertEquals(EngineMessage.ONLY_READING, refused("PRAGMA version"));
    assertEquals(EngineMessage.ONLY_READING, refused("INSTALL httpfs"));
  }

  private static String refused(String question) {
    return String.valueOf(assertThrows(QueryException.class, () -> ask(question)).getMessage());
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNoDatabase() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "x".repeat(10_000));
    assertTrue(refusal(text).startsWith(text + " cannot be opened as a DuckDB database: "));
    Path missing = folder.resolve("none.duckdb");
    assertEquals(missing + " does not exist; name a database with --db", refusal(missing));
  }

  private static String refusal(Path path) {
    return String.valueOf(
        assertThrows(QueryException.class, () -> ReadOnlyDatabase.open(path).close()).getMessage());
  }

  private static List<List<@Nullable Object>> ask(String question) throws Exception {
    Rows rows = new Rows(Integer.MAX_VALUE);
    try (ReadOnlyDatabase database = ReadOnlyDatabase.open(file)) {
      database.query(question, rows);
    }
    return rows.seen;
  }

  /** Keeps what it is given, up to so many rows. */
  private static final class Rows implements RowReader {
    private final List<List<@Nullable Object>> seen = new ArrayList<>();
    private final int most;

    Rows(int most) {
      this.most = most;
    }

    @Override
    public void columns(List<String> names) {
      seen.add(new ArrayList<>(names));
    }

    @Override
    public boolean row(List<@Nullable Object> values) {
      seen.add(values);
      return seen.size() <= most;
    }
  }
}
