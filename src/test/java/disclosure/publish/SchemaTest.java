package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final int LAST_SCHEMA_SCRIPT = 9;

  @Test
  void everyTableAndColumnIsExplained() throws SQLException {
    assertEquals(List.of(), select("SELECT table_name FROM duckdb_tables() WHERE comment IS NULL"));
    assertEquals(
        List.of(),
        select(
            "SELECT table_name || '.' || column_name FROM duckdb_columns()"
                + " WHERE NOT internal AND comment IS NULL"));
  }

  @Test
  void moneyIsExactToTheCent() throws SQLException {
    assertEquals(
        List.of("DECIMAL(18,2)"),
        select(
            "SELECT DISTINCT data_type FROM duckdb_columns()"
                + " WHERE NOT internal AND column_name LIKE '%\\_usd' ESCAPE '\\'"));
  }

  @Test
  void noColumnHoldsPrivateData() throws SQLException {
    assertEquals(
        List.of(),
        select(
            "SELECT column_name FROM duckdb_columns() WHERE NOT internal AND"
                + " regexp_matches(column_name, 'phone|fax|email|street|address|officer|zip')"));
  }

  private static List<String> select(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      Scripts.run(connection, 0, LAST_SCHEMA_SCRIPT);
      List<String> values = new ArrayList<>();
      ResultSet rows = connection.createStatement().executeQuery(sql);
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
