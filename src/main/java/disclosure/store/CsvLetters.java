package disclosure.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether a field must stand in quotes (RFC 4180), told eight bytes at a time: the bytes that equal
 * a letter are the zero bytes of the exclusive or.
 */
final class CsvLetters {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private CsvLetters() {}

  /** Whether any byte is a comma, a quote or a line end. */
  static boolean needQuotes(byte[] text) {
    int at = 0;
    for (; at <= text.length - Long.BYTES; at += Long.BYTES) {
      long word = (long) WORDS.get(text, at);
      if ((any(word, ',') | any(word, '"') | any(word, '\n') | any(word, '\r')) != 0) {
        return true;
      }
    }
    for (; at < text.length; at++) {
      byte letter = text[at];
      if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
        return true;
      }
    }
    return false;
  }

  private static long any(long word, char letter) {
    long rest = word ^ (ONES * letter);
    return (rest - ONES) & ~rest & HIGHS;
  }
}
