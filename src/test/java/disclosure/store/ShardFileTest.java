package disclosure.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardFileTest {
  @TempDir Path folder;

  @Test
  void quotesOnlyWhatNeedsThem() throws IOException {
    Path file = folder.resolve("a.csv");
    try (ShardFile csv = new ShardFile(file)) {
      for (String value : new String[] {"plain", "a,b", "say \"hi\"", "two\nlines", "é"}) {
        csv.field(value);
      }
      csv.field(null);
      csv.endRow();
      csv.field(null);
      csv.field("x\r");
      csv.endRow();
    }
    assertEquals(
        "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",é,\n,\"x\r\"\n", Files.readString(file));
  }

  @Test
  void writesNumbersAmountsAndTimesAsTheirTypesPrintThem() throws IOException {
    List<Long> numbers = List.of(0L, 7L, -12L, 1_234_567L, Long.MAX_VALUE, Long.MIN_VALUE);
    List<BigDecimal> amounts =
        Stream.of("0.00", "-0.05", "12.30", "-9999999999999999.99", "1E+3", "1.234", "1E+30")
            .map(BigDecimal::new)
            .toList();
    List<LocalDate> dates =
        Stream.of("2025-01-09", "1000-12-31", "0999-01-01", "+12025-01-01")
            .map(LocalDate::parse)
            .toList();
    List<LocalDateTime> times =
        Stream.of("2025-01-09T00:00", "2025-01-09T23:59", "2025-01-09T01:02:03", "0999-01-01T00:00")
            .map(LocalDateTime::parse)
            .toList();
    Path file = folder.resolve("n.csv");
    try (ShardFile csv = new ShardFile(file)) {
      numbers.forEach(csv::number);
      amounts.forEach(csv::money);
      csv.money(null);
      dates.forEach(csv::date);
      csv.date(null);
      times.forEach(csv::time);
      csv.time(null);
      csv.endRow();
    }
    assertEquals(
        "0,7,-12,1234567,9223372036854775807,-9223372036854775808,"
            + "0.00,-0.05,12.30,-9999999999999999.99,1000,1.234,1000000000000000000000000000000,,"
            + "2025-01-09,1000-12-31,0999-01-01,+12025-01-01,,"
            + "2025-01-09T00:00,2025-01-09T23:59,2025-01-09T01:02:03,0999-01-01T00:00,\n",
        Files.readString(file));
  }

  @Test
  void whatIsWrittenIsReadBackWhateverItHolds() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Random random = new Random(11);
    String letters = "ab,\"\n\rü€\uD83D\uDE00 ".repeat(2);
    for (int row = 0; row < 400; row++) {
      List<String> fields = new ArrayList<>(List.of(String.valueOf(row)));
      for (int field = 0; field < 3; field++) {
        int longest = random.nextInt(60) == 0 ? 200_000 : 12;
        fields.add(text(random, letters, random.nextInt(longest)));
      }
      rows.add(fields);
    }
    Path file = folder.resolve("b.csv");
    try (ShardFile csv = new ShardFile(file)) {
      for (List<String> row : rows) {
        row.forEach(csv::field);
        csv.endRow();
      }
    }
    try (CsvReader<CsvRecord> read =
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file, StandardCharsets.UTF_8)) {
      assertEquals(rows, read.stream().map(CsvRecord::getFields).toList());
    }
  }

  private static String text(Random random, String letters, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, random.nextInt(20))));
    }
    return text.toString();
  }
}
