package disclosure.publish;

import static disclosure.publish.Draft.action;
import static disclosure.publish.Draft.summary;
import static disclosure.publish.RunFixture.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerAwardsTest {
  @TempDir Path out;

  @Test
  void describesAnAwardAsOfItsLatestAction() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "P00002")
                .set("date", "2025-05-01")
                .set("obligated", "-10.10")
                .set("current", "90.00")
                .set("total", "89.90")
                .set("end", "2026-05-01")
                .set("base", "the first words")
                .set("description", "the last words"),
            action("A1", "P00001")
                .set("date", "2025-05-01")
                .set("obligated", "0.00")
                .set("current", "80.00")
                .set("end", "2025-05-01"),
            action("A1", "0")
                .set("obligated", "100.00")
                .set("current", "70.00")
                .set("potential", "500.00")
                .set("description", "the first words"))
        .release(out);
    assertEquals(
        List.of(
            "89.90|89.90|90.00|500.00|3|2025-01-01|2025-05-01|2026-05-01|the first words|the last"
                + " words|row=2"),
        ask(
            out,
            "SELECT obligated_usd, obligated_published_usd, current_value_usd, potential_value_usd,"
                + " action_count, first_action_date, last_action_date, current_end_date,"
                + " description, latest_description, locator FROM award"));
    assertEquals(List.of("0"), ask(out, "SELECT count(*) FROM quality_flag"));
  }

  @Test
  void takesTheTenthModificationOfADayForLaterThanTheNinth() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "10").set("obligated", "1.00").set("current", "20.00"),
            action("A1", "9").set("obligated", "1.00").set("current", "10.00"),
            action("A2", "P00001").set("transaction", "2").set("current", "2.00"),
            action("A2", "P00001").set("key", "other").set("transaction", "10").set("current", "3"),
            action("A2", "0").set("transaction", "11").set("current", "1.00"))
        .release(out);
    assertEquals(
        List.of("A1|20.00", "A2|3.00"),
        ask(out, "SELECT piid, current_value_usd FROM award ORDER BY piid"));
  }

  @Test
  void takesTheFirstWordsFromTheLatestActionThatRepeatsThem() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "P00003").set("date", "2025-06-01").set("description", "adds money"),
            action("A1", "P00002").set("date", "2025-05-01").set("base", "the mended words"),
            action("A1", "P00001").set("date", "2025-05-01").set("base", "the first words"),
            action("A2", "P00009").without("date").set("base", "without a day").set("current", "9"),
            action("A2", "P00001")
                .set("base", "with a day")
                .set("obligated", "1.00")
                .set("current", "1.00"))
        .release(out);
    assertEquals(
        List.of("A1|the mended words|adds money|-", "A2|with a day|-|1.00"),
        ask(
            out,
            "SELECT piid, description, coalesce(latest_description, '-'),"
                + " coalesce(current_value_usd::VARCHAR, '-') FROM award ORDER BY piid"));
  }

  @Test
  void keepsWhatOneSourceToldWhereTheLatestActionIsOfAnotherThatLeavesItOut() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "0").set("obligated", "1.00").set("description", "SOFTWARE"),
            action("A1", "P00001")
                .set("date", "2025-02-01")
                .set("obligated", "1.00")
                .set("outlayed", "1.50")
                .set("base", "SOFTWARE")
                .set("description", "EXTENDS"))
        .file("feed", "page_20251201.xml")
        .add(
            action("A1", "P00002")
                .set("date", "2025-03-01")
                .set("obligated", "1.00")
                .set("description", "EXTENDS AGAIN"))
        .release(out);
    assertEquals(
        List.of("SOFTWARE|EXTENDS AGAIN|1.50"),
        ask(out, "SELECT description, latest_description, outlayed_published_usd FROM award"));
  }

  @Test
  void keepsTheCodesOfAnEarlierActionWhereTheLatestLeavesThemOut() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "0")
                .set("obligated", "1.00")
                .set("psc", "D301")
                .set("naics", "541511")
                .set("competed", "A")
                .set("solicitation", "S-0"),
            action("A1", "P00001")
                .set("date", "2025-02-01")
                .set("obligated", "1.00")
                .set("psc", "DA01")
                .set("competed", "C")
                .set("reason", "ONE"),
            action("A1", "P00002").set("date", "2025-03-01").set("obligated", "1.00"),
            action("A2", "0").set("competed", "C").set("reason", "ONE").set("psc", "D301"),
            action("A2", "P00001").set("date", "2025-02-01").set("competed", "A"))
        .release(out);
    assertEquals(
        List.of("A1|DA01|541511|C|ONE|S-0", "A2|D301|null|A|null|null"),
        ask(
            out,
            "SELECT piid, psc_code, naics_code, competed_code, not_competed_reason_code,"
                + " solicitation_id FROM award ORDER BY piid"));
  }

  @Test
  void keepsTheAgencyOfAnEarlierActionWhole() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "0")
                .set("obligated", "1.00")
                .set("funding", "7014")
                .set("funding_office", "70B03C"),
            action("A1", "P00001").set("date", "2025-02-01").set("funding", ""),
            action("A2", "0").set("funding", "7014").set("funding_office", "70B03C"),
            action("A2", "P00001").set("date", "2025-02-01").set("funding", "7012"))
        .release(out);
    assertEquals(
        List.of("A1|7014|70B03C", "A2|7012|null"),
        ask(out, "SELECT piid, funding_agency_code, funding_office_code FROM award ORDER BY piid"));
  }

  @Test
  void saysWhereOurSumIsNotThePublishedTotal() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(action("A1", "P00002").set("obligated", "10.00").set("total", "110.00"))
        .file("summaries", "Summaries_2025-12-06.csv")
        .add(summary("A1").set("total", "111.00"), summary("A2").set("total", "7.00"))
        .release(out);
    assertEquals(
        List.of(
            "OBLIGATION_DIFFERS|sum of actions 10.00, published 110.00",
            "SUMMARY_DIFFERS|latest action prints 110.00, summary 111.00"),
        ask(out, "SELECT code, detail FROM quality_flag ORDER BY code"));
    assertEquals(
        List.of("A1|true|10.00|110.00", "A2|false|null|7.00"),
        ask(
            out,
            "SELECT piid, has_actions, obligated_usd, obligated_published_usd FROM award"
                + " ORDER BY piid"));
  }

  @Test
  void takesAnAwardFromItsSummaryAlone() throws Exception {
    new RunFixture()
        .file("summaries", "Summaries_2025-12-06.csv")
        .add(
            summary("A1")
                .under("V1", "4730")
                .set("total", "7.00")
                .set("description", "words")
                .set("base_date", "2020-01-01")
                .set("latest_date", "2021-01-01"))
        .add(summary("A1").under("V1", "4730").set("total", "7.00").set("psc", "D3"))
        .release(out);
    assertEquals(
        List.of("CONT_IDV_V1_4730|null|7.00|null|D3|words|2020-01-01|2021-01-01|0|row=2"),
        ask(
            out,
            "SELECT parent_award_key, obligated_usd, obligated_published_usd,"
                + " outlayed_published_usd, psc_code, description, first_action_date,"
                + " last_action_date, action_count, locator FROM award"));
    assertEquals(
        List.of("2|1|1"),
        ask(out, "SELECT records_read, records_kept, records_duplicate FROM stage_count"));
  }

  @Test
  void keepsVehiclesOfOtherAgenciesOnlyWhereAKeptOrderNamesThem() throws Exception {
    new RunFixture()
        .agencies("7012")
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("O1", "0").under("V1", "7001").set("obligated", "50.00"),
            action("V1", "0")
                .vehicle()
                .set("agency", "7001")
                .under("S1", "4730")
                .context()
                .set("obligated", "0.00")
                .set("potential", "1000.00"),
            action("V2", "0").vehicle().set("agency", "7001").context().set("obligated", "3.00"),
            action("S1", "0").vehicle().set("agency", "4730").context().set("obligated", "0.00"),
            action("V3", "0").vehicle().set("obligated", "4.00"))
        .filtered("OTHER_AGENCY", 7)
        .release(out);
    assertEquals(
        List.of(
            "O1|false|false|CONT_IDV_V1_7001|50.00",
            "S1|true|true|null|0.00",
            "V1|true|true|CONT_IDV_S1_4730|0.00",
            "V3|true|false|null|4.00"),
        ask(
            out,
            "SELECT piid, is_vehicle, context, parent_award_key, obligated_usd FROM award"
                + " ORDER BY piid"));
    assertEquals(
        List.of("12|4|8"),
        ask(out, "SELECT records_read, records_kept, records_filtered FROM stage_count"));
    assertEquals(
        List.of("OTHER_AGENCY|7", "VEHICLE_NOT_NAMED|1"),
        ask(out, "SELECT code, records FROM filter_count ORDER BY code"));
    assertEquals(
        List.of("54.00"), ask(out, "SELECT sum(obligated_usd) FROM award WHERE NOT context"));
  }
}
