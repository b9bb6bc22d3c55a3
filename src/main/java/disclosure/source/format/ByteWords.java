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

  /** As many bytes as a word has bits. */
  static final int BLOCK = 64;

  /** The bits in which a quote and a line feed differ: with these set, they are one letter. */
  private static final long DIFFERENCE = QUOTES ^ LINE_FEEDS;

  private static final long EITHER = QUOTES | LINE_FEEDS;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private ByteWords() {}

  private static long pattern(char c) {
    return 0x0101010101010101L * c;
  }

  /** A bit for each byte of the block from {@code at}, set where it is a comma. */
  static long commas(byte[] bytes, int at) {
    return commas(bytes, at, 0)
        | commas(bytes, at, 8)
        | commas(bytes, at, 16)
        | commas(bytes, at, 24)
        | commas(bytes, at, 32)
        | commas(bytes, at, 40)
        | commas(bytes, at, 48)
        | commas(bytes, at, 56);
  }

  private static long commas(byte[] bytes, int at, int place) {
    long marks = exactZeros((long) WORDS.get(bytes, at + place) ^ COMMAS);
    return (((marks >>> 7) * 0x0102040810204080L) >>> 56) << place;
  }

  /** Whether the block from {@code at} may hold a quote or a line feed; true where it does. */
  static boolean mayHoldQuoteOrLineFeed(byte[] bytes, int at) {
    long hits =
        eithers(bytes, at)
            | eithers(bytes, at + 8)
            | eithers(bytes, at + 16)
            | eithers(bytes, at + 24)
            | eithers(bytes, at + 32)
            | eithers(bytes, at + 40)
            | eithers(bytes, at + 48)
            | eithers(bytes, at + 56);
    return hits != 0;
  }

  private static long eithers(byte[] bytes, int at) {
    return zeros(((long) WORDS.get(bytes, at) | DIFFERENCE) ^ EITHER);
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

  /** Index of the first quote or line feed in {@code [from, limit)}, or {@code limit}. */
  static int searchQuoteOrLineFeed(byte[] bytes, int from, int limit) {
    int at = from;
    while (at <= limit - BLOCK && !mayHoldQuoteOrLineFeed(bytes, at)) {
      at += BLOCK;
    }
    return search(bytes, at, limit, QUOTES, LINE_FEEDS);
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
