package disclosure.text;

import java.util.List;
import java.util.regex.Pattern;

/** What spreadsheets of other countries put between columns in place of the comma. */
public enum Separator {
  SEMICOLON(";", "semicolons"),
  TAB("\t", "tabs"),
  BAR("|", "bars");

  private final String sign;
  private final String words;

  Separator(String sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  /** Whether the line has it at all. */
  public boolean isIn(String line) {
    return line.contains(sign);
  }

  /** The cells of a line that it parts. */
  public List<String> cut(String line) {
    return List.of(line.split(Pattern.quote(sign), -1));
  }

  /** For a sentence: {@code semicolons}. */
  public String words() {
    return words;
  }
}
