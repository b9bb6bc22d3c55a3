package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers of {@code data/queries} on a ledger that can be added up by hand. */
class QueriesTest {
  private static final Path QUERIES =
      Path.of(System.getProperty("disclosure.root"), "data/queries");

  @TempDir static Path folder;
  private static @Nullable SmallLedger ledger;

  @BeforeAll
  static void make() throws Exception {
    ledger = SmallLedger.make(folder);
  }

  @AfterAll
  static void close() throws Exception {
    if (ledger != null) {
      ledger.close();
    }
  }

  /** Asks the file of that number about another subject than the one that stands in it. */
  private static List<String> ask(String number, String columns, String... subject)
      throws Exception {
    try (Stream<Path> files = Files.list(QUERIES)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      String sql = Files.readString(file).replaceAll(";\\s*\\z", "");
      for (int at = 0; at < subject.length; at += 2) {
        sql = sql.replace("'" + subject[at] + "'", "'" + subject[at + 1] + "'");
      }
      return Objects.requireNonNull(ledger).ask("SELECT " + columns + " FROM (\n" + sql + "\n)");
    }
  }

  @Test
  void companiesOfAnAgencyThatAwardsOrPays() throws Exception {
    assertEquals(
        List.of(
            "Watcher | direct | 3 | 0 | 0 | 1 | 1 | 769.70 | 769.70 | - | -",
            "Big Hardware | direct | 1 | 0 | 0 | 0 | 0 | 150.25 | 0.00 | - | -",
            "Big Hardware | subaward | 0 | 0 | 2 | 0 | 0 | - | - | - | 360.00",
            "Soft | reseller | 1 | 0 | 0 | 0 | 0 | 150.25 | 150.25 | 40.25 | -",
            "New Owner | subsidiary | 1 | 0 | 0 | 0 | 0 | 20.00 | 20.00 | - | -",
            "Old Owner | subsidiary | 1 | 0 | 0 | 0 | 0 | 10.00 | 10.00 | - | -"),
        ask("01", "* EXCLUDE (first_action_date, last_action_date)"));
  }

  @Test
  void oneCompanyUnderEveryRelation() throws Exception {
    assertEquals(
        List.of(
            "subaward | LOST | - | 60.00",
            "direct | TWO | 150.25 | -",
            "subaward | NEG | - | 300.00"),
        ask("02", "relation, piid, obligated_usd, subaward_usd", "microsoft", "big-hardware"));
  }

  @Test
  void resellersAndWhatNoRecordNames() throws Exception {
    assertEquals(
        List.of(
            "BIG HARDWARE FEDERAL | Soft | 1 | 150.25",
            "SELLER INC | (no record says whose) | 2 | 5.00"),
        ask("03", "vendor_name, company, awards, counted_usd"));
    assertEquals(
        List.of("1 | DUMB | - | 900.00", "2 | MUTE | 5.00 | 5.00"),
        ask("04", "place, piid, obligated_usd, obligated_published_usd"));
  }

  @Test
  void activeAndEndingTodayIsTheDayOfTheDataAndUnknownEndsAreCounted() throws Exception {
    assertEquals(
        List.of(
            "2025-12-06 | 0 | O1 | Watcher | TOWER ONE",
            "2026-01-05 | 30 | TWO | Big Hardware | SOFT OFFICE LICENSES",
            "2026-01-05 | 30 | TWO | Soft | SOFT OFFICE LICENSES",
            "2026-03-06 | 90 | CAR | Watcher | TOWERS",
            "2026-03-07 | 91 | O2 | Watcher | TOWER TWO",
            "- | - | - | - | (2 linked awards state no end)"),
        ask("05", "end_date, days_left, piid, company, description"));
    assertEquals(
        List.of("O1 | 0", "TWO | 30", "TWO | 30", "CAR | 90", "- | -"),
        ask("06", "piid, days_left"));
  }

  @Test
  void newChangedAndRemovedWithoutWhatIsForReview() throws Exception {
    assertEquals(
        List.of(
            "added | NEG | state | - | linked",
            "added | TWO | state | - | linked",
            "changed | NEG | obligated_usd | 1000.00 | 749.50",
            "changed | O1 | confidence | 0.90 | 0.98"),
        ask("07", "change, piid, field, old_value, new_value"));
    assertEquals(
        List.of(
            "award | GONE | 2025-11-01 | 2025-11-01-old | -",
            "deletions | - | 2025-12-06 | - | 2",
            "disclosure | GONE | 2025-11-01 | 2025-11-01-old | -"),
        ask("08", "what, piid, last_seen_date, last_release_that_has_it, records"));
  }

  @Test
  void fiscalYearsWithDeobligationsApart() throws Exception {
    assertEquals(
        List.of(
            "Watcher | 2024 | 1010.10 | 0.00 | 1010.10 | 1010.10",
            "Watcher | 2025 | 20.20 | -250.50 | -230.30 | -230.30"),
        ask("09", "company, fiscal_year, promised_usd, taken_back_usd, obligated_usd, counted_usd")
            .stream()
            .filter(row -> row.startsWith("Watcher"))
            .toList());
  }

  @Test
  void theHistoryOfAnOrderRunsToItsTotal() throws Exception {
    assertEquals(
        List.of(
            "2024-03-01 | 0 | 1000.00 | 1000.00 | 0 | row=7",
            "2024-11-15 | P1 | -250.50 | 749.50 | 0 | row=8"),
        ask(
            "10",
            "action_date, modification_number, obligated_usd, running_usd, unknown_so_far, locator",
            "70CTD022FR0000170",
            "NEG"));
  }

