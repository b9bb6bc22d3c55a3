package disclosure.source.announcement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number by which an order is counted within its contract, as in {@code 0008}. */
final class OrderNumber {
  private static final Pattern ORDER_NUMBER =
      Pattern.compile(
          "(?i:order|call)s?(?i: number| no\\.?)?,? \\(?#?(?!P\\d{5})("
              + "\\d{2,4}[A-Z]?|(?=[A-Z]{0,4}\\d)[A-Z0-9]{4,6}|\\d{4}-\\d{2})(?![A-Z0-9])(?![-,]\\d)\\)?"
              + "|(?i:order|contract(?:ual)?(?: action)?) \\((?!P\\d{5})([A-Z0-9]{4,6})\\)");

  private static final Pattern ORDER_BEHIND =
      Pattern.compile("(?i:order|contract) (?:[A-Z0-9]+-?){4,7}[ /]([A-Z0-9]{2}\\d{2})\\b");

  private OrderNumber() {}

  /** In the award's sentence; null where none is. */
  static @Nullable String in(String sentence) {
    Matcher behind = ORDER_BEHIND.matcher(sentence);
    if (behind.find()) {
      return behind.group(1);
    }
    Matcher number = ORDER_NUMBER.matcher(sentence);
    if (!number.find()) {
      return null;
    }
    return number.group(1) == null ? number.group(2) : number.group(1);
  }
}
