package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {
  private static final int LAST_SCHEMA_SCRIPT = 9;
  private static final String KEY = "CONT_AWD_70X_7012_GS35_4730";
  private static final String VEHICLE = "CONT_IDV_GS35_4730";

  @TempDir static Path folder;
  private @Nullable ReadOnlyDatabase database;
  private @Nullable Story story;

  @BeforeAll
  static void make() throws SQLException, IOException {
    Path file = folder.resolve("d.duckdb");
    try (Connection connection = Database.create(file, new PublishResources(2, 500));
        Statement statement = connection.createStatement()) {
      Scripts.run(connection, 0, LAST_SCHEMA_SCRIPT);
      insert(
          statement,
          "source_file",
          "file_id: 'f', source: 'usaspending_contracts', file_name: 'a.zip',"
              + " entry: 'a_1.csv', sha256: 'abc', bytes: 1, header_assumed: false");
      insert(
          statement,
          "company",
          "company_id: 'palantir', name: 'Palantir', category: 'other', source_url: 'u'");
      insert(statement, "vendor", "vendor_id: 'U1', name: 'PALANTIR USG, INC.'");
      insert(statement, "vendor", "vendor_id: 'PALANTIR USG, INC.', name: 'Palantir USG, Inc.'");
      insert(
          statement,
          "vendor_name",
          "vendor_id: 'PALANTIR USG, INC.', kind: 'name', name: 'Palantir USG, Inc.'");
      insert(statement, "vendor_name", "vendor_id: 'U1', kind: 'name', name: 'PALANTIR USG, INC.'");
      insert(
          statement,
          "vendor_parent",
          "vendor_id: 'U1', vendor_name: 'PALANTIR USG, INC.', parent_name: 'PALANTIR TECHNOLOGIES'");
      insert(statement, "vendor_identifier", "vendor_id: 'U1', kind: 'UEI', identifier: 'U1'");
      award(statement, KEY, "70-X", "'" + VEHICLE + "'", 30);
      award(statement, VEHICLE, "GS35", "NULL", 0);
      action(statement, "t2", "P00001", "2025-02-01", -5);
      action(statement, "t1", "0", "2025-01-01", 35);
      insert(
          statement,
          "disclosure",
          "award_key: '"
              + KEY
              + "', company_id: 'palantir', relation: 'direct', tier: 'N',"
              + " confidence: 0.98, state: 'linked', is_primary: true, vendor_name: 'PALANTIR USG, INC.', reason: 'Registered name.',"
              + " quote: 'PALANTIR USG, INC.', rule_version: '1', file_id: 'f', locator: 'row=3'");
      insert(
          statement,
          "quality_flag",
          "subject_table: 'action', subject_key: 't2', code: 'CODE_PADDED', field: 'x',"
              + " detail: '70', file_id: 'f', locator: 'row=4'");
      Database.finish(connection, file);
    }
  }

  private static void award(Statement statement, String key, String piid, String parent, int usd)
      throws SQLException {
    insert(
        statement,
        "award",
        "award_key: '"
            + key
            + "', is_vehicle: "
            + (usd == 0)
            + ", piid: '"
            + piid
            + "', parent_award_key: "
            + parent
            + ", obligated_usd: "
            + usd
            + ", has_actions: true, action_count: 2,"
            + " vendor_id: 'U1', vendor_name: 'PALANTIR USG, INC.', context: false, file_id: 'f', locator: 'row=4'");
  }

  private static void action(Statement statement, String key, String mod, String date, int usd)
      throws SQLException {
    insert(
        statement,
        "action",
        "transaction_key: '"
            + key
            + "', award_key: '"
            + KEY
            + "', piid: '70-X',"
            + " modification_number: '"
            + mod
            + "', action_date: '"
            + date
            + "', obligated_usd: "
            + usd
            + ", vendor_id: 'U1', vendor_name: 'PALANTIR USG, INC.', vendor_parent_name: 'PALANTIR TECHNOLOGIES',"
            + " context: false, file_id: 'f', locator: 'row=4'");
  }

  private static void insert(Statement statement, String table, String values) throws SQLException {
    statement.execute("INSERT INTO " + table + " BY NAME SELECT unnest({" + values + "})");
  }

  @BeforeEach
  void open() throws QueryException {
    database = ReadOnlyDatabase.open(folder.resolve("d.duckdb"));
    story = new Story(database);
  }

  @AfterEach
  void close() throws QueryException {
    if (database != null) {
      database.close();
    }
  }

  private Story story() {
    return java.util.Objects.requireNonNull(story);
  }

  @Test
  void findsAnAwardByKeyAndByPiidHoweverHyphenated() throws Exception {
    for (String text : List.of(KEY, "70X", "70-x", "70-X")) {
      assertEquals(List.of(KEY), story().awards(text), text);
    }
    assertEquals(List.of(), story().awards("71X"));
  }

  @Test
  void tellsAwardCompaniesMoneyAndDoubtsEachWithFileAndRow() throws Exception {
    List<Section> sections = story().ofAward(KEY);
    assertEquals(
        List.of(
            "Award", "Companies behind it", "Money, action by action", "Doubts about its figures"),
        sections.stream().map(Section::title).toList());
    assertEquals(
        List.of("[usaspending_contracts, a_1.csv, row=4, abc]"),
        columns(sections.get(0), "source", "file", "locator", "sha256"));
    assertEquals(
        List.of("[Palantir, direct, linked, row=3]"),
        columns(sections.get(1), "company", "relation", "state", "locator"));
    assertEquals(
        List.of("[0, 35.00, 35.00, row=4]", "[P00001, -5.00, 30.00, row=4]"),
        columns(sections.get(2), "mod", "obligated_usd", "running_usd", "locator"));
    assertEquals(
        List.of("[action, CODE_PADDED, 70, row=4]"),
        columns(sections.get(3), "about", "code", "detail", "locator"));
  }

  @Test
  void tellsAVehicleWithItsOrders() throws Exception {
    List<Section> sections = story().ofAward(VEHICLE);
    assertEquals(
        List.of("Award", "Orders under it"), sections.stream().map(Section::title).toList());
    assertEquals(List.of("[" + KEY + "]"), columns(sections.get(1), "award_key"));
  }

  @Test
  void findsAVendorByNumberAndNameAsItsRecordsNameIt() throws Exception {
    for (String text : List.of("U1", "u1")) {
      List<KnownVendor> vendors = story().vendors(text);
      assertEquals(1, vendors.size(), text);
      assertEquals("U1", vendors.get(0).vendor().uei());
      assertEquals("PALANTIR TECHNOLOGIES", vendors.get(0).vendor().parentName());
      assertEquals(2, story().awardsOf(vendors.get(0)).rows().size());
    }
    assertEquals(
        List.of("PALANTIR USG, INC.", "U1"),
        story().vendors("palantir usg, inc.").stream().map(KnownVendor::vendorId).toList());
    assertEquals(List.of(), story().vendors("PALANTIR"));
  }

  @Test
  void tellsWhoElseBearsAVendorsName() throws Exception {
    assertEquals(
        List.of("[PALANTIR USG, INC., 0]"),
        columns(story().namesakesOf(story().vendors("U1").get(0)), "explain", "awards"));
  }

  private static List<String> columns(Section section, String... names) {
    return section.rows().stream()
        .map(
            row ->
                List.of(names).stream()
                    .map(name -> row.get(section.columns().indexOf(name)))
                    .toList()
                    .toString())
        .toList();
  }
}
