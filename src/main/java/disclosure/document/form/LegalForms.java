package disclosure.document.form;

import java.util.regex.Pattern;

/** The words that end the name of a company: {@code Inc.}, {@code LLC}. */
final class LegalForms {
  private static final String FORM =
      "(?:inc|incorporated|llc|l\\.l\\.c|corp|corporation|co|company|ltd|limited|llp|lp|plc|pllc|pc|p\\.c)\\b\\.?";

  /** One in running text, where the point behind most ends the sentence. */
  static final String IN_TEXT =
      "(?:(?:Inc|Corp|Co|Ltd)\\b\\.?|(?:LLC|LLP|LP|Corporation|Company|Incorporated|Limited)\\b|L\\.L\\.C\\.|L\\.P\\.)";

  private static final Pattern ALONE = Pattern.compile("(?i)" + FORM);
  private static final Pattern AT_END = Pattern.compile("(?i).*\\b" + FORM);

  private LegalForms() {}

  /** Whether the text is a legal form and nothing else. */
  static boolean isOne(String text) {
    return ALONE.matcher(text).matches();
  }

  /** Whether a name ends with one. */
  static boolean end(String name) {
    return AT_END.matcher(name).matches();
  }
}
