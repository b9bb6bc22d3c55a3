package disclosure.publish;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Short ways to run a statement and take what it answers. */
final class Sql {
  private Sql() {}

  /** Makes a value of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  static void run(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  static <T> List<T> list(Connection connection, String sql, Row<T> row) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> values = new ArrayList<>();
      while (rows.next()) {
        values.add(row.read(rows));
      }
      return values;
    }
  }

  /** First column of every row; none may be null. */
  static List<String> texts(Connection connection, String sql) throws SQLException {
    return list(connection, sql, row -> Objects.requireNonNull(row.getString(1)));
  }

  /** The only value of the only row. */
  static long number(Connection connection, String sql) throws SQLException {
    return list(connection, sql, row -> row.getLong(1)).get(0);
  }

  /** The only value of the only row. */
  static BigDecimal amount(Connection connection, String sql) throws SQLException {
    return list(connection, sql, row -> row.getBigDecimal(1)).get(0);
  }

  /** Rows of a name and a count. */
  static SortedMap<String, Long> counts(Connection connection, String sql) throws SQLException {
    SortedMap<String, Long> counts = new TreeMap<>();
    list(connection, sql, row -> counts.put(row.getString(1), row.getLong(2)));
    return counts;
  }

  /** A text as SQL writes it. */
  static String text(Object value) {
    return "'" + value.toString().replace("'", "''") + "'";
  }

  /** A name as SQL writes it. */
  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
