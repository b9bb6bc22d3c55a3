package disclosure.document.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import disclosure.document.DocumentReading;
import disclosure.document.PageReading;
import disclosure.document.join.ContractNumbers;
import disclosure.document.join.Mention;
import disclosure.document.table.TableReading;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import disclosure.model.Reject;
import disclosure.store.ShardColumn;
import disclosure.store.ShardTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes readings as rows of one shard. What no table can hold (control characters) is a space. */
final class DocumentShard implements Closeable {
  private final Path folder;
  private final Map<ShardTable, CsvWriter> writers = new EnumMap<>(ShardTable.class);

  DocumentShard(Path folder) {
    this.folder = folder;
  }

  void write(Reject reject) {
    row(
        ShardTable.REJECT,
        reject.origin().slice(),
        reject.origin().number(),
        reject.code(),
        reject.message(),
        reject.payload());
  }

  /** Writes what was read of a document that was not rejected. */
  void write(int slice, String sha256, DocumentReading reading) {
    List<PageReading> pages = reading.pages();
    row(
        ShardTable.DOCUMENT,
        slice,
        lower(reading.status()),
        pages.size(),
        pages.stream().filter(page -> page.method() == ReadMethod.NONE).count(),
        reading.recognizer(),
        sha256,
        SigningDates.latest(reading.fields()));
    for (PageReading page : pages) {
      row(
          ShardTable.DOCUMENT_PAGE,
          slice,
          page.number(),
          lower(page.method()),
          String.join(" ", page.notes()),
          PageText.cut(page.text()));
    }
    int number = 0;
    for (DocumentField field : reading.fields()) {
      write(slice, ++number, field);
    }
    int table = 0;
    for (TableReading read : reading.tables()) {
      write(slice, ++table, read);
    }
    List<Mention> numbers = ContractNumbers.in(reading);
    numbers.forEach(met -> write(slice, met));
    ContractNumbers.others(reading, numbers).forEach(met -> write(slice, met));
  }

  private void write(int slice, int number, DocumentField field) {
    PageBox box = field.box().rounded();
    row(
        ShardTable.DOCUMENT_FIELD,
        slice,
        number,
        field.page(),
        field.field(),
        field.value(),
        field.printed(),
        box.left(),
        box.top(),
        box.right(),
        box.bottom(),
        thousandths(field.confidence()),
        lower(field.method()),
        field.marks().stream().map(DocumentShard::lower).collect(Collectors.joining(" ")));
  }

  private void write(int slice, int number, TableReading table) {
    List<List<String>> rows = table.rows();
    TableReading.TotalCheck check = table.check();
    row(
        ShardTable.DOCUMENT_TABLE,
        slice,
        number,
        table.pages().get(0),
        table.pages().get(rows.size() - 1),
        rows.size(),
        rows.get(0).size(),
        table.ruled(),
        check == null ? null : lower(check));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String text = rows.get(row).get(column);
        if (!text.isEmpty()) {
          row(
              ShardTable.DOCUMENT_CELL,
              slice,
              number,
              row + 1,
              column + 1,
              table.pages().get(row),
              text);
        }
      }
    }
  }

  private void write(int slice, Mention met) {
    row(
        ShardTable.DOCUMENT_NUMBER,
        slice,
        met.piid(),
        met.printed(),
        met.page(),
        lower(met.ground()));
  }

  private static String thousandths(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void row(ShardTable table, @Nullable Object... values) {
    CsvWriter.CsvWriterRecord record = writers.computeIfAbsent(table, this::open).writeRecord();
    for (Object value : values) {
      record.writeField(value == null ? null : PageText.plain(value.toString()));
    }
    record.endRecord();
  }

  private CsvWriter open(ShardTable table) {
    try {
      CsvWriter writer =
          CsvWriter.builder().build(Files.newBufferedWriter(folder.resolve(table.fileName())));
      writer.writeRecord(table.columns().stream().map(ShardColumn::name).toList());
      return writer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvWriter writer : writers.values()) {
      writer.close();
    }
  }
}
