package disclosure.publish;

import static disclosure.publish.Draft.action;
import static disclosure.publish.Draft.subaward;
import static disclosure.publish.RunFixture.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.text.Ids;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir Path out;

  @Test
  void doubtsTheLargestSubawardOfAPrimeThatTheLedgerLacks() throws Exception {
    new RunFixture()
        .file("subs", "Subawards_2025-12-06.csv")
        .add(
            subaward("A1", "S-1", "20.00").set("total", "100.00"),
            subaward("A1", "S-2", "90.00").set("total", "100.00"))
        .release(out);
    assertEquals(
        List.of("S-2|row=3|subawards 110.00, prime 100.00"),
        ask(
            out,
            "SELECT subaward_number, f.locator, detail FROM quality_flag f JOIN subaward s"
                + " ON subject_table = 'subaward' AND subaward_id = subject_key"));
    assertEquals(List.of("1"), ask(out, "SELECT count(*) FROM quality_flag"));
  }

  @Test
  void marksRepeatedSubawardsAndDoubtsThem() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(action("A1", "0").set("obligated", "100.00"))
        .file("subs", "Subawards_2025-12-06.csv")
        .add(
            subaward("A1", "S-1", "80.00"),
            subaward("A1", "S-1", "80.00"),
            subaward("A1", "S-2", "80.00").set("sub_uei", "UEI000000001"))
        .release(out);
    assertEquals(
        List.of(
            "row=2|null|80.00|Widget LLC|UEI000000001",
            "row=3|row=2|80.00|Widget LLC|UEI000000001",
            "row=4|null|80.00|Widget LLC|UEI000000001"),
        ask(
            out,
            "SELECT s.locator, d.locator, s.subaward_usd, s.vendor_name, s.prime_vendor_id"
                + " FROM subaward s LEFT JOIN subaward d ON d.subaward_id = s.duplicate_of"
                + " ORDER BY s.locator"));
    assertEquals(
        List.of(
            "award|SUB_EXCEEDS_PRIME|subawards 160.00, prime 100.00",
            "subaward|SELF_SUB|prime and subcontractor are UEI000000001"),
        ask(out, "SELECT subject_table, code, detail FROM quality_flag ORDER BY code DESC"));
    assertEquals(
        List.of("3|2|1"),
        ask(
            out,
            "SELECT records_read, records_kept, records_duplicate FROM stage_count"
                + " WHERE source = 'subs'"));
  }

  @Test
  void tellsVendorsApartByTheirNumbers() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "0")
                .set("obligated", "1.00")
                .set("duns", "123456789")
                .set("cage", "1ABC2")
                .set("dba", "Acme Shop"),
            action("A2", "0")
                .set("name", "ACME INC")
                .set("date", "2025-06-01")
                .set("country", "USA")
                .set("state", "VA")
                .set("city", "RESTON"),
            action("A3", "0").without("uei").set("duns", "123456789"),
            action("A4", "0").without("uei").set("name", "Möbel\t und  Straße "),
            action("A5", "0").without("uei", "name"))
        .release(out);
    assertEquals(
        List.of(
            "123456789|Acme Inc.|null|2025-01-01|2025-01-01",
            "MÖBEL UND STRAßE|Möbel\t und  Straße |null|2025-01-01|2025-01-01",
            "UEI000000001|ACME INC|RESTON|2025-01-01|2025-06-01"),
        ask(
            out,
            "SELECT vendor_id, name, city, first_seen_date, last_seen_date FROM vendor"
                + " ORDER BY vendor_id"));
    assertEquals(
        List.of("CAGE|1ABC2", "DUNS|123456789", "UEI|UEI000000001"),
        ask(
            out,
            "SELECT kind, identifier FROM vendor_identifier WHERE vendor_id = 'UEI000000001'"
                + " ORDER BY kind"));
    assertEquals(
        List.of(
            "dba|Acme Shop|2025-01-01", "name|ACME INC|2025-06-01", "name|Acme Inc.|2025-01-01"),
        ask(
            out,
            "SELECT kind, name, from_date FROM vendor_name WHERE vendor_id = 'UEI000000001'"
                + " ORDER BY kind, name"));
    assertEquals(
        Ids.fold("Möbel\t und  Straße "),
        ask(out, "SELECT vendor_id FROM action WHERE piid = 'A4'").get(0));
  }

  @Test
  void namesAgenciesAndSaysWhatWasSearched() throws Exception {
    new RunFixture()
        .agencies("7012", "7014")
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "0").set("obligated", "1.00"),
            action("A2", "0")
                .set("agency", "7001")
                .set("funding", "7012")
                .set("date", "2025-07-01"))
        .reject("AMOUNT_UNREADABLE")
        .release(out);
    assertEquals(
        List.of(
            "7001|Agency 7001|070|Department of Homeland Security",
            "7012|Agency 7012|070|Department of Homeland Security"),
        ask(out, "FROM agency ORDER BY agency_code"));
    assertEquals(
        List.of("department|070|Department of Homeland Security|DHS"),
        ask(out, "FROM code WHERE kind = 'department'"));
    assertEquals(
        List.of(
            "contracts|7012|action|2025-01-01|2025-07-01|2",
            "contracts|7014|action|null|null|0",
            "null|null|document|null|null|0",
            "null|null|notice|null|null|0",
            "null|null|subaward|null|null|0"),
        ask(
            out,
            "SELECT source, agency_code, kind, from_date, to_date, records FROM coverage"
                + " ORDER BY source NULLS LAST, agency_code, kind"));
    assertEquals(
        List.of("row=4|read|AMOUNT_UNREADABLE|a message|a,payload\nof two lines"),
        ask(out, "SELECT locator, stage, code, message, payload FROM reject"));
  }

  @Test
  void hangsDoubtsOnTheRowThatStatesTheValue() throws Exception {
    new RunFixture()
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "0").set("obligated", "1.00").set("flag", "CODE_PADDED"),
            action("A1", "0").set("flag", "DATE_AMBIGUOUS"),
            action("A2", "0").set("flag", "CODE_PADDED"),
            action("A2", "0").deleted())
        .release(out);
    assertEquals(
        List.of(
            "action|key_A1_0|CODE_PADDED|a_field|as it stood|row=2",
            "action|key_A1_0|DATE_AMBIGUOUS|a_field|as it stood|row=3"),
        ask(
            out,
            "SELECT subject_table, subject_key, code, field, detail, locator FROM quality_flag"
                + " ORDER BY locator"));
  }

  @Test
  void readsDescriptionsThatLookLikeRows() throws Exception {
    String row = "\r\n0,7,false,K,0,0,2025-01-01,,1.00,,,,,,,,CONT_AWD_X,X,,,C" + ",".repeat(23);
    RunFixture run = new RunFixture().file("contracts", "FY2025_20251106_1.csv");
    for (int at = 0; at < 250; at++) {
      run.add(
          action("A" + at, "0")
              .set("obligated", "1.00")
              .set("description", "begin" + row.repeat(600) + "\r\n\"end\""));
    }
    run.threads(4).release(out);
    assertEquals(
        List.of("250|250.00|" + (5 + 7 + row.length() * 600)),
        ask(out, "SELECT count(*), sum(obligated_usd), min(length(description)) FROM action"));
  }
}
