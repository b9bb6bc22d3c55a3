package disclosure.source.format;

import disclosure.model.RecordException;
import disclosure.source.Fields;
import disclosure.source.RecordCursor;
import disclosure.source.Slice;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.util.SortedSet;

/** Walks the records of one slice of a CSV file. */
final class CsvCursor implements RecordCursor {
  private final CsvScanner scanner;
  private final CsvFields fields;
  private final int width;
  private final long end;
  private final long firstByte;
  private long number;

  CsvCursor(CsvScanner scanner, Slice slice, SourceSpec spec, long firstByte) {
    this.scanner = scanner;
    this.fields = new CsvFields(scanner, slice.layout(), spec);
    this.width = slice.layout().columns().size();
    this.end = slice.end();
    this.firstByte = firstByte;
  }

  @Override
  public boolean next() throws IOException {
    boolean found = scanner.next() && scanner.recordOffset() < end;
    if (found) {
      number++;
      fields.begin();
    }
    return found;
  }

  @Override
  public Fields fields() {
    return fields;
  }

  @Override
  public boolean cutShort() {
    return fields.cutShort();
  }

  @Override
  public void verify() throws IOException, RecordException {
    int count = scanner.count();
    if (scanner.broken()) {
      throw new RecordException(
          "CSV_QUOTE", "a quote is not closed, or closed before the end of its field");
    }
    if (count != width) {
      throw new RecordException(
          "CSV_WIDTH", "the row has " + count + " columns, the header " + width);
    }
  }

  @Override
  public boolean blank() throws IOException {
    int count = scanner.count();
    boolean blank = !scanner.broken() && (count == 1 || count == width);
    for (int at = 0; blank && at < count; at++) {
      blank = scanner.isEmpty(at);
    }
    return blank;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public String payload() {
    return fields.payload();
  }

  @Override
  public SortedSet<String> unread() {
    return fields.unread();
  }

  @Override
  public long firstByte() {
    return firstByte;
  }

  @Override
  public long endByte() {
    return scanner.recordOffset();
  }

  @Override
  public void close() throws IOException {
    scanner.close();
  }
}
