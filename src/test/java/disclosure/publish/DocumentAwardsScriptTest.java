package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which award a number met in a document is taken for. */
class DocumentAwardsScriptTest {
  private final Connection connection = newConnection();

  private static Connection newConnection() {
    try {
      return DriverManager.getConnection("jdbc:duckdb:");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void aNumberThatOneAwardHasIsThatAward() throws SQLException {
    prepare("('A1', '70CDCR24F00000012', NULL)", "('70CDCR24F00000012', 'form')");
    assertEquals(List.of("70CDCR24F00000012 joined A1 false"), joined());
  }

  @Test
  void anOrderNumberOfTheDefenceAloneIsNobodys() throws SQLException {
    prepare("('A1', '0001', 'W91QUZ06D0011')", "('0001', 'form')");
    assertEquals(List.of("0001 ambiguous  false"), joined());
  }

  @Test
  void anOrderNumberUnderItsContractIsThatOrder() throws SQLException {
    prepare(
        "('A1', '0001', 'W91QUZ06D0011'), ('A2', '0001', 'W91QUZ07D0002'), ('A3', '0002', 'W91QUZ06D0011')",
        "('0001', 'form'), ('W91QUZ06D0011', 'vehicle')");
    assertEquals(List.of("0001 joined A1 true", "W91QUZ06D0011 lacking  false"), joined());
  }

  @Test
  void fiveCharactersAreTooFewAndSixAreEnough() throws SQLException {
    prepare(
        "('A1', 'BA012', 'N0018919DZ001'), ('A2', 'BA0123', 'N0018919DZ001')",
        "('BA012', 'text'), ('BA0123', 'text')");
    assertEquals(List.of("BA012 ambiguous  false", "BA0123 joined A2 false"), joined());
  }

  @Test
  void oneNumberUnderTwoNamedVehiclesIsAmbiguous() throws SQLException {
    prepare(
        "('A1', '70CDCR24F00000012', 'V00001'), ('A2', '70CDCR24F00000012', 'V00002')",
        "('70CDCR24F00000012', 'form'), ('V00001', 'text'), ('V00002', 'text')");
    assertEquals(
        List.of(
            "70CDCR24F00000012 ambiguous  false", "V00001 lacking  false", "V00002 lacking  false"),
        joined());
  }

  private void prepare(String awards, String numbers) throws SQLException {
    Scripts.run(connection, 0, 9);
    run(
        "CREATE TEMP TABLE document_statement AS SELECT 'f' AS file_id, 7 AS slice, 1 AS place",
        "CREATE TEMP TABLE shard_document_number AS SELECT 7 AS slice, col0 AS piid, col0 AS printed,"
            + " 1 AS page, col1 AS ground FROM (VALUES "
            + numbers
            + ")",
        "DROP TABLE award",
        "CREATE TABLE award AS SELECT col0 AS award_key, col1 AS piid, col2::VARCHAR AS parent_piid"
            + " FROM (VALUES "
            + awards
            + ")");
    Scripts.run(connection, 35, 35);
  }

  private void run(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private List<String> joined() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT concat_ws(' ', piid, outcome, coalesce(award_key, ''), by_vehicle)"
                    + " FROM document_award ORDER BY piid")) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
