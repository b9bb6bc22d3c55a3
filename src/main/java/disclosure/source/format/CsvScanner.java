package disclosure.source.format;

import disclosure.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds records and fields in the bytes of a CSV file (RFC 4180; line ends LF or CRLF), one record
 * at a time, and no more of a record than is asked for: a record that is left after a look at its
 * first columns is skipped without being cut into fields.
 *
 * <p>A quote opens a field only as its first byte; elsewhere outside quotes it is a character like
 * any other. Blank lines are no records. A quote that is never closed spoils its own line only: the
 * next line begins a new record.
 */
final class CsvScanner extends RecordBuffer {
  /** A quoted field may be this long before its quote is taken for one that is never closed. */
  static final int LONGEST_RECORD = 16 << 20;

  private boolean complete = true;
  private boolean broken;
  private boolean sawDoubledQuote;
  private final FieldBounds fields = new FieldBounds();

  /**
   * @param in bytes of the file from a record start on; closed with the scanner
   * @param offset position of the first byte in the file
   */
  CsvScanner(InputFile file, InputStream in, long offset, int bufferSize) {
    super(file, in, offset, bufferSize);
  }

  /** Over the bytes of {@code file} from a record start on. */
  static CsvScanner of(InputFile file, long offset, int bufferSize) throws IOException {
    return new CsvScanner(file, Bytes.from(file, offset), offset, bufferSize);
  }

  /** Moves to the next record; false at the end of the file. */
  boolean next() throws IOException {
    skipRest();
    recordStart = position;
    while (skipBlankLine()) {
      recordStart = position;
    }
    fields.clear();
    broken = false;
    complete = !ensure(0);
    return !complete;
  }

  /** Whether the record has a field of this index; cuts the record that far and no farther. */
  boolean reach(int index) throws IOException {
    while (fields.count() <= index && !complete) {
      cutPlain(index);
      if (fields.count() <= index && !complete) {
        readField();
      }
    }
    return index < fields.count();
  }

  /** Number of fields; cuts the whole record. */
  int count() throws IOException {
    reach(Integer.MAX_VALUE - 1);
    return fields.count();
  }

  /** Whether a quote of the record was not closed, or closed before the end of its field. */
  boolean broken() {
    return broken;
  }

  boolean isEmpty(int index) {
    return fields.length(index) == 0;
  }

  /** The field's text, quotes undone; bytes that are not UTF-8 come out as U+FFFD. */
  String value(int index) {
    int start = recordStart + fields.start(index);
    String text = new String(buffer, start, fields.length(index), StandardCharsets.UTF_8);
    return fields.holdsDoubledQuotes(index) ? text.replace("\"\"", "\"") : text;
  }

  /** The field's bytes, quotes not undone. */
  byte[] bytes(int index) {
    int start = recordStart + fields.start(index);
    return Arrays.copyOfRange(buffer, start, start + fields.length(index));
  }

  /** The record's bytes as text; cuts the whole record. */
  String payload() throws IOException {
    count();
    return new String(buffer, recordStart, position - recordStart, StandardCharsets.UTF_8)
        .stripTrailing();
  }

  private boolean skipBlankLine() throws IOException {
    if (!ensure(0)) {
      return false;
    }
    int returns = buffer[position] == '\r' && ensure(1) ? 1 : 0;
    if (buffer[position + returns] != '\n') {
      return false;
    }
    position += returns + 1;
    return true;
  }

  private void cutPlain(int index) {
    position = fields.cutPlain(buffer, recordStart, position, limit, index);
    if (fields.lineEnd() >= 0) {
      finishField(fields.lineEnd());
    }
  }

  private void readField() throws IOException {
    if (ensure(0) && buffer[position] == '"') {
      readQuoted();
    } else {
      readPlain(position);
    }
  }

  private void readPlain(int from) throws IOException {
    int start = from - recordStart;
    int end = delimiter(from);
    boolean atLineEnd = end == limit || buffer[end] == '\n';
    int textEnd = atLineEnd && end > recordStart + start && buffer[end - 1] == '\r' ? end - 1 : end;
    fields.add(start, textEnd - recordStart, false);
    finishField(end);
  }

  private void readQuoted() throws IOException {
    int start = position + 1 - recordStart;
    int close = closingQuote(position + 1);
    if (close < 0) {
      breakAtLineEnd(start);
      return;
    }
    boolean doubled = sawDoubledQuote;
    int end = close - recordStart;
    int after = delimiter(close + 1);
    int stray = after - recordStart - end - 1;
    broken |= stray > 1 || (stray == 1 && buffer[after - 1] != '\r');
    fields.add(start, end, doubled);
    finishField(after);
  }

  private void finishField(int end) {
    complete = end == limit || buffer[end] == '\n';
    position = Math.min(end + 1, limit);
  }

  /** The quote at {@code start − 1} is never closed: the record ends with its own line. */
  private void breakAtLineEnd(int start) throws IOException {
    broken = true;
    int from = recordStart + start;
    int end = ByteWords.search(buffer, from, limit, ByteWords.LINE_FEEDS, ByteWords.LINE_FEEDS);
    fields.add(start, end - recordStart, false);
    complete = true;
    position = Math.min(end + 1, limit);
  }

  /**
   * Index of the comma or line feed that ends the plain text at {@code from}, or {@code limit} at
   * the end of the file.
   */
  private int delimiter(int from) throws IOException {
    int at = from;
    while (true) {
      byte[] bytes = buffer;
      for (int end = limit; at < end; at++) {
        byte b = bytes[at];
        if (b <= ',' && (b == ',' || b == '\n')) {
          return at;
        }
      }
      int offset = at - recordStart;
      if (!fill()) {
        return limit;
      }
      at = recordStart + offset;
    }
  }

  /**
   * Index of the quote that closes the field whose text begins at {@code from}, or −1 where none
   * does.
   */
  private int closingQuote(int from) throws IOException {
    sawDoubledQuote = false;
    int at = from;
    while (true) {
      at = nextQuote(at);
      if (at < 0) {
        return -1;
      }
      int offset = at - recordStart;
      if (at + 1 == limit && !fill()) {
        return recordStart + offset;
      }
      at = recordStart + offset;
      if (buffer[at + 1] != '"') {
        return at;
      }
      sawDoubledQuote = true;
      at += 2;
    }
  }

  private int nextQuote(int from) throws IOException {
    int at = from;
    while (true) {
      at = ByteWords.search(buffer, at, limit, ByteWords.QUOTES, ByteWords.QUOTES);
      if (at < limit) {
        return at;
      }
      int offset = at - recordStart;
      if (offset > LONGEST_RECORD || !fill()) {
        return -1;
      }
      at = recordStart + offset;
    }
  }

  /** Goes to the end of the current record without cutting it into fields. */
  private void skipRest() throws IOException {
    int at = position;
    int fieldStart = position - recordStart;
    while (!complete) {
      at = ByteWords.searchQuoteOrLineFeed(buffer, at, limit);
      if (at == limit) {
        int offset = at - recordStart;
        complete = !fill();
        at = recordStart + offset;
        position = complete ? limit : position;
      } else if (buffer[at] == '\n') {
        complete = true;
        position = at + 1;
      } else if (at - recordStart == fieldStart || buffer[at - 1] == ',') {
        int offset = at - recordStart;
        int close = closingQuote(at + 1);
        if (close < 0) {
          breakAtLineEnd(offset + 1);
        }
        at = close + 1;
      } else {
        at++;
      }
    }
  }
}
