package disclosure.source.format;

import java.util.Arrays;

/**
 * Where the fields of one record lie, relative to its first byte.
 *
 * <p>A field is one number: its start in the upper half, its end in the lower, the sign set where
 * quotes stand doubled in it. A record has hundreds; one store each is half the work of three.
 */
final class FieldBounds {
  private static final int GUESS = 8;
  private static final long DOUBLED = Long.MIN_VALUE;

  private long[] bounds = new long[320];
  private int count;
  private int lineEnd = -1;

  void clear() {
    count = 0;
    lineEnd = -1;
  }

  /** Index of the line feed at which {@link #cutPlain} found the record to end, or −1. */
  int lineEnd() {
    return lineEnd;
  }

  /**
   * Cuts plain fields that lie whole in the buffer, a block of bytes at a time, to the field of
   * this index or some farther; stops before a quoted field and before the end of the buffer.
   *
   * @param base index of the record's first byte
   * @param position where a field begins
   * @return where the next field begins
   */
  int cutPlain(byte[] bytes, int base, int position, int limit, int index) {
    int start = position;
    int at = position;
    for (; at <= limit - ByteWords.BLOCK && count <= index; at += ByteWords.BLOCK) {
      if (ByteWords.mayHoldQuoteOrLineFeed(bytes, at)) {
        start = cutAtSeparators(bytes, base, at, at + ByteWords.BLOCK, start);
        if (isStopped(bytes, start)) {
          return start;
        }
      } else {
        start = cutAtCommas(ByteWords.commas(bytes, at), base, at, start);
      }
    }
    return count <= index ? cutAtSeparators(bytes, base, at, limit, start) : start;
  }

  private boolean isStopped(byte[] bytes, int start) {
    return lineEnd >= 0 || (start < bytes.length && bytes[start] == '"');
  }

  /**
   * A block holds about seven commas: so many are taken without asking, for a wrong guess whether
   * there is another costs more than the taking. What was taken beyond their number is overwritten.
   */
  private int cutAtCommas(long marks, int base, int at, int from) {
    reserve(2 * ByteWords.BLOCK);
    long commas = marks;
    int start = from - base;
    int next = count;
    do {
      for (int guess = 0; guess < GUESS; guess++) {
        int comma = at - base + Long.numberOfTrailingZeros(commas);
        bounds[next + guess] = ((long) start << 32) | comma;
        start = comma + 1;
        commas &= commas - 1;
      }
      next += GUESS;
    } while (commas != 0);
    count += Long.bitCount(marks);
    return marks == 0 ? from : at + Long.SIZE - Long.numberOfLeadingZeros(marks);
  }

  /** Stops at a line feed, and at a quote that opens a field. */
  private int cutAtSeparators(byte[] bytes, int base, int from, int to, int fieldStart) {
    int start = fieldStart;
    for (int at = from; at <= to - Long.BYTES; at += Long.BYTES) {
      for (long hits = ByteWords.separators(bytes, at); hits != 0; hits &= hits - 1) {
        int hit = at + ByteWords.firstMarked(hits);
        if (bytes[hit] == ',') {
          add(start - base, hit - base, false);
          start = hit + 1;
        } else if (bytes[hit] == '\n') {
          int end = hit > start && bytes[hit - 1] == '\r' ? hit - 1 : hit;
          add(start - base, end - base, false);
          lineEnd = hit;
          return start;
        } else if (hit == start) {
          return start;
        }
      }
    }
    return start;
  }

  int count() {
    return count;
  }

  /**
   * The next field, quotes not among its bytes; {@code holdsDoubled} where quotes stand doubled in
   * it.
   */
  void add(int start, int end, boolean holdsDoubled) {
    reserve(1);
    bounds[count++] = ((long) start << 32) | end | (holdsDoubled ? DOUBLED : 0);
  }

  private void reserve(int more) {
    if (count + more > bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
  }

  int start(int index) {
    return (int) (bounds[index] >>> 32) & Integer.MAX_VALUE;
  }

  int length(int index) {
    return (int) bounds[index] - start(index);
  }

  boolean holdsDoubledQuotes(int index) {
    return bounds[index] < 0;
  }
}
