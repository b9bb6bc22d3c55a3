package disclosure.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFileTest {
  private static final int ROWS = 20_000;
  private static final Path SAMPLE =
      Path.of(System.getProperty("disclosure.root"))
          .resolve("data/samples/usaspending_contracts/FY2025_070_Contracts_Full_20251106_1.csv");

  @TempDir static Path folder;
  private static List<NamedCsvRecord> rows = List.of();

  @BeforeAll
  static void write() throws IOException {
    ContractFile.write(folder.resolve("made.csv"), SAMPLE, ROWS, 7);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("made.csv"))) {
      rows = reader.stream().toList();
    }
  }

  @Test
  void everyRowHasEveryColumn() {
    assertEquals(ROWS, rows.size());
    rows.forEach(row -> assertEquals(297, row.getFieldCount()));
  }

  @Test
  void noKeyComesTwice() {
    Set<String> keys = new HashSet<>();
    rows.forEach(row -> assertTrue(keys.add(row.getField("contract_transaction_unique_key"))));
  }

  @Test
  void sharesAreThoseStated() throws IOException {
    assertShare(0.006, 0.014, "awarding_sub_agency_code", "7012");
    assertShare(0.02, 0.06, "award_or_idv_flag", "IDV");
    double bytes = (double) Files.size(folder.resolve("made.csv")) / ROWS;
    assertTrue(bytes > 2_400 && bytes < 2_800, "bytes a row: " + bytes);
    long awards =
        rows.stream().map(row -> row.getField("contract_award_unique_key")).distinct().count();
    double actions = (double) ROWS / awards;
    assertTrue(actions > 1.8 && actions < 2.6, "actions an award: " + actions);
  }

  private static void assertShare(double least, double most, String column, String value) {
    double share =
        (double) rows.stream().filter(row -> row.getField(column).equals(value)).count() / ROWS;
    assertTrue(share > least && share < most, column + "=" + value + ": " + share);
  }

  @Test
  void runningTotalsAddUpWithinAnAward() {
    NamedCsvRecord second =
        rows.stream()
            .filter(row -> row.getField("modification_number").equals("P00001"))
            .findFirst()
            .orElseThrow();
    BigDecimal sum =
        rows.stream()
            .filter(
                row ->
                    row.getField("contract_award_unique_key")
                        .equals(second.getField("contract_award_unique_key")))
            .filter(row -> row.getField("modification_number").compareTo("P00001") <= 0)
            .map(row -> new BigDecimal(row.getField("federal_action_obligation")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(new BigDecimal(second.getField("total_dollars_obligated")), sum);
  }

  @Test
  void descriptionsHoldCommasQuotesAndLineBreaks() {
    for (String mark : List.of(",", "\"", "\n")) {
      assertTrue(
          rows.stream().anyMatch(row -> row.getField("transaction_description").contains(mark)),
          mark);
    }
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    ContractFile.write(folder.resolve("again.csv"), SAMPLE, ROWS, 7);
    assertEquals(-1, Files.mismatch(folder.resolve("made.csv"), folder.resolve("again.csv")));
  }
}
