package disclosure.source.announcement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a sentence of an announcement ends; abbreviations end none. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "[.](?=\\s+[A-Z0-9“\"$])(?:(?<!\\b[A-Z][.])|(?<!\\bU[.] ?S[.])(?=\\s+(?:The|Work|This|These|Fiscal|Bids|Army Contracting"
              + "|Naval \\w+ Systems|Air Force|Marine Corps|Defense)\\b))"
              + "(?<![ .(](?:Inc|Co|Corp|No|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\\.S|Ltd|Bros|Ft|Mt|Lt|Dr|Jr)[.])");

  private Sentences() {}

  static String first(String text) {
    Matcher end = END.matcher(text);
    return end.find() ? text.substring(0, end.start()) : text;
  }

  static String last(String text) {
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    return text.substring(from);
  }
}
