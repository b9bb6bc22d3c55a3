package disclosure.document.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Writes a word as people type it: the joined letters of typesetters apart, so that {@code Paciﬁc}
 * is found as Pacific, also where a font gives them a place of its own (U+F001 and U+F002, as
 * Liberation does), and every hyphen as the one of the keyboard. A dash stays a dash.
 */
final class PlainLetters {
  private static final Pattern JOINED = Pattern.compile("[\\uFB00-\\uFB06]");
  private static final Pattern HYPHEN = Pattern.compile("[\\u00AD\\u2010\\u2011]");

  private PlainLetters() {}

  static String of(String printed) {
    String apart =
        JOINED
            .matcher(printed)
            .replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFKC));
    String named = apart.replace("\uF001", "fi").replace("\uF002", "fl");
    return HYPHEN.matcher(named).replaceAll("-");
  }
}
