package disclosure.text;

import java.util.regex.Pattern;

/** Published codes of fixed width, and the zeros that spreadsheets take from them. */
public final class Codes {
  /** Leading zeros were lost and put back. */
  public static final String PADDED = "CODE_PADDED";

  /**
   * A spreadsheet turned the code into a number in scientific notation: its characters are lost.
   */
  public static final String DAMAGED = "CODE_DAMAGED";

  /** The value reads {@code NaN}: a program wrote it where nothing was stated. */
  public static final String NAN = "CODE_NAN";

  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+\\d+");

  private Codes() {}

  /**
   * Reads a code of digits that is {@code width} wide; codes with letters are taken as they stand.
   */
  public static Parsed<String> parse(String text, int width) {
    if (text.equalsIgnoreCase("NaN")) {
      return Parsed.none(NAN);
    }
    if (text.indexOf('+') > 0 && SCIENTIFIC.matcher(text).matches()) {
      return Parsed.none(DAMAGED);
    }
    if (text.length() >= width || !isDigits(text)) {
      return Parsed.of(text);
    }
    return Parsed.repaired("0".repeat(width - text.length()) + text, PADDED);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
