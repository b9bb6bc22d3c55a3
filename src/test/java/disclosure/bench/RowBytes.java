package disclosure.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Rows being put together, byte by byte and without garbage. */
final class RowBytes {
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final byte[][] DAYS = days();

  private final byte[] bytes = new byte[1 << 20];
  private final OutputStream out;
  private int size;
  private long written;

  RowBytes(OutputStream out) {
    this.out = out;
  }

  private static byte[][] days() {
    byte[][] days = new byte[16_000][];
    for (int day = 0; day < days.length; day++) {
      days[day] = FIRST_DAY.plusDays(day).toString().getBytes(StandardCharsets.US_ASCII);
    }
    return days;
  }

  /** Begins a row: there is room for it afterwards. */
  void begin() throws IOException {
    if (size > bytes.length - (1 << 14)) {
      flush();
    }
  }

  RowBytes put(byte[] part) {
    System.arraycopy(part, 0, bytes, size, part.length);
    size += part.length;
    return this;
  }

  RowBytes put(char character) {
    bytes[size++] = (byte) character;
    return this;
  }

  /** A whole number, with zeros to make it {@code width} wide. */
  RowBytes number(long number, int width) {
    int digits = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    int end = size + Math.max(digits, width);
    long rest = number;
    for (int at = end - 1; at >= size; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size = end;
    return this;
  }

  /** Dollars as published: two digits after the point. */
  RowBytes money(long cents) {
    if (cents < 0) {
      put('-');
    }
    long positive = Math.abs(cents);
    return number(positive / 100, 1).put('.').number(positive % 100, 2);
  }

  /** An ISO date, {@code day} days after 2000-01-01. */
  RowBytes day(int day) {
    return put(DAYS[day]);
  }

  /** Bytes of all rows so far. */
  long written() {
    return written + size;
  }

  void flush() throws IOException {
    out.write(bytes, 0, size);
    written += size;
    size = 0;
  }
}
