package disclosure.document.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Writes a word as people type it: the joined letters of typesetters apart, so that {@code Paciﬁc}
 * is found as Pacific, also where a font gives them a place of its own (U+F001 and U+F002, as
 * Liberation does), or where a writer put their letters with the bytes turned (U+7400 for t), and
 * every hyphen as the one of the keyboard. A dash stays a dash.
 */
final class PlainLetters {
  private static final Pattern JOINED = Pattern.compile("[\\uFB00-\\uFB06]");
  private static final Pattern HYPHEN = Pattern.compile("[\\u00AD\\u2010\\u2011]");

  /** Beside a Latin letter; these are CJK ideographs, which no Latin word has. */
  private static final Pattern TURNED =
      Pattern.compile(
          "(?<=[A-Za-z\\x{6100}-\\x{7A00}])[\\x{6100}-\\x{7A00}]|[\\x{6100}-\\x{7A00}](?=[A-Za-z\\x{6100}-\\x{7A00}])");

  private PlainLetters() {}

  static String of(String printed) {
    String apart =
        JOINED
            .matcher(printed)
            .replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFKC));
    String named = apart.replace("\uF001", "fi").replace("\uF002", "fl");
    String turned = TURNED.matcher(named).replaceAll(met -> turned(met.group().charAt(0)));
    return HYPHEN.matcher(turned).replaceAll("-");
  }

  private static String turned(char read) {
    return read % 256 == 0 ? String.valueOf((char) (read / 256)) : String.valueOf(read);
  }
}
