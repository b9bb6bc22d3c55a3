package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractScoreTest {
  @TempDir Path folder;

  @Test
  void countsWhatIsRightAndTellsTheRest() throws Exception {
    Path database = folder.resolve("d.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE company AS SELECT 'penlink' AS company_id, 'PenLink' AS name");
      statement.execute(
          "CREATE TABLE company_alias AS SELECT 'dell' AS company_id, 'DELL TECHNOLOGIES' AS alias, 'brand' AS kind");
      statement.execute(
          "CREATE TABLE award AS SELECT 'K' || i AS award_key, '70-' || i AS piid FROM range(1, 6) t(i)");
      statement.execute(
          "CREATE TABLE subaward AS SELECT 'S' AS subaward_id, 'K5' AS prime_award_key");
      statement.execute(
          "CREATE TABLE disclosure AS FROM (VALUES"
              + " ('K1', 'penlink', 'direct', 'linked', 'named'), ('K2', 'dell', 'reseller', 'linked', 'words'),"
              + " ('K3', 'dell', 'reseller', 'review', 'words'), ('K4', NULL, 'unresolved', 'linked', 'sold'),"
              + " ('K5', 'penlink', 'direct', 'rejected', 'no')) t(award_key, company_id, relation, state, reason)");
    }
    Path known =
        Files.writeString(
            folder.resolve("known.csv"),
            """
            piid,tech_company,relation
            701,PenLink (Cobwebs),direct
            702,Dell,subsidiary
            703,Dell,reseller
            704,,reseller
            705,Dell,direct
            706,Dell,direct
            704,Dell,subaward
            705,Dell,subaward
            ,Dell,reseller
            """);
    try (ReadOnlyDatabase release = ReadOnlyDatabase.open(database)) {
      assertEquals(
          """
          relation, as documented
          direct       {absent=1, right=1, missing=1}
          reseller     {review=1}
          subaward     {absent=1, missing=1}
          subsidiary   {other_relation=1}
          unresolved   {right=1}
            OTHER_RELATION 702, subsidiary Dell: [[reseller, linked, dell, words]]
            REVIEW 703, reseller Dell: [[reseller, review, dell, words]]
            MISSING 705, direct Dell: [[direct, rejected, penlink, no]]
            MISSING 705, subaward Dell: [[direct, rejected, penlink, no]]
          """,
          ContractScore.of(known, release).report());
    }
  }
}
