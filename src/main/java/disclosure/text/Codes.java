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

  /** A program kept the code as a decimal number ({@code 70.0}): it is whole again. */
  public static final String DECIMAL = "CODE_DECIMAL";

  /** The value reads {@code NaN}: a program wrote it where nothing was stated. */
  public static final String NAN = "CODE_NAN";

  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+\\d+");

  private Codes() {}

  /**
   * Reads a code of digits that is {@code width} wide; codes with letters are taken as they stand.
   */
  public static Parsed<String> parse(String text, int width) {
    if (Texts.isNothing(text)) {
      return Parsed.none(NAN);
    }
    if (text.indexOf('+') > 0 && SCIENTIFIC.matcher(text).matches()) {
      return Parsed.none(DAMAGED);
    }
    if (text.endsWith(".0")
        && text.length() > 2
        && isDigits(text.substring(0, text.length() - 2))) {
      return Parsed.repaired(padded(text.substring(0, text.length() - 2), width), DECIMAL);
    }
    return text.length() >= width || !isDigits(text)
        ? Parsed.of(text)
        : Parsed.repaired(padded(text, width), PADDED);
  }

  private static String padded(String digits, int width) {
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
