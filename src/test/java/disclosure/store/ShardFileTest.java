package disclosure.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"é\",\n,\"x\r\"\n",
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
