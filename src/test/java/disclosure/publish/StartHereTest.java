package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartHereTest {
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

  private static List<String> ask(String sql) throws Exception {
    return java.util.Objects.requireNonNull(ledger).ask(sql);
  }

  @Test
  void everyViewAndItsColumnsAreExplained() throws Exception {
    assertEquals(
        List.of(
            "company_summary",
            "company_year",
            "disclosure_list",
            "ending_soon",
            "foia_targets",
            "latest_changes",
            "reseller_summary"),
        ask("SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1"));
    assertEquals(
        List.of(), ask("SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment = ''"));
    assertEquals(
        List.of(),
        ask(
            "SELECT table_name || '.' || column_name FROM duckdb_columns()"
                + " WHERE NOT internal AND comment IS NULL"));
  }

  @Test
  void moneyInViewsIsExactToTheCent() throws Exception {
    assertEquals(
        List.of("DECIMAL(18,2)"),
        ask(
            "SELECT DISTINCT data_type FROM duckdb_columns()"
                + " WHERE NOT internal AND column_name LIKE '%\\_usd' ESCAPE '\\'"));
  }

  @Test
  void anAwardOfTwoCompaniesIsListedTwiceAndCountedOnce() throws Exception {
    assertEquals(
        List.of("Big Hardware | direct | 150.25 | 0.00", "Soft | reseller | 150.25 | 150.25"),
        ask(
            "SELECT company, relation, obligated_usd, counted_usd FROM disclosure_list"
                + " WHERE piid = 'TWO' ORDER BY 1"));
    assertEquals(
        List.of(
            "Big Hardware | 1 | 150.25 | 0.00 | - | 360.00",
            "Soft | 1 | 150.25 | 150.25 | 40.25 | -"),
        ask(
            "SELECT company, award_count, obligated_usd, counted_usd, named_usd, subaward_usd"
                + " FROM company_summary WHERE company_id IN ('soft', 'big-hardware') ORDER BY 1"));
  }

  @Test
  void onlyLinkedIsListedNeitherReviewNorRejectedNorUnresolvedNorAnotherAgencysVehicle()
      throws Exception {
    assertEquals(
        List.of(
            "Big Hardware | LOST | subaward",
            "Big Hardware | NEG | subaward",
            "Big Hardware | TWO | direct",
            "New Owner | KEY | subsidiary",
            "Old Owner | KEY | subsidiary",
            "Soft | TWO | reseller",
            "Watcher | CAR | direct",
            "Watcher | NEG | direct",
            "Watcher | O1 | direct",
            "Watcher | O2 | direct",
            "Watcher | SUM | direct"),
        ask("SELECT company, piid, relation FROM disclosure_list ORDER BY 1, 2"));
  }

  @Test
  void aCompanyIsCountedOnlyForTheDaysItOwnedTheVendor() throws Exception {
    assertEquals(
        List.of(
            "New Owner | 2023-07-15 | - | 20.00 | 20.00",
            "Old Owner | - | 2023-06-30 | 10.00 | 10.00"),
        ask(
            "SELECT company, from_date, to_date, obligated_usd, counted_usd"
                + " FROM disclosure_list WHERE piid = 'KEY' ORDER BY 1"));
  }

  @Test
  void aSubawardHasItsOwnMoneyAndNothingOfItsPrimes() throws Exception {
    assertEquals(
        List.of(
            "LOST | - | - | - | 60.00 | CABLES | 2025-04-01 | -",
            "NEG | - | - | - | 300.00 | LENSES | 2024-04-01 | -"),
        ask(
            "SELECT piid, obligated_usd, counted_usd, potential_value_usd, subaward_usd,"
                + " description, first_action_date, current_end_date"
                + " FROM disclosure_list WHERE relation = 'subaward' ORDER BY 1"));
  }

  @Test
  void everyKindOfAwardHasItsNameAndVehiclesBeginWithThatWord() throws Exception {
    assertEquals(
        List.of(
            "CAR | vehicle: indefinite delivery contract",
            "KEY | purchase order",
            "NEG | definitive contract",
            "O1 | delivery order"),
        ask(
            "SELECT DISTINCT piid, award_type_name FROM disclosure_list"
                + " WHERE piid IN ('CAR', 'KEY', 'NEG', 'O1') AND subaward_id IS NULL ORDER BY 1"));
  }

  @Test
  void aVehiclesCeilingIsInNoSum() throws Exception {
    assertEquals(
        List.of("4 | 1 | 1 | 1 | 779.80 | 779.80 | 779.80 | - | - | - | -"),
        ask(
            "SELECT award_count, vehicle_count, unknown_count, differing_count, obligated_usd,"
                + " counted_usd, direct_usd, subsidiary_usd, reseller_usd, inferred_usd,"
                + " subaward_usd"
                + " FROM company_summary WHERE company = 'Watcher'"));
  }

  @Test
  void deobligationsStandApartInTheYearTheyWereMade() throws Exception {
    assertEquals(
        List.of(
            "2024 | 3 | 3 | 1010.10 | 1010.10 | 0.00 | 1010.10",
            "2025 | 2 | 2 | -230.30 | 20.20 | -250.50 | -230.30"),
        ask(
            "SELECT fiscal_year, award_count, action_count, obligated_usd, promised_usd,"
                + " taken_back_usd, counted_usd"
                + " FROM company_year WHERE company = 'Watcher' ORDER BY 1"));
  }

  @Test
  void yearsListAndSummaryAgreeAndAddUpToTheLedger() throws Exception {
    assertEquals(
        List.of(),
        ask(
            "SELECT company_id FROM company_summary s JOIN ("
                + "  SELECT company_id, sum(obligated_usd) AS year_obligated,"
                + "    sum(counted_usd) AS year_counted, sum(subaward_usd) AS year_subaward"
                + "  FROM company_year GROUP BY company_id) USING (company_id)"
                + " WHERE year_obligated IS DISTINCT FROM s.obligated_usd"
                + " OR year_counted IS DISTINCT FROM s.counted_usd"
                + " OR year_subaward IS DISTINCT FROM s.subaward_usd"));
    assertEquals(
        List.of("960.05 | 960.05"),
        ask(
            "SELECT (SELECT sum(counted_usd) FROM company_summary),"
                + " (SELECT sum(obligated_usd) FROM action WHERE NOT context"
                + "   AND transaction_key NOT IN ('t9', 't11'))"));
  }

  @Test
  void resellersAreToldByCompanyAndWhatNobodyNamesIsAskedForByMoney() throws Exception {
    assertEquals(
        List.of(
            "BIG HARDWARE FEDERAL | reseller | Soft | 1 | 1 | 0 | 0 | 150.25 | 40.25",
            "SELLER INC | reseller | - | 2 | 0 | 0 | 1 | 5.00 | -"),
        ask(
            "SELECT vendor_name, vendor_kind, company, award_count, named_count,"
                + " inferred_count, unknown_count, obligated_usd, named_usd"
                + " FROM reseller_summary ORDER BY 1"));
    assertEquals(
        List.of("1 | DUMB | - | 900.00 | -", "2 | MUTE | 5.00 | 5.00 | CBP BUYING"),
        ask(
            "SELECT place, piid, obligated_usd, obligated_published_usd, awarding_office_name"
                + " FROM foia_targets"));
  }

  @Test
  void soonIsNinetyDaysFromTheDayOfTheDataBothDaysIncluded() throws Exception {
    assertEquals(
        List.of(
            "2025-12-06 | 0 | O1 | Watcher | false | 10.10",
            "2026-01-05 | 30 | TWO | Big Hardware | true | 0.00",
            "2026-01-05 | 30 | TWO | Soft | true | 150.25",
            "2026-03-06 | 90 | CAR | Watcher | - | 0.00"),
        ask(
            "SELECT end_date, days_left, piid, company, has_options_left, counted_usd"
                + " FROM ending_soon"));
  }

  @Test
  void changesAreThoseOfThisReleaseAndOfLinksOnly() throws Exception {
    assertEquals(
        List.of(
            "added | disclosure | Big Hardware | subaward | NEG | state | - | linked | -",
            "added | disclosure | Soft | reseller | TWO | state | - | linked | -",
            "changed | award | - | - | NEG | obligated_usd | 1000.00 | 749.50 | -",
            "changed | disclosure | Watcher | direct | O1 | confidence | 0.90 | 0.98 | -",
            "removed | award | - | - | GONE | - | - | - | 2025-11-01",
            "removed | disclosure | Soft | direct | GONE | state | linked | - | 2025-11-01"),
        ask(
            "SELECT change, subject_table, company, relation, piid, field, old_value,"
                + " new_value, last_seen_date FROM latest_changes"));
  }
}
