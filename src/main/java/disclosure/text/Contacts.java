package disclosure.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses and telephone numbers of people, which agencies write into descriptions of what
 * they buy; none is published.
 */
public final class Contacts {
  /** Something of a person was left out of the value. */
  public static final String LEFT_OUT = "PEOPLE_LEFT_OUT";

  /** A number that a word before it calls a telephone number; the word is group 1. */
  public static final Pattern NAMED_TELEPHONE =
      pattern(
          "((?:phone|tel|telephone|fax|cell|mobile)(?: ?(?:no|number|#))?[.:]{0,2}\\s?)"
              + "(\\(?\\d{3}\\)?[-. ]?\\d{3}[-. ]?\\d{4})(?!\\w)");

  /** A number of the shape of a telephone number and of no other. */
  public static final Pattern TELEPHONE =
      pattern(
          "(?<![\\w$.,-])(?:\\+?1[-. ])?(?:\\(\\d{3}\\) ?\\d{3}[-. ]\\d{4}|\\d{3}([-. ])\\d{3}\\1\\d{4})"
              + "(?:\\s?(?:x|ext\\.?)\\s?\\d{1,6})?(?![\\w-])");

  private static final Pattern EMAIL =
      pattern("[a-z0-9._%+'-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}");
  private static final int LINE = 4;
  private static final int EXCHANGE = 3;
  private static final int WHOLE = 10;

  private Contacts() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The text with {@code [e-mail]} and {@code [telephone]} in their place, flagged where it has
   * any.
   */
  public static Parsed<String> parse(String text) {
    String left = leaveOut(text);
    return left.equals(text) ? Parsed.of(text) : Parsed.repaired(left, LEFT_OUT);
  }

  /** The text with {@code [e-mail]} and {@code [telephone]} in their place. */
  public static String leaveOut(String text) {
    String left = text;
    if (text.indexOf('@') >= 0) {
      left = EMAIL.matcher(left).replaceAll("[e-mail]");
    }
    if (mayHoldTelephone(text)) {
      left =
          NAMED_TELEPHONE.matcher(left).replaceAll("$1" + Matcher.quoteReplacement("[telephone]"));
      left = TELEPHONE.matcher(left).replaceAll("[telephone]");
    }
    return left;
  }

  /**
   * Spares nearly every text the search: no three and four digits beside a sign, no ten in a row.
   */
  private static boolean mayHoldTelephone(String text) {
    int before = 0;
    int run = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at == text.length() ? '\n' : text.charAt(at);
      if (c >= '0' && c <= '9') {
        run++;
      } else if (run == WHOLE || (run == LINE && before >= EXCHANGE)) {
        return true;
      } else {
        before = c == '-' || c == '.' || c == ' ' ? run : 0;
        run = 0;
      }
    }
    return false;
  }
}
