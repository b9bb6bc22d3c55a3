package disclosure.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A CSV being written (RFC 4180, UTF-8, line ends LF): fields in order, then the end of the row.
 *
 * <p>A library's writer makes characters, then bytes of them, and looks at each field twice; with
 * forty fields in each of millions of rows that was a tenth of the reading. Here a field is looked
 * at once, and numbers and dates go straight to their digits.
 */
final class ShardFile implements Closeable {
  private static final int FLUSH_AT = 1 << 16;

  /** Digits of any long, its sign, and two marks. */
  private static final int MOST_DIGITS = 22;

  /** Digits that any long holds. */
  private static final int EXACT_DIGITS = 18;

  private final OutputStream out;
  private byte[] bytes = new byte[FLUSH_AT * 2];
  private int length;
  private boolean inRow;

  ShardFile(Path file) throws IOException {
    out = Files.newOutputStream(file);
  }

  /** The next field of the row; null is blank. */
  void field(@Nullable String value) {
    separate();
    if (value != null) {
      write(value);
    }
  }

  /** The next field, a whole number. */
  void number(long value) {
    separate();
    reserve(MOST_DIGITS);
    writeNumber(value);
  }

  /** The next field, an amount; of two decimals in nearly every row. */
  void money(@Nullable BigDecimal value) {
    separate();
    if (value != null && value.scale() == 2 && value.precision() <= EXACT_DIGITS) {
      reserve(MOST_DIGITS);
      writeCents(value.scaleByPowerOfTen(2).longValue());
    } else if (value != null) {
      write(value.toPlainString());
    }
  }

  /** The next field, a date as ISO 8601 writes it. */
  void date(@Nullable LocalDate value) {
    separate();
    if (value != null && isPlain(value)) {
      reserve(MOST_DIGITS);
      writeDate(value);
    } else if (value != null) {
      write(value.toString());
    }
  }

  /** The next field, a point in time as ISO 8601 writes it. */
  void time(@Nullable LocalDateTime value) {
    separate();
    if (value != null && isPlain(value.toLocalDate()) && isWholeMinute(value)) {
      reserve(MOST_DIGITS);
      writeDate(value.toLocalDate());
      bytes[length++] = 'T';
      writePair(value.getHour());
      bytes[length++] = ':';
      writePair(value.getMinute());
    } else if (value != null) {
      write(value.toString());
    }
  }

  /** Ends the row. */
  void endRow() {
    bytes[length++] = '\n';
    inRow = false;
    if (length >= FLUSH_AT) {
      flush();
    }
  }

  private void separate() {
    reserve(0);
    if (inRow) {
      bytes[length++] = ',';
    }
    inRow = true;
  }

  /** Room for that many bytes, a separator and a line end. */
  private void reserve(int more) {
    if (bytes.length - length < more + 2) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more + 2));
    }
  }

  private static boolean isPlain(LocalDate date) {
    return date.getYear() >= 1000 && date.getYear() <= 9999;
  }

  private static boolean isWholeMinute(LocalDateTime time) {
    return time.getSecond() == 0 && time.getNano() == 0;
  }

  private void writeNumber(long value) {
    if (value < 0) {
      write(Long.toString(value));
      return;
    }
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    length += digits;
    long rest = value;
    for (int at = length - 1; digits > 0; digits--) {
      bytes[at--] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private void writeCents(long cents) {
    if (cents < 0) {
      bytes[length++] = '-';
    }
    long positive = Math.abs(cents);
    writeNumber(positive / 100);
    bytes[length++] = '.';
    writePair((int) (positive % 100));
  }

  private void writeDate(LocalDate date) {
    writePair(date.getYear() / 100);
    writePair(date.getYear() % 100);
    bytes[length++] = '-';
    writePair(date.getMonthValue());
    bytes[length++] = '-';
    writePair(date.getDayOfMonth());
  }

  private void writePair(int number) {
    bytes[length++] = (byte) ('0' + number / 10);
    bytes[length++] = (byte) ('0' + number % 10);
  }

  private void write(String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    if (CsvLetters.needQuotes(text)) {
      writeQuoted(text);
      return;
    }
    reserve(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  private void writeQuoted(byte[] text) {
    reserve(2 * text.length + 2);
    bytes[length++] = '"';
    for (byte letter : text) {
      if (letter == '"') {
        bytes[length++] = '"';
      }
      bytes[length++] = letter;
    }
    bytes[length++] = '"';
  }

  private void flush() {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    length = 0;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(bytes, 0, length);
    }
  }
}
