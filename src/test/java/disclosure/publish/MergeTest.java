package disclosure.publish;

import static disclosure.publish.Draft.action;
import static disclosure.publish.Draft.keyless;
import static disclosure.publish.Draft.summary;
import static disclosure.publish.RunFixture.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
  private static final String OUTCOMES =
      "SELECT file_name, records_read, records_kept, records_filtered, records_rejected,"
          + " records_duplicate, records_deleted FROM stage_count JOIN source_file USING (file_id)"
          + " ORDER BY file_name";

  @TempDir Path out;

  @Test
  void takesEachFieldFromTheBestSourceThatStatesIt() throws Exception {
    new RunFixture()
        .file("feed", "page_20251201.xml")
        .add(
            action("A1", "0")
                .set("obligated", "1.00")
                .set("description", "words of the feed")
                .set("psc", "D318")
                .set("modified", "2025-12-01T00:00:00")
                .set("uei", "UEI000000009")
                .set("name", "Acme of the feed"))
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "0")
                .set("obligated", "2.00")
                .set("description", "words of contracts")
                .set("modified", "2025-01-01T00:00:00"))
        .release(out);
    assertEquals(
        List.of("2.00|words of contracts|D318|UEI000000001|Acme Inc.|row=2"),
        ask(
            out,
            "SELECT obligated_usd, description, psc_code, vendor_id, vendor_name, locator"
                + " FROM action"));
    assertEquals(
        List.of("FY2025_20251106_1.csv|1|1|0|0|0|0", "page_20251201.xml|1|0|0|0|1|0"),
        ask(out, OUTCOMES));
  }

  @Test
  void takesAVendorWholeFromOneStatement() throws Exception {
    new RunFixture()
        .file("contracts", "FY2018_20180101_1.csv")
        .add(action("A1", "0").without("uei", "name").set("obligated", "1.00"))
        .file("feed", "page.xml")
        .add(
            action("A1", "0")
                .set("obligated", "1.00")
                .set("parent_name", "PARENT OF THE FEED")
                .set("name", "From the feed"))
        .release(out);
    assertEquals(
        List.of("UEI000000001|From the feed|PARENT OF THE FEED"),
        ask(out, "SELECT vendor_id, vendor_name, vendor_parent_name FROM action"));
  }

  @Test
  void prefersTheLatestWordWithinASource() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251206_1.csv")
        .add(action("A1", "0").set("obligated", "1.00").set("modified", "2025-01-01T00:00:00"))
        .file("contracts", "FY2025_20251106_1.csv")
        .add(action("A1", "0").set("obligated", "2.00").set("modified", "2025-01-02T00:00:00"))
        .release(out);
    assertEquals(List.of("2.00"), ask(out, "SELECT obligated_usd FROM action"));
  }

  @Test
  void countsAnAwardOnceHoweverManyFilesNameIt() throws Exception {
    RunFixture run = new RunFixture();
    for (int file = 1; file <= 5; file++) {
      run.file("contracts", "FY2025_2025110" + file + "_1.csv")
          .add(action("A1", "0").set("obligated", "100.00"))
          .add(action("A1", "P00001").set("obligated", "-30.00"))
          .add(action("A1", "P00001").set("obligated", "-30.00"));
    }
    run.release(out);
    assertEquals(
        List.of("70.00|2|row=3"),
        ask(out, "SELECT obligated_usd, action_count, locator FROM award"));
    assertEquals(
        List.of("15|2|13"),
        ask(
            out,
            "SELECT sum(records_read), sum(records_kept), sum(records_duplicate)"
                + " FROM stage_count"));
  }

  @Test
  void doesNotCareAboutTheOrderOfFiles() throws Exception {
    RunFixture run =
        new RunFixture()
            .file("contracts", "FY2025_20251106_1.csv")
            .add(action("A1", "0").set("obligated", "1.00").set("psc", "D318"))
            .add(action("A2", "0").set("obligated", "3.00").set("flag", "CODE_PADDED"))
            .file("contracts", "FY(All)_070_Contracts_Delta_20251206_1.csv")
            .add(action("A2", "0").deleted().set("modified", "2025-12-01T00:00:00"))
            .add(action("A3", "0").set("obligated", "5.00").set("description", "=1+1"))
            .file("feed", "page_1.xml")
            .add(action("A1", "0").set("obligated", "9.00").set("description", "feed"))
            .add(action("A1", "0").set("obligated", "9.00").set("description", "feed again"))
            .file("search", "CBP_ICE_1.csv")
            .add(keyless("A4", "0").set("obligated", "7.00"))
            .add(keyless("A1", "0").set("obligated", "7.00"))
            .file("search", "CBP_ICE_2.csv")
            .add(keyless("A4", "0").set("obligated", "8.00"))
            .file("summaries", "Summaries_2025-12-06.csv")
            .add(summary("A1").set("total", "4.00").set("description", "summary"));
    String id = run.release(out).id();
    for (int seed = 1; seed <= 3; seed++) {
      assertEquals(id, run.shuffled(seed).threads(seed).release(out).id());
    }
    assertEquals(
        List.of("A1|1.00|feed", "A3|5.00|=1+1", "A4|8.00|null"),
        ask(out, "SELECT piid, obligated_usd, description FROM action ORDER BY piid"));
  }

  @Test
  void appliesDeletions() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(action("A1", "0").set("obligated", "1.00").set("modified", "2025-10-01T00:00:00"))
        .add(action("A2", "0").set("obligated", "2.00").set("modified", "2025-10-01T00:00:00"))
        .add(action("A3", "0").set("obligated", "3.00"))
        .file("contracts", "FY(All)_070_Contracts_Delta_20251206_1.csv")
        .add(action("A1", "0").deleted().set("modified", "2025-12-01T00:00:00"))
        .add(action("A2", "0").deleted().set("modified", "2025-09-01T00:00:00"))
        .add(action("A3", "0").deleted().set("modified", "2025-12-01T00:00:00"))
        .add(action("A9", "0").deleted().set("modified", "2025-12-01T00:00:00"))
        .file("contracts", "FY2025_20260106_1.csv")
        .add(action("A3", "0").set("obligated", "4.00").set("modified", "2025-12-31T00:00:00"))
        .file("feed", "page_20250101.xml")
        .add(action("A1", "0").set("obligated", "1.00"))
        .release(out);
    assertEquals(
        List.of("A2|2.00", "A3|4.00"),
        ask(out, "SELECT piid, obligated_usd FROM action ORDER BY piid"));
    assertEquals(
        List.of(
            "FY(All)_070_Contracts_Delta_20251206_1.csv|4|0|0|0|0|4",
            "FY2025_20251106_1.csv|3|1|0|0|0|2",
            "FY2025_20260106_1.csv|1|1|0|0|0|0",
            "page_20250101.xml|1|0|0|0|0|1"),
        ask(out, OUTCOMES));
  }

  @Test
  void deletesWhatAnEarlierFileStatedOfTheModificationWithoutItsKey() throws Exception {
    new RunFixture()
        .file("search", "CBP_ICE_20250101.csv")
        .add(keyless("A1", "P1").set("obligated", "1.00"))
        .add(keyless("A1", "P2").set("obligated", "2.00"))
        .file("contracts", "FY(All)_070_Contracts_Delta_20251206_1.csv")
        .add(action("A1", "P1").deleted().set("modified", "2025-12-01T00:00:00"))
        .release(out);
    assertEquals(
        List.of("P2|2.00"), ask(out, "SELECT modification_number, obligated_usd FROM action"));
    assertEquals(
        List.of(
            "CBP_ICE_20250101.csv|2|1|0|0|0|1",
            "FY(All)_070_Contracts_Delta_20251206_1.csv|1|0|0|0|0|1"),
        ask(out, OUTCOMES));
  }

  @Test
  void keepsEveryDistinctKeylessActionOfAFile() throws Exception {
    new RunFixture()
        .file("search", "CBP_ICE_20250101.csv")
        .add(keyless("A1", "P1").set("obligated", "1.00"))
        .add(keyless("A1", "P1").set("obligated", "2.00"))
        .add(keyless("A1", "P1").set("obligated", "2.00"))
        .add(keyless("A2", "P1").set("obligated", "5.00"))
        .file("search", "CBP_ICE_20240101.csv")
        .add(keyless("A1", "P1").set("obligated", "9.00"))
        .add(keyless("A3", "P1").set("obligated", "6.00"))
        .file("contracts", "FY2025_20251106_1.csv")
        .add(action("A2", "P1").set("obligated", "5.50"))
        .release(out);
    assertEquals(
        List.of("A1|1.00", "A1|2.00", "A2|5.50", "A3|6.00"),
        ask(out, "SELECT piid, obligated_usd FROM action ORDER BY ALL"));
    assertEquals(
        List.of(
            "CBP_ICE_20240101.csv|2|1|0|0|1|0",
            "CBP_ICE_20250101.csv|4|2|0|0|2|0",
            "FY2025_20251106_1.csv|1|1|0|0|0|0"),
        ask(out, OUTCOMES));
    assertEquals(
        List.of("3|3"),
        ask(
            out,
            "SELECT count(*), count(*) FILTER (subject_key LIKE '~CONT\\_AWD\\_A%\\_P1\\_%' ESCAPE '\\')"
                + " FROM quality_flag JOIN action ON transaction_key = subject_key"
                + " WHERE code = 'KEY_SYNTHETIC'"));
  }

  @Test
  void countsKeylessActionsOfEveryPageOfAList() throws Exception {
    new RunFixture()
        .file("search", "found_0001.json")
        .add(keyless("A1", "P1").set("obligated", "1.00").set("date", "2025-03-01"))
        .add(keyless("A1", "P1").set("obligated", "2.00"))
        .file("search", "found_0002.json")
        .add(keyless("A1", "P1").set("obligated", "2.00"))
        .add(keyless("A1", "P1").set("obligated", "4.00"))
        .file("search", "older_page1.json")
        .add(keyless("A1", "P1").set("obligated", "8.00"))
        .file("search", "older_page2.json")
        .add(keyless("A2", "P1").set("obligated", "16.00"))
        .release(out);
    assertEquals(
        List.of("A1|1.00", "A1|2.00", "A1|4.00", "A2|16.00"),
        ask(out, "SELECT piid, obligated_usd FROM action ORDER BY ALL"));
    assertEquals(
        List.of(
            "found_0001.json|2|2|0|0|0|0",
            "found_0002.json|2|1|0|0|1|0",
            "older_page1.json|1|0|0|0|1|0",
            "older_page2.json|1|1|0|0|0|0"),
        ask(out, OUTCOMES));
  }

  @Test
  void takesPagesOfOneNameForTwoLists() throws Exception {
    new RunFixture()
        .file("search", "found_page_1.json")
        .add(keyless("A1", "P1").set("obligated", "1.00").set("date", "2025-02-01"))
        .file("search", "found_page_1.json")
        .add(keyless("A1", "P1").set("obligated", "2.00").set("date", "2025-03-01"))
        .release(out);
    assertEquals(List.of("2.00"), ask(out, "SELECT obligated_usd FROM action"));
  }

  @Test
  void flagsNoRowThatLeftTheDataset() throws Exception {
    new RunFixture()
        .file("search", "CBP_ICE_20250101.csv")
        .add(keyless("A1", "P1").set("obligated", "1.00").set("flag", "CODE_PADDED"))
        .add(keyless("A1", "P1").set("obligated", "1.00").set("flag", "CODE_PADDED"))
        .file("search", "CBP_ICE_20240101.csv")
        .add(keyless("A1", "P1").set("obligated", "9.00").set("flag", "CODE_PADDED"))
        .add(keyless("A2", "P1").set("obligated", "5.00").set("flag", "CODE_PADDED"))
        .file("contracts", "FY2025_20251106_1.csv")
        .add(action("A2", "P1").set("obligated", "5.50"))
        .release(out);
    assertEquals(
        List.of("row=2|1.00", "row=3|1.00"),
        ask(
            out,
            "SELECT f.locator, obligated_usd FROM quality_flag f LEFT JOIN action ON"
                + " transaction_key = subject_key WHERE code = 'CODE_PADDED' ORDER BY ALL"));
  }
}
