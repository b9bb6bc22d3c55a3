package disclosure.source.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
final class CsvScanner implements Closeable {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = ONES * '"';
  private static final long COMMAS = ONES * ',';
  private static final long LINE_FEEDS = ONES * '\n';

  /** A quoted field may be this long before its quote is taken for one that is never closed. */
  static final int LONGEST_RECORD = 16 << 20;

  private final InputStream in;
  private byte[] buffer;
  private long bufferOffset;
  private int limit;
  private int recordStart;
  private int position;
  private boolean complete = true;
  private boolean broken;
  private boolean sawDoubledQuote;
  private int fields;
  private int[] starts = new int[320];
  private int[] ends = new int[320];
  private boolean[] escaped = new boolean[320];

  /**
   * @param in bytes from a record start on; closed with the scanner
   * @param offset position of the first byte in the file
   */
  CsvScanner(InputStream in, long offset, int bufferSize) {
    this.in = in;
    this.bufferOffset = offset;
    this.buffer = new byte[bufferSize];
  }

  /** Moves to the next record; false at the end of the file. */
  boolean next() throws IOException {
    skipRest();
    recordStart = position;
    while (skipBlankLine()) {
      recordStart = position;
    }
    fields = 0;
    broken = false;
    complete = !ensure(0);
    return !complete;
  }

  /**
   * Byte of the file at which the current record begins; after the last record, the file's length.
   */
  long recordOffset() {
    return bufferOffset + recordStart;
  }

  /** Whether the record has a field of this index; cuts the record that far and no farther. */
  boolean reach(int index) throws IOException {
    while (fields <= index && !complete) {
      cutPlain(index);
      if (fields <= index && !complete) {
        readField();
      }
    }
    return index < fields;
  }

  /** Number of fields; cuts the whole record. */
  int count() throws IOException {
    reach(Integer.MAX_VALUE - 1);
    return fields;
  }

  /** Whether a quote of the record was not closed, or closed before the end of its field. */
  boolean broken() {
    return broken;
  }

  boolean isEmpty(int index) {
    return starts[index] == ends[index];
  }

  /** The field's text, quotes undone; bytes that are not UTF-8 come out as U+FFFD. */
  String value(int index) {
    int start = recordStart + starts[index];
    int length = ends[index] - starts[index];
    String text = new String(buffer, start, length, StandardCharsets.UTF_8);
    return escaped[index] ? text.replace("\"\"", "\"") : text;
  }

  /** The field's bytes, quotes not undone. */
  byte[] bytes(int index) {
    return Arrays.copyOfRange(buffer, recordStart + starts[index], recordStart + ends[index]);
  }

  /** The record's bytes as text; cuts the whole record. */
  String payload() throws IOException {
    count();
    return new String(buffer, recordStart, position - recordStart, StandardCharsets.UTF_8)
        .stripTrailing();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean skipBlankLine() throws IOException {
    if (!ensure(0)) {
      return false;
    }
    if (buffer[position] == '\n') {
      position++;
      return true;
    }
    if (buffer[position] == '\r' && ensure(1) && buffer[position + 1] == '\n') {
      position += 2;
      return true;
    }
    return false;
  }

  /**
   * Cuts plain fields that lie whole in the buffer, eight bytes at a time, up to the field of this
   * index; stops before a quoted field and before the end of the buffer.
   */
  private void cutPlain(int index) {
    byte[] bytes = buffer;
    int base = recordStart;
    int start = position;
    int last = limit - 8;
    for (int at = start; at <= last; at += 8) {
      for (long hits = separators((long) WORDS.get(bytes, at)); hits != 0; hits &= hits - 1) {
        int hit = at + (Long.numberOfTrailingZeros(hits) >>> 3);
        if (bytes[hit] == ',') {
          add(start - base, hit - base, false);
          start = hit + 1;
          if (fields > index) {
            position = start;
            return;
          }
        } else if (bytes[hit] == '\n') {
          int end = hit > start && bytes[hit - 1] == '\r' ? hit - 1 : hit;
          add(start - base, end - base, false);
          finishField(hit);
          return;
        } else if (hit == start) {
          position = start;
          return;
        }
      }
    }
    position = start;
  }

  /** High bit set in exactly the bytes that are a comma, a line feed or a quote. */
  private static long separators(long word) {
    return exactZeroBytes(word ^ COMMAS)
        | exactZeroBytes(word ^ LINE_FEEDS)
        | exactZeroBytes(word ^ QUOTES);
  }

  private static long exactZeroBytes(long word) {
    return ~(((word & ~HIGHS) + ~HIGHS) | word | ~HIGHS);
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
    add(start, textEnd - recordStart, false);
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
    add(start, end, doubled);
    finishField(after);
  }

  private void finishField(int end) {
    complete = end == limit || buffer[end] == '\n';
    position = Math.min(end + 1, limit);
  }

  private void add(int start, int end, boolean doubled) {
    if (fields == starts.length) {
      starts = Arrays.copyOf(starts, fields * 2);
      ends = Arrays.copyOf(ends, fields * 2);
      escaped = Arrays.copyOf(escaped, fields * 2);
    }
    starts[fields] = start;
    ends[fields] = end;
    escaped[fields++] = doubled;
  }

  /** The quote at {@code start − 1} is never closed: the record ends with its own line. */
  private void breakAtLineEnd(int start) throws IOException {
    broken = true;
    int end = lineEnd(recordStart + start);
    add(start, end - recordStart, false);
    complete = true;
    position = Math.min(end + 1, limit);
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < limit && buffer[at] != '\n') {
      at++;
    }
    return at;
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
      at = search(at, QUOTES, QUOTES);
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
      at = search(at, QUOTES, LINE_FEEDS);
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

  /** Index of the first byte at or after {@code from} that is one of the two, or {@code limit}. */
  private int search(int from, long firstPattern, long secondPattern) {
    byte[] bytes = buffer;
    int at = from;
    for (int end = limit - 8; at <= end; at += 8) {
      long word = (long) WORDS.get(bytes, at);
      long hits = zeroBytes(word ^ firstPattern) | zeroBytes(word ^ secondPattern);
      if (hits != 0) {
        return at + (Long.numberOfTrailingZeros(hits) >>> 3);
      }
    }
    byte first = (byte) firstPattern;
    byte second = (byte) secondPattern;
    while (at < limit && bytes[at] != first && bytes[at] != second) {
      at++;
    }
    return at;
  }

  /** High bit set in (at least the first of) the bytes that are zero. */
  private static long zeroBytes(long word) {
    return (word - ONES) & ~word & HIGHS;
  }

  private boolean ensure(int ahead) throws IOException {
    while (position + ahead >= limit) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads more, keeping the current record and moving it to the front; false at the end of the
   * file.
   */
  private boolean fill() throws IOException {
    if (recordStart > 0) {
      System.arraycopy(buffer, recordStart, buffer, 0, limit - recordStart);
      bufferOffset += recordStart;
      limit -= recordStart;
      position -= recordStart;
      recordStart = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int got = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(got, 0);
    return got > 0;
  }
}