  @Test
  void aVehicleIsAddedToItsOrdersByMoneyAndNeverByCeiling() throws Exception {
    assertEquals(
        List.of(
            "0 | CAR | vehicle | 0.00 | 30.30 | 0 | 1000000.00",
            "1 | O1 | order | 10.10 | 30.30 | 0 | 600000.00",
            "1 | O2 | order | 20.20 | 30.30 | 0 | 15.00"),
        ask(
            "11",
            "level, piid, what, obligated_usd, known_total_usd, awards_of_unknown_money, ceiling_usd",
            "70RTAC24A00000001",
            "CAR"));
    assertEquals(
        List.of(
            "0 | FAR | vehicle | - | 155.25 | 1",
            "1 | TWO | order | 150.25 | 155.25 | 1",
            "1 | MUTE | order | 5.00 | 155.25 | 1"),
        ask(
            "11",
            "level, piid, what, obligated_usd, known_total_usd, awards_of_unknown_money",
            "70RTAC24A00000001",
            "FAR"));
  }

  @Test
  void whatOneAgencyPaysAndAnotherAwards() throws Exception {
    assertEquals(
        List.of("ICE | CBP | O2 | Watcher | 20.20"),
        ask("12", "paid_by, awarded_by, piid, companies, obligated_usd"));
  }

  @Test
  void whatWasNotCompetedBesideWhatDoesNotSay() throws Exception {
    assertEquals(
        List.of(
            "Watcher | 1 | 2 | 2 | 749.50 | 20.20 | 779.80 | ONLY ONE SOURCE",
            "Big Hardware | 1 | 0 | 0 | 150.25 | - | 150.25 | ONLY ONE SOURCE",
            "Soft | 1 | 0 | 0 | 150.25 | - | 150.25 | ONLY ONE SOURCE",
            "New Owner | 0 | 0 | 1 | - | 20.00 | 20.00 | -",
            "Old Owner | 0 | 0 | 1 | - | 10.00 | 10.00 | -"),
        ask("13", "*"));
  }

  @Test
  void subawardsAgainstTheLargestFigureOfTheirPrime() throws Exception {
    assertEquals(
        List.of(
            "NEG | 300.00 | 1 | 1000.00 | the subaward report | 300.00 | -",
            "LOST | 60.00 | 0 | 50.00 | the subaward report | 60.00"
                + " | SUB_EXCEEDS_PRIME: subawards 60.00, prime 50.00"),
        ask(
            "14",
            "prime_piid, subaward_usd, repeats_left_out, prime_usd, prime_usd_from,"
                + " all_subawards_usd, doubt"));
  }

  @Test
  void documentsThatWereNotSearchedAreNotNoneFound() throws Exception {
    assertEquals(
        List.of(
            "NOT SEARCHED: no documents were read | contract documents: not part of this release"),
        ask("15", "answer, words"));
    assertEquals(
        List.of(
            "NOT SEARCHED: no documents were read | - | - | -"
                + " | contract documents: not part of this release",
            "in records: a subaward report names this award, no file describes it"
                + " | CONT_AWD_LOST_7012 | LOST | 1 | prime contractor STRANGER INC",
            "in records: orders name vehicles, no file describes them | - | - | 2"
                + " | vehicles: 1 (see parent_award_key of award)"),
        ask("16", "*"));
  }

  @Test
  void theOwnerIsThatOfTheDay() throws Exception {
    assertEquals(
        List.of(
            "KEY | 2023-01-01 | Old Owner | 2024-01-01 | New Owner"
                + " | Old Owner (subsidiary) always to 2023-06-30;"
                + " New Owner (acquired) 2023-07-15 to now"),
        ask(
            "17",
            "piid, first_action_date, owner_on_the_day, last_action_date,"
                + " owner_at_the_latest_action, known_owners"));
  }

  @Test
  void figuresThatDisagreeInWords() throws Exception {
    assertEquals(
        List.of(
            "O2 | sum of actions is not the published total; obligated above the ceiling;"
                + " value above the ceiling | 20.20 | 999.00"),
        ask("18", "piid, disagreement, obligated_usd, obligated_published_usd"));
  }

  @Test
  void noneFoundTellsHowFarWasLooked() throws Exception {
    assertEquals(
        List.of(
            "Unseen | - | links found; looked for by names: 1, numbers: 0, products: 0 | 0"
                + " | links that wait for a person's look: 0;"
                + " awards of resellers that name no product and might be of its own: 2",
            "usaspending_contracts | 7012 ICE | action | 8 | records outside of these files",
            "(nothing of this kind) | - | document | 0 | contract documents: not part of this release"),
        ask("19", "searched, agency, kind, records, not_searched", "flock-safety", "unseen"));
    assertEquals(
        "nobody is NOT in data/reference: it was not looked for",
        ask("19", "searched", "flock-safety", "nobody").get(0));
  }

  @Test
  void aNumberLeadsToRowFileAndChecksum() throws Exception {
    assertEquals(
        List.of(
            "money | 100.00 | 150.25 | - | contracts.csv | row=2 | aa11",
            "money | 50.25 | 150.25 | - | contracts.csv | row=3 | aa11",
            "link | - | - | Big Hardware | contracts.csv | row=2 | aa11",
            "link | - | - | Soft | contracts.csv | row=2 | aa11"),
        ask(
            "20",
            "what, obligated_usd, total_usd, company, file_name, locator, sha256",
            "70CTD022FR0000170",
            "TWO"));
  }
}
