package disclosure.text;

import java.util.regex.Pattern;

/** Texts as a spreadsheet may be given them. */
public final class SheetCells {
  private static final Pattern FORMULA = Pattern.compile("[=+@\\-\t\r\n]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private SheetCells() {}

  /**
   * The text with an apostrophe in front where a spreadsheet would run it as a formula; numbers,
   * also negative ones, stay numbers. The exports of a release follow the same rule.
   */
  public static String guarded(String text) {
    boolean runs = FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
    return runs ? "'" + text : text;
  }
}
