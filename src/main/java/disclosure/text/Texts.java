package disclosure.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Free text: UTF-8 that was decoded as Windows-1252 and encoded again ({@code â€™} for an
 * apostrophe).
 */
public final class Texts {
  /** Double-encoded UTF-8 was undone. */
  public static final String MOJIBAKE = "TEXT_MOJIBAKE";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Texts() {}

  /**
   * Undoes double encoding where the whole text proves it; any other text is taken as it stands.
   */
  public static Parsed<String> parse(String text) {
    if (isAscii(text) || !hasLeadByte(text)) {
      return Parsed.of(text);
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      String undone = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Parsed.repaired(undone, MOJIBAKE);
    } catch (CharacterCodingException e) {
      return Parsed.of(text);
    }
  }

  private static boolean isAscii(String text) {
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
