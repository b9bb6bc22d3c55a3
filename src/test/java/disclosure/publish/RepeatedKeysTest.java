package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedKeysTest {
  @TempDir Path folder;

  @Test
  void namesTheTableTheKeyAndHowOftenItStands() throws Exception {
    try (Connection connection = ledger()) {
      Sql.run(
          connection,
          "INSERT INTO agency (agency_code) VALUES ('7012'), ('7014'), ('7012'), ('7012')",
          "INSERT INTO vendor_identifier (vendor_id, kind, identifier) VALUES"
              + " ('v1', 'UEI', 'A'), ('v1', 'CAGE', 'A'), ('v2', 'UEI', 'A'), ('v2', 'UEI', 'A')");
      assertEquals(
          List.of(
              "agency has 3 rows for the key 7012; this is a fault of the program, please report"
                  + " it",
              "vendor_identifier has 2 rows for the key v2 UEI A; this is a fault of the program,"
                  + " please report it"),
          RepeatedKeys.refusals(connection));
    }
  }

  @Test
  void isSilentWhereEachKeyStandsOnce() throws Exception {
    try (Connection connection = ledger()) {
      Sql.run(connection, "INSERT INTO agency (agency_code) VALUES ('7012'), ('7014')");
      assertEquals(List.of(), RepeatedKeys.refusals(connection));
    }
  }

  private Connection ledger() throws SQLException {
    Connection connection =
        Database.create(folder.resolve("ledger.duckdb"), new PublishResources(2, 500));
    Scripts.run(connection, 0, 9);
    return connection;
  }
}
