package disclosure.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import disclosure.model.RecordException;
import disclosure.source.FileLayout;
import disclosure.source.InputFile;
import disclosure.source.RecordCursor;
import disclosure.source.Slice;
import disclosure.source.SliceChain;
import disclosure.source.SliceIntake;
import disclosure.source.SourceSpec;
import disclosure.source.SourceSpecs;
import disclosure.text.DateOrder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A file cut into slices of any size gives the records a plain reader gives, each once. */
class CsvSlicesProperties {
  private static final SourceSpec SPEC = SourceSpecs.csv("any", "X", "c0");

  @Property(tries = 500)
  void slicesOfAnySizeGiveThePlainReadersRecords(
      @ForAll("tables") List<List<String>> table, @ForAll @IntRange(min = 1, max = 80) int size)
      throws IOException {
    String text = written(table);
    List<List<String>> expected = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      reader.forEach(record -> expected.add(looked(record.getFields())));
    }
    int width = table.get(0).size();
    assertEquals(expected.subList(1, expected.size()), sliced(text, width, size));
  }

  @Property(tries = 500)
  void slicesOfAnySizeGiveTheWholeFilesRecordsWhateverItsBytes(
      @ForAll("garbage") String garbage, @ForAll @IntRange(min = 1, max = 30) int size)
      throws IOException {
    String text = "c0,c1\n" + garbage;
    assertEquals(sliced(text, 2, Integer.MAX_VALUE), sliced(text, 2, size));
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars('a', '"', ',', '\n', '\r', 'é', ' ')
            .ofMaxLength(8)
            .map(text -> text.replace("\r", "\r\n"));
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            width ->
                cell.list()
                    .ofSize(width)
                    .list()
                    .ofMinSize(0)
                    .ofMaxSize(12)
                    .map(rows -> withHeader(width, rows)));
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.strings().withChars('a', '"', ',', '\n').ofMaxLength(120);
  }

  private static List<List<String>> withHeader(int width, List<List<String>> rows) {
    List<List<String>> table = new ArrayList<>();
    table.add(IntStream.range(0, width).mapToObj(at -> "c" + at).toList());
    table.addAll(rows);
    return table;
  }

  private static String written(List<List<String>> table) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      table.forEach(writer::writeRecord);
    }
    return text.toString();
  }

  private static List<List<String>> sliced(String text, int width, int size) throws IOException {
    Path path = Files.createTempFile("slices", ".csv");
    try {
      Files.writeString(path, text);
      return read(path, width, size);
    } finally {
      Files.delete(path);
    }
  }

  private static List<List<String>> read(Path path, int width, int size) throws IOException {
    InputFile file = new InputFile("any", path.toString(), null, Files.size(path));
    FileLayout header = new CsvRecords().inspect(file, SPEC);
    List<String> columns = IntStream.range(0, width).mapToObj(at -> "c" + at).toList();
    FileLayout layout = new FileLayout(columns, DateOrder.UNKNOWN, header.dataStart(), 1, false);
    List<Slice> slices = new ArrayList<>();
    for (long start = layout.dataStart(); start < file.bytes() || slices.isEmpty(); start += size) {
      long end = start + size >= file.bytes() ? Long.MAX_VALUE : start + size;
      slices.add(new Slice(slices.size(), file, layout, start, end, start == layout.dataStart()));
    }
    return repaired(slices, width);
  }

  private static List<List<String>> repaired(List<Slice> slices, int width) throws IOException {
    List<List<List<String>>> rows = new ArrayList<>();
    List<SliceIntake> intakes = new ArrayList<>();
    for (Slice slice : slices) {
      rows.add(new ArrayList<>());
      intakes.add(read(slice, width, rows.get(rows.size() - 1)));
    }
    Optional<Slice> repair = SliceChain.repair(slices, intakes);
    if (repair.isPresent()) {
      int wrong = repair.get().id();
      rows.subList(wrong, rows.size()).clear();
      rows.add(new ArrayList<>());
      read(repair.get(), width, rows.get(wrong));
    }
    return rows.stream().flatMap(List::stream).toList();
  }

  private static SliceIntake read(Slice slice, int width, List<List<String>> rows)
      throws IOException {
    try (RecordCursor cursor = new CsvRecords().open(slice, SPEC)) {
      while (cursor.next()) {
        rows.add(row(cursor, width));
      }
      return new SliceIntake(
          slice.id(),
          0,
          0,
          cursor.firstByte(),
          cursor.endByte(),
          0,
          0,
          0,
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeSet<>());
    }
  }

  /**
   * Rows whose first column has an even length are left after a look at it, as other agencies' rows
   * are.
   */
  private static List<String> row(RecordCursor cursor, int width) throws IOException {
    try {
      CsvFields fields = (CsvFields) cursor.fields();
      List<String> row = new ArrayList<>();
      for (int at = 0; at < width && isWanted(row); at++) {
        row.add(Objects.requireNonNullElse(fields.raw("c" + at), ""));
      }
      return row;
    } catch (RecordException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> looked(List<String> cells) {
    return isWanted(cells.subList(0, 1)) ? cells : cells.subList(0, 1);
  }

  private static boolean isWanted(List<String> row) {
    return row.isEmpty() || row.get(0).length() % 2 != 0;
  }
}
