package disclosure.publish;

import static disclosure.publish.Draft.action;
import static disclosure.publish.Draft.subaward;
import static disclosure.publish.RunFixture.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import disclosure.store.Json;
import disclosure.store.Sha256;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @TempDir Path out;
  @TempDir Path other;

  @AfterEach
  void putBack() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  static RunFixture november() {
    return new RunFixture()
        .exports("csv", "parquet")
        .file("contracts", "FY2025_20251106_1.csv")
        .add(
            action("A1", "0").set("obligated", "-100.00").set("description", "=HYPERLINK(\"x\")"),
            action("A1", "P1")
                .set("obligated", "5.00")
                .set("description", "-- 1")
                .set("base", "@x"),
            action("A2", "0").set("obligated", "7.50").set("description", "two\nlines, \"quoted\""),
            action("A3", "0").set("obligated", "0.00").set("modified", "2025-01-02T03:04:05"))
        .file("subs", "Subawards_2025-10-01.csv")
        .add(subaward("A1", "-12", "3.00"));
  }

  static RunFixture december() {
    return new RunFixture()
        .exports("csv", "parquet")
        .file("contracts", "FY2025_20251206_1.csv")
        .add(
            action("A1", "0").set("obligated", "-100.00").set("description", "=HYPERLINK(\"x\")"),
            action("A1", "P1")
                .set("obligated", "5.00")
                .set("description", "-- 1")
                .set("base", "@x"),
            action("A2", "0").set("obligated", "8.50").set("psc", "D3"),
            action("A4", "0").set("obligated", "1.00"))
        .file("subs", "Subawards_2025-10-01.csv")
        .add(subaward("A1", "-12", "3.00"));
  }

  @Test
  void writesTheSameBytesAnywhere() throws Exception {
    String id = november().release(out).id();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertEquals(id, november().shuffled(3).threads(1).release(other).id());
    Map<String, String> hashes = hashes(out);
    assertEquals(hashes, hashes(other));
    assertTrue(hashes.containsKey("csv/award.csv"));
    assertTrue(hashes.containsKey("parquet/disclosure_list.parquet"));
    assertTrue(hashes.containsKey("manifest.json"));
  }

  @Test
  void makesNoSecondReleaseOfTheSameInputs() throws Exception {
    assertTrue(november().release(out).isNew());
    Map<String, String> before = hashes(out);
    assertFalse(november().release(out).isNew());
    assertFalse(november().release(out).isNew());
    assertEquals(before, hashes(out));
    assertEquals(
        List.of("1|0"), ask(out, "SELECT (SELECT count(*) FROM release), count(*) FROM change"));
    assertEquals(List.of("latest", "releases", "shards"), RunFixture.folders(out));
  }

  @Test
  void tellsWhatChanged() throws Exception {
    String first = november().release(out).id();
    String second = december().release(out).id();
    assertEquals(
        List.of(
            "added|CONT_AWD_A4_7012_-NONE-_-NONE-|null|null|null",
            "changed|CONT_AWD_A2_7012_-NONE-_-NONE-|description|two\nlines, \"quoted\"|null",
            "changed|CONT_AWD_A2_7012_-NONE-_-NONE-|latest_description|two\nlines, \"quoted\"|null",
            "changed|CONT_AWD_A2_7012_-NONE-_-NONE-|obligated_usd|7.50|8.50",
            "changed|CONT_AWD_A2_7012_-NONE-_-NONE-|psc_code|null|D3",
            "removed|CONT_AWD_A3_7012_-NONE-_-NONE-|null|null|null"),
        ask(
            out,
            "SELECT change, subject_key, field, old_value, new_value FROM change ORDER BY ALL"));
    assertEquals(
        List.of(first + "|null", second + "|" + first),
        ask(out, "SELECT release_id, previous_release_id FROM release ORDER BY release_id"));
    november()
        .file("feed", "page_20260101.xml")
        .add(action("A9", "0").set("obligated", "1"))
        .release(out);
    assertEquals(
        List.of("reappeared"),
        ask(
            out,
            "SELECT change FROM latest_changes WHERE award_key LIKE 'CONT\\_AWD\\_A3%' ESCAPE '\\'"));
    assertEquals(
        List.of("6"), ask(out, "SELECT count(*) FROM change WHERE release_id LIKE '2025-12%'"));
  }

  @Test
  void aColumnOfOneReleaseOnlyIsNoChange() throws Exception {
    november().release(out);
    try (Connection database =
        DriverManager.getConnection("jdbc:duckdb:" + out.resolve("test/latest/dataset.duckdb"))) {
      Sql.run(
          database,
          "ALTER TABLE award DROP COLUMN piid",
          "ALTER TABLE award ADD COLUMN left_out VARCHAR DEFAULT 'x'",
          "ALTER TABLE disclosure DROP COLUMN reason",
          "ALTER TABLE disclosure ADD COLUMN left_out VARCHAR DEFAULT 'x'");
    }
    december().release(out);
    assertEquals(
        List.of("description", "latest_description", "obligated_usd", "psc_code"),
        ask(out, "SELECT field FROM change WHERE change = 'changed' ORDER BY field"));
  }

  @Test
  void guardsSpreadsheetsFromFormulasAndLeavesNumbersAlone() throws Exception {
    november().release(out);
    String awards = Files.readString(out.resolve("test/latest/csv/action.csv"));
    assertTrue(awards.contains(",\"'=HYPERLINK(\"\"x\"\")\","), awards);
    assertTrue(awards.contains(",'-- 1,'@x,"), awards);
    assertTrue(awards.contains(",-100.00,"), awards);
    String subawards = Files.readString(out.resolve("test/latest/csv/subaward.csv"));
    assertTrue(subawards.contains(",-12,"), subawards);
    assertEquals(
        List.of("-- 1|@x", "=HYPERLINK(\"x\")|null"),
        ask(out, "SELECT description, base_description FROM action WHERE piid = 'A1' ORDER BY 1"));
    String readMe = Files.readString(out.resolve("test/latest/README.md"));
    assertTrue(readMe.contains(Exports.FORMULA_RULE), readMe);
  }

  @Test
  void describesItself() throws Exception {
    PublishResult.Release release = november().release(out);
    Map<String, Object> manifest =
        Json.read(release.folder().resolve("manifest.json"), new TypeReference<>() {});
    assertEquals(release.id(), manifest.get("release_id"));
    assertEquals("2025-11-06", manifest.get("data_as_of_date"));
    Map<?, ?> files = (Map<?, ?>) Objects.requireNonNull(manifest.get("files"));
    assertEquals(
        Map.of(
            "bytes",
            (int) Files.size(release.folder().resolve("csv/award.csv")),
            "sha256",
            Sha256.ofFile(release.folder().resolve("csv/award.csv"))),
        files.get("csv/award.csv"));
    assertFalse(files.containsKey("dataset.duckdb"));
    Map<String, Object> dataPackage =
        Json.read(release.folder().resolve("datapackage.json"), new TypeReference<>() {});
    List<?> resources = (List<?>) Objects.requireNonNull(dataPackage.get("resources"));
    assertEquals(2 * exported(release.folder().resolve("csv")), resources.size());
    assertEquals(
        List.of(
            "table_name,column_name,position,type,meaning",
            "action,,0,TABLE,\"One row a contract action: a first award, an order or a"
                + " modification. The only table whose obligations may be added up. Key:"
                + " transaction_key.\""),
        Files.readAllLines(release.folder().resolve("data_dictionary.csv")).subList(0, 2));
    assertEquals(
        List.of("0"), ask(out, "SELECT count(*) FROM data_dictionary WHERE trim(meaning) = ''"));
  }

  @Test
  void opensWithOldClients() throws Exception {
    november().release(out);
    byte[] header = Files.readAllBytes(out.resolve("test/latest/dataset.duckdb"));
    assertEquals(64, header[12], "storage version of DuckDB 1.0");
    assertEquals(List.of(), RunFixture.folders(out).stream().filter("staging"::equals).toList());
    try (Stream<Path> files = Files.list(out.resolve("test/latest"))) {
      assertEquals(
          List.of(
              "README.md",
              "csv",
              "data_dictionary.csv",
              "datapackage.json",
              "dataset.duckdb",
              "manifest.json",
              "parquet"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void tellsTheFiguresOfTheSummary() throws Exception {
    PublishResult result =
        november().reject("FIELD_MISSING").filtered("OTHER_AGENCY", 4).publish(out);
    assertEquals(
        List.of(
            new SourceOutcome("contracts", 4, 4, new TreeMap<>(), new TreeMap<>(), 0, 0),
            new SourceOutcome(
                "subs",
                6,
                1,
                new TreeMap<>(Map.of("OTHER_AGENCY", 4L)),
                new TreeMap<>(Map.of("FIELD_MISSING", 1L)),
                0,
                0)),
        result.sources());
    assertEquals(
        List.of("FIELD_MISSING: Subawards_2025-10-01.csv row=3: a message"), result.firstRejects());
    assertEquals(new Headline(3, 0, 2, 0, 0, 0, new BigDecimal("-87.50")), result.headline());
    assertEquals(4L, result.rows().get("action"));
  }

  private static long exported(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  /** SHA-256 of every file of the newest release but the database. */
  private static Map<String, String> hashes(Path out) throws IOException {
    Path latest = out.resolve("test/latest").toRealPath();
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(latest)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("dataset.duckdb")) {
          hashes.put(latest.relativize(file).toString(), Sha256.ofFile(file));
        }
      }
    }
    return hashes;
  }
}
