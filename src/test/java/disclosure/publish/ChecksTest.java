package disclosure.publish;

import static disclosure.publish.Draft.action;
import static disclosure.publish.RunFixture.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.source.InputException;
import disclosure.store.ShardTable;
import disclosure.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
  @TempDir Path out;

  private static RunFixture orders(int number) {
    RunFixture run = new RunFixture().file("contracts", "FY2025_20251106_" + number + ".csv");
    for (int at = 0; at < number; at++) {
      run.add(action("A" + at, "0").set("obligated", "1.00"));
    }
    return run;
  }

  @Test
  void refusesWhenRecordsGotLost() throws Exception {
    RunFixture run = orders(3).tamper(shard -> keepLines(shard.resolve("action.csv"), 3));
    assertEquals(
        List.of(
            "FY2025_20251106_3.csv: 3 records were read, but 2 kept + 0 filtered + 0 rejected + 0"
                + " duplicate + 0 deleted are not that many; this is a fault of the program, please"
                + " report it"),
        run.publish(out).refusals());
    assertFalse(RunFixture.hasRelease(out));
    assertEquals(List.of("shards"), RunFixture.folders(out));
  }

  @Test
  void refusesWhenTooManyRecordsCannotBeRead() throws Exception {
    PublishResult result =
        orders(7)
            .reject("AMOUNT_UNREADABLE")
            .reject("AMOUNT_UNREADABLE")
            .reject("FIELD_MISSING")
            .rejectRatioMax("0.299")
            .publish(out);
    assertEquals(
        List.of(
            "contracts: 3 of 10 records could not be read (AMOUNT_UNREADABLE 2, FIELD_MISSING 1),"
                + " more than reject_ratio_max 0.299 allows"),
        result.refusals());
    assertTrue(result.release().isEmpty());
    assertEquals(List.of(), orders(7).reject("X").rejectRatioMax("0.125").publish(out).refusals());
  }

  @Test
  void refusesASmallerReleaseAndKeepsTheOneBefore() throws Exception {
    String id = orders(10).release(out).id();
    assertEquals(
        List.of(
            "action would fall from 10 rows to 7; look whether a file is missing, or remove the"
                + " link latest to begin anew",
            "award would fall from 10 rows to 7; look whether a file is missing, or remove the"
                + " link latest to begin anew"),
        orders(7).publish(out).refusals());
    assertEquals(List.of(id), ask(out, "SELECT release_id FROM release"));
    assertEquals(List.of(), orders(8).publish(out).refusals());
  }

  @Test
  void refusesADecisionWhoseVendorHasAnotherNameNow() throws Exception {
    assertEquals(List.of(), decided("ACME, INC").publish(out).refusals());
    assertEquals(
        List.of(
            "decisions.csv: vendor UEI000000001 was decided on as “Acme Roofs LLC”, but its records"
                + " now say “Acme Inc.”; look again and mend the line"),
        decided("Acme Roofs LLC").publish(out).refusals());
  }

  private RunFixture decided(String vendorName) throws IOException {
    Path folder = Files.createTempDirectory(out, "reference");
    Path curated = Path.of(System.getProperty("disclosure.root"), "data/reference");
    try (Stream<Path> files = Files.list(curated)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(curated.relativize(file)));
      }
    }
    Files.writeString(
        folder.resolve("decisions.csv"),
        "subject_kind,subject,vendor_name,company_id,verdict,from_date,to_date,decided_by,decided_on,"
            + "reason,source_url\nvendor_id,UEI000000001,\"%s\",ibm,rejected,,,Ann,2026-01-31,No,\n"
                .formatted(vendorName));
    return orders(2).reference(folder);
  }

  @Test
  void refusesABlankColumn() throws Exception {
    RunFixture run = new RunFixture().file("contracts", "FY2025_20251106_1.csv");
    run.add(action("A1", "0"), action("A2", "0").without("uei", "name"));
    assertEquals(
        List.of(
            "action.obligated_usd is blank in all 2 rows; look whether the source changed its"
                + " columns, or give files that state it too"),
        run.publish(out).refusals());
  }

  @Test
  void refusesAColumnThatIsMuchBlankerThanBefore() throws Exception {
    RunFixture full = new RunFixture().file("contracts", "FY2025_20251106_1.csv");
    RunFixture blanker = new RunFixture().file("contracts", "FY2025_20251206_1.csv");
    for (int at = 0; at < 10; at++) {
      Draft action = action("A" + at, "0").set("obligated", "1.00");
      blanker.add(at < 7 ? action.copy().set("psc", "D3") : action);
      full.add(action.copy().set("psc", "D3"));
    }
    full.release(out);
    assertEquals(
        List.of(
            "action.psc_code would be filled in 7 rows and was in 10; look whether the source"
                + " changed its columns, or remove the link latest to begin anew",
            "award.psc_code would be filled in 7 rows and was in 10; look whether the source"
                + " changed its columns, or remove the link latest to begin anew"),
        blanker.publish(out).refusals());
  }

  @Test
  void refusesAnEmptySourceAndAnEmptyDataset() throws Exception {
    assertEquals(
        List.of("feed: no record was read of its 1 files; look whether they are whole"),
        orders(1).file("feed", "page_1.xml").publish(out).refusals());
    assertEquals(
        List.of(
            "nothing was kept: no record of the files is about the dataset's agencies and days;"
                + " look at agencies and from in its declaration"),
        new RunFixture()
            .file("contracts", "FY2025_20251106_1.csv")
            .filtered("OTHER_AGENCY", 5)
            .publish(out)
            .refusals());
    assertTrue(
        new RunFixture()
            .file("contracts", "FY2025_20251106_1.csv")
            .reject("FIELD_MISSING")
            .publish(out)
            .refusals()
            .contains(
                "nothing was kept: no record of the files could be read (the first:"
                    + " FY2025_20251106_1.csv row=2: a message); look whether they are of the"
                    + " sources named"));
  }

  @Test
  void refusesARunThatWasNotFinished() throws Exception {
    Workspace workspace = Workspace.of(out, "test");
    Path shards = workspace.newShards();
    InputException refused =
        assertThrows(
            InputException.class, () -> Publisher.publish(orders(1).request(shards, workspace)));
    assertEquals(
        shards + " has no intake.json: reading was not finished; run again", refused.getMessage());
  }

  @Test
  void stopsAtAShardThatDoesNotHoldWhatItsTypesSay() {
    RunFixture run =
        orders(2)
            .tamper(
                shard -> {
                  Path csv = shard.resolve(ShardTable.ACTION.fileName());
                  Files.writeString(csv, Files.readString(csv).replace("2025-01-01", "01/02/2025"));
                });
    assertThrows(IllegalStateException.class, () -> run.publish(out));
    assertFalse(RunFixture.hasRelease(out));
  }

  private static void keepLines(Path file, int lines) throws IOException {
    List<String> all = Files.readAllLines(file);
    Files.writeString(file, String.join("\r\n", all.subList(0, lines)) + "\r\n");
  }
}
