package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

  @Test
  void whatIsLeftToAPersonIsListedByMoney() throws SQLException, IOException {
    try (MatchedLedger ledger = new MatchedLedger()) {
      ledger
          .product("excel", "microsoft", null, null)
          .award("A1", 1, "2020-01-01", "2021-01-01")
          .verdict(1, "oracle", "subsidiary", "review", null, null)
          .award("A2", 2, "2020-01-01")
          .mention("excel", "microsoft", "it is named as a subject to be taught")
          .award("A3", 3, "2020-01-01")
          .linked(3, "ibm", "direct", null, null)
          .run("UPDATE award SET obligated_usd = 10, description = 'WORK' WHERE award_key = 'A1'")
          .run("UPDATE award SET obligated_usd = -20 WHERE award_key = 'A2'")
          .run(
              "INSERT INTO vendor_parent (vendor_id, parent_name) VALUES ('V1', 'OWNER B'), ('V1', 'OWNER A')")
          .match();
      assertEquals(
          List.of(
              "award_key A2 VENDOR 2 microsoft W -20.00 1 https://www.usaspending.gov/award/A2",
              "name_key V1 VENDOR 1 oracle N 10.00 1 WORK https://www.usaspending.gov/award/A1"),
          ledger.rows(
              "SELECT concat_ws(' ', subject_kind, subject, vendor_name, company_id, tier, obligated_usd,"
                  + " awards, descriptions, links) FROM ("
                  + queue()
                  + ")"));
      assertEquals(
          List.of("because|OWNER A | OWNER B"),
          ledger.rows(
              "SELECT why_not_linked || '|' || parents FROM ("
                  + queue()
                  + ") WHERE subject = 'V1'"));
    }
  }

  private static String queue() throws IOException {
    try (var in = ReviewQueueTest.class.getResourceAsStream("/disclosure/sql/review/queue.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("--"))
          .reduce("", (text, line) -> text + line + "\n");
    }
  }
}
