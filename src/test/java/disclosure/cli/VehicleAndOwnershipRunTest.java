package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Constructed rows in the 259 columns of 2018: orders of a reseller under one agreement, one of
 * which names no product, and orders of a company before and after it was bought.
 */
class VehicleAndOwnershipRunTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));
  private static final Path LAYOUT =
      HOME.resolve("data/samples/usaspending_contracts/FY2018_transactions_259.csv");
  private static final String DELL = "DELL FEDERAL SYSTEMS L.P.";

  @TempDir static Path folder;

  @BeforeAll
  static void aReleaseOfThem() throws IOException {
    List<String> columns = List.of(Files.readAllLines(LAYOUT).get(0).split(",", -1));
    List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
    lines.add(row(columns, call("HSCETE17J09941", "2017-09-26", "INFORMATION TECHNOLOGY SUPPORT")));
    lines.add(row(columns, call("HSCETE17J09942", "2017-07-07", "MICROSOFT AZURE LICENSES")));
    lines.add(row(columns, call("HSCETE17J09943", "2018-06-27", "MICROSOFT POWER BI LICENSES")));
    lines.add(row(columns, order("HSCETC09F09919", "0", "2009-09-30")));
    lines.add(row(columns, order("HSCETC09F09919", "P00010", "2018-04-12")));
    lines.add(row(columns, order("HSCETC09F09920", "0", "2010-01-15")));
    Path file = Files.write(folder.resolve("FY2018_transactions_259.csv"), lines);
    Path dataset =
        Files.writeString(
            folder.resolve("two.yml"),
            """
            name: two
            title: Two proofs
            agencies: [7012]
            sources: [usaspending_contracts]
            companies: data/reference
            exports: [csv]
            checks: {reject_ratio_max: 0}
            """);
    Spoken run =
        Spoken.by(
            HOME,
            "run",
            dataset.toString(),
            "--from",
            "usaspending_contracts=" + file,
            "--out",
            folder.resolve("out").toString());
    assertEquals(0, run.code(), run.messages());
  }

  private static Map<String, String> call(String piid, String date, String words) {
    return Map.of(
        "award_id_piid",
        piid,
        "modification_number",
        "0",
        "parent_award_agency_id",
        "7001",
        "parent_award_id",
        "HSHQDC15A00017",
        "action_date",
        date,
        "recipient_name",
        DELL,
        "award_type_code",
        "A",
        "award_description",
        words);
  }

  private static Map<String, String> order(String piid, String modification, String date) {
    return Map.of(
        "award_id_piid", piid,
        "modification_number", modification,
        "parent_award_agency_id", "4730",
        "parent_award_id", "GS35F0451U",
        "action_date", date,
        "recipient_name", "TRIRIGA INC",
        "award_type_code", "C",
        "award_description", "FACILITIES SYSTEM");
  }

  private static String row(List<String> columns, Map<String, String> stated) {
    Map<String, String> usual =
        Map.of(
            "transaction_number", "0",
            "federal_action_obligation", "100.00",
            "awarding_agency_code", "070",
            "awarding_sub_agency_code", "7012",
            "award_or_idv_flag", "AWARD");
    return columns.stream()
        .map(column -> stated.getOrDefault(column, usual.getOrDefault(column, "")))
        .reduce((line, value) -> line + "," + value)
        .orElseThrow();
  }

  @Test
  void anOrderThatNamesNoProductIsFoundByItsVehicle() {
    assertEquals(
        """
        piid,company_id,relation,state,quote
        HSCETE17J09941,microsoft,vehicle,linked,MICROSOFT AZURE
        HSCETE17J09942,microsoft,reseller,linked,MICROSOFT AZURE
        HSCETE17J09943,microsoft,reseller,linked,MICROSOFT
        """,
        ask("company_id = 'microsoft'", "quote"));
  }

  @Test
  void theSentenceNamesTheSiblingAndItsWords() {
    assertEquals(
        """
        piid,company_id,relation,state,reason
        HSCETE17J09941,microsoft,vehicle,linked,"The order itself names no product; it hangs under \
        HSHQDC15A00017, and the curated list binds it to Microsoft: DHS enterprise licence agreement \
        for Microsoft held by Dell; orders under it say MICROSOFT and DHS ELA; HSCETE17J09942 says \
        “MICROSOFT AZURE”."
        """,
        ask("relation = 'vehicle'", "reason"));
  }

  @Test
  void ownershipFollowsTheDayOfTheAction() {
    assertEquals(
        """
        piid,company_id,relation,state,is_primary
        HSCETC09F09919,ibm,subsidiary,linked,true
        HSCETC09F09919,tririga,direct,linked,false
        HSCETC09F09920,tririga,direct,linked,true
        """,
        ask("vendor_name LIKE 'TRIRIGA%'", "is_primary"));
  }

  private static String ask(String which, String column) {
    Spoken said =
        Spoken.by(
            HOME,
            "query",
            "--csv",
            "--db",
            folder.resolve("out/two/latest").toString(),
            "SELECT piid, company_id, relation, state, d."
                + column
                + " FROM disclosure d JOIN award USING (award_key) WHERE d."
                + which
                + " ORDER BY ALL");
    assertEquals(0, said.code(), said.messages());
    return said.results().replace("\r\n", "\n");
  }
}
