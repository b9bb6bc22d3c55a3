package disclosure.source.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at bytes eight at a time, as one number: the bytes that equal a pattern are the zero bytes
 * of the exclusive or.
 *
 * <p>H. S. Warren, Hacker's Delight, 2nd ed., section 6-1, "Find First 0-Byte".
 */
final class ByteWords {
  static final long QUOTES = pattern('"');
  static final long LINE_FEEDS = pattern('\n');
  static final long COMMAS = pattern(',');

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private ByteWords() {}

  private static long pattern(char c) {
    return 0x0101010101010101L * c;
  }

  /**
   * High bit set in exactly the bytes, of the eight from {@code at}, that are a comma, a line feed
   * or a quote.
   */
  static long separators(byte[] bytes, int at) {
    long word = (long) WORDS.get(bytes, at);
    return exactZeros(word ^ COMMAS) | exactZeros(word ^ LINE_FEEDS) | exactZeros(word ^ QUOTES);
  }

  /** How many bytes precede the first that is marked. */
  static int firstMarked(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** Index of the first byte in {@code [from, limit)} that is one of two, or {@code limit}. */
  static int search(byte[] bytes, int from, int limit, long firstPattern, long secondPattern) {
    int at = from;
    for (int last = limit - 8; at <= last; at += 8) {
      long word = (long) WORDS.get(bytes, at);
      long hits = zeros(word ^ firstPattern) | zeros(word ^ secondPattern);
      if (hits != 0) {
        return at + firstMarked(hits);
      }
    }
    byte first = (byte) firstPattern;
    byte second = (byte) secondPattern;
    while (at < limit && bytes[at] != first && bytes[at] != second) {
      at++;
    }
    return at;
  }

  /** Marks the first byte that is zero; bytes behind it may be marked wrongly. */
  private static long zeros(long word) {
    return (word - ONES) & ~word & HIGHS;
  }

  private static long exactZeros(long word) {
    return ~(((word & ~HIGHS) + ~HIGHS) | word | ~HIGHS);
  }
}
