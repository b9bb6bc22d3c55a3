package disclosure.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Free text: bytes that are not the UTF-8 they should be, and UTF-8 that was decoded as
 * Windows-1252 and encoded again ({@code â€™} for an apostrophe).
 */
public final class Texts {
  /** Double-encoded UTF-8 was undone. */
  public static final String MOJIBAKE = "TEXT_MOJIBAKE";

  /** The bytes are not UTF-8: they were read as Windows-1252. */
  public static final String NOT_UTF8 = "TEXT_NOT_UTF8";

  /** The value reads {@code NaN} or the like: a program wrote it where nothing was stated. */
  public static final String NAN = "TEXT_NAN";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Texts() {}

  /** Reads bytes as UTF-8 or, where they are none, as Windows-1252, flagged. */
  public static Parsed<String> decode(byte[] bytes) {
    try {
      return Parsed.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Parsed.repaired(new String(bytes, WINDOWS), NOT_UTF8);
    }
  }

  /**
   * Whether a program or spreadsheet wrote this where nothing was stated: {@code NaN} in any case,
   * {@code NaT}, {@code <NA>}, {@code None}, {@code null}, {@code #N/A}. {@code NONE} and {@code
   * NULL} are published values.
   */
  public static boolean isNothing(String text) {
    return switch (text.length()) {
      case 3 -> text.equalsIgnoreCase("NaN") || text.equals("NaT");
      case 4 ->
          text.equals("<NA>") || text.equals("None") || text.equals("null") || text.equals("#N/A");
      default -> false;
    };
  }

  /**
   * Undoes double encoding where the whole text proves it; any other text is taken as it stands.
   */
  public static Parsed<String> parse(String text) {
    if (isAscii(text) || !hasLeadByte(text)) {
      return Parsed.of(text);
    }
    try {
      String undone = StandardCharsets.UTF_8.newDecoder().decode(bytesOf(text)).toString();
      return Parsed.repaired(undone, MOJIBAKE);
    } catch (CharacterCodingException e) {
      return Parsed.of(text);
    }
  }

  /**
   * The bytes that were taken for characters; five of them have no character in Windows-1252 and
   * pass as control characters.
   */
  private static ByteBuffer bytesOf(String text) throws CharacterCodingException {
    CharsetEncoder windows = WINDOWS.newEncoder();
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      bytes.put(c <= 0xFF ? (byte) c : windows.encode(CharBuffer.wrap(String.valueOf(c))).get());
    }
    return bytes.flip();
  }

  /** Whether the text has no letter beyond the first 128, which every encoding shares. */
  public static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLeadByte(String text) {
    return text.chars().anyMatch(c -> c >= 0xC2 && c <= 0xF4);
  }
}
