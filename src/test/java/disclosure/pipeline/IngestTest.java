package disclosure.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import disclosure.reference.Reference;
import disclosure.reference.ReferenceFolder;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.Intake;
import disclosure.source.Selection;
import disclosure.source.SliceIntake;
import disclosure.source.SourceSpec;
import disclosure.source.SourceSpecs;
import disclosure.store.ShardFolder;
import disclosure.store.ShardTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IngestTest {
  private static final SourceSpec FOUR =
      SourceSpecs.csv("four", "FourColumns", "key", "agency", "usd", "vendor");

  private static final Reference REFERENCE =
      ReferenceFolder.load(
          Path.of(System.getProperty("disclosure.root", ".")).resolve("data/reference"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Runner.class,
      names = {"DIRECT", "FLINK"})
  void everyRecordIsKeptFilteredOrRejectedOnce(Runner runner) throws Exception {
    Path file =
        write(
            "a.csv",
            """
            key,agency,usd,vendor
            K1,7012,1.50,"Acme,
            Inc"
            K2,9700,2,Other
            CONT_IDV_V_4732,4732,0,Vehicles
            ,,,
            K3,7012,1O.00,Bad
            K4,7012,3
            """);
    Intake intake = ingest(runner, 1 << 20, file);
    SliceIntake slice = intake.slices().get(0);
    assertEquals(6, slice.read());
    assertEquals(1, slice.kept());
    assertEquals(1, slice.context());
    assertEquals(Map.of("OTHER_AGENCY", 1L, "BLANK_ROW", 1L), slice.filtered());
    assertEquals(Map.of("AMOUNT_UNREADABLE", 1L, "CSV_WIDTH", 1L), slice.rejected());
    assertEquals(
        List.of("K1 1.50 false", "CONT_IDV_V_4732 0.00 true"),
        Stream.concat(rows(ShardTable.ACTION).stream(), rows(ShardTable.CONTEXT_ACTION).stream())
            .map(
                row ->
                    row.getField("transaction_key")
                        + " "
                        + row.getField("obligated_usd")
                        + " "
                        + row.getField("context"))
            .toList());
    assertEquals(
        List.of("Acme,\nInc", "Vehicles"),
        rows(ShardTable.VENDOR).stream().map(row -> row.getField("name")).toList());
    assertEquals(
        List.of("K3,7012,1O.00,Bad", "K4,7012,3"),
        rows(ShardTable.REJECT).stream().map(row -> row.getField("payload")).toList());
  }

  @Test
  void aKeptRecordsVendorIsMatchedBesideIt() throws Exception {
    ingest(
        Runner.DIRECT,
        1 << 20,
        write("m.csv", "key,agency,usd,vendor\nK1,7012,1,PALANTIR TECHNOLOGIES INC.\n"));
    NamedCsvRecord match = rows(ShardTable.VENDOR_MATCH).get(0);
    assertEquals("palantir", match.getField("company_id"));
    assertEquals("linked", match.getField("state"));
    assertEquals("PALANTIR TECHNOLOGIES INC.", match.getField("quote"));
  }

  @Test
  void oneFileIsReadBySeveralWorkersAndItsRowsAreNumberedThrough() throws Exception {
    StringBuilder text = new StringBuilder("key,agency,usd,vendor\n");
    for (int row = 2; row <= 500; row++) {
      text.append("K").append(row).append(",7012,1,\"two\nlines, \"\"quoted\"\"\"\n");
    }
    Intake intake = ingest(Runner.DIRECT, 700, write("b.csv", text.toString()));
    assertTrue(intake.slices().size() > 10, () -> intake.slices().size() + " slices");
    Map<Integer, Long> firstNumber =
        intake.slices().stream()
            .collect(Collectors.toMap(SliceIntake::slice, SliceIntake::firstNumber));
    Set<String> seen = new TreeSet<>();
    for (NamedCsvRecord row : rows(ShardTable.ACTION)) {
      long number =
          Objects.requireNonNull(firstNumber.get(Integer.valueOf(row.getField("slice"))))
              + Long.parseLong(row.getField("number"));
      assertEquals("K" + number, row.getField("transaction_key"));
      assertTrue(seen.add(row.getField("transaction_key")));
    }
    assertEquals(499, seen.size());
  }

  @Test
  void aCutThatMeetsNoRecordBoundaryIsReadAgain() throws Exception {
    StringBuilder text = new StringBuilder("key,agency,usd,vendor\nK0,7012,1,\"");
    for (int row = 0; row < 300; row++) {
      text.append("X").append(row).append(",7012,1,looks like a row\n");
    }
    text.append("\"\nK1,7012,1,v\n");
    Intake intake = ingest(Runner.DIRECT, 500, write("c.csv", text.toString()));
    assertEquals(2, intake.slices().stream().mapToLong(SliceIntake::kept).sum());
    assertEquals(
        List.of("K0", "K1"),
        rows(ShardTable.ACTION).stream().map(row -> row.getField("transaction_key")).toList());
  }

  @Test
  void theAccountDoesNotDependOnTheOrderOfTheFiles() throws Exception {
    Path one = write("one.csv", "key,agency,usd,vendor\nK1,7012,1,a\n");
    Path two = write("two.csv", "key,agency,usd,vendor\nK2,7012,1,a\n");
    Intake forwards = ingest(Runner.DIRECT, 1 << 20, one, two);
    Intake backwards = ingest(Runner.DIRECT, 1 << 20, two, one);
    assertEquals(forwards, backwards);
    assertEquals(64, forwards.files().get(0).sha256().length());
  }

  @Test
  void aFileOfAnotherSourceIsRefusedBeforeAnythingIsRead() throws Exception {
    Path file = write("d.csv", "a,b\n1,2\n");
    InputException e =
        assertThrows(InputException.class, () -> ingest(Runner.DIRECT, 1 << 20, file));
    assertTrue(
        String.valueOf(e.getMessage())
            .contains("is not four: its header lacks key, agency, usd, vendor"));
  }

  @Test
  void aRunnerThatIsNotInTheBuildSaysHowToGetIt() {
    RunnerMissingException e =
        assertThrows(
            RunnerMissingException.class, () -> Runner.SPARK.options(2, List.of()).getRunner());
    assertEquals(
        "The spark runner is not in this build: build with ./mvnw -Pspark package", e.getMessage());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Intake ingest(Runner runner, long splitBytes, Path... paths) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(new InputFile("four", path.toString(), null, Files.size(path)));
    }
    Path shards = Files.createTempDirectory(folder, "shards");
    latest = shards;
    return Ingest.run(
        new IngestRequest(
            new Selection(Set.of("7012"), null),
            files,
            Map.of("four", FOUR),
            REFERENCE,
            shards,
            runner,
            2,
            List.of(),
            splitBytes),
        IngestProgress.SILENT);
  }

  private Path latest = Path.of("");

  private List<NamedCsvRecord> rows(ShardTable table) throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>();
    for (Path shard : ShardFolder.finished(latest)) {
      Path file = shard.resolve(table.fileName());
      if (Files.exists(file)) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
          reader.forEach(rows::add);
        }
      }
    }
    return rows;
  }
}
