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
   * Four digits in a row cannot be stepped over in steps of four.
   */
  private static boolean mayHoldTelephone(String text) {
    for (int at = LINE - 1; at < text.length(); at += LINE) {
      if (isDigit(text, at)) {
        int begin = firstOfRun(text, at);
        int end = endOfRun(text, at);
        if (end - begin == WHOLE || (end - begin == LINE && followsExchange(text, begin))) {
          return true;
        }
        at = end;
      }
    }
    return false;
  }

  private static int firstOfRun(String text, int within) {
    int at = within;
    while (at > 0 && isDigit(text, at - 1)) {
      at--;
    }
    return at;
  }

  private static int endOfRun(String text, int within) {
    int at = within;
    while (at < text.length() && isDigit(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean followsExchange(String text, int line) {
    if (line <= EXCHANGE) {
      return false;
    }
    char sign = text.charAt(line - 1);
    return (sign == '-' || sign == '.' || sign == ' ')
        && isDigit(text, line - 2)
        && isDigit(text, line - 3)
        && isDigit(text, line - 4);
  }

  private static boolean isDigit(String text, int at) {
    char letter = text.charAt(at);
    return letter >= '0' && letter <= '9';
  }
}
