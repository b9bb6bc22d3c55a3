package disclosure.document.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a word as people type it: the joined letters of typesetters apart, so that {@code Paciﬁc}
 * is found as Pacific, also where a font gives them a place of its own (U+F001 and U+F002, as
 * Liberation does), or where a writer put their letters with the bytes turned (U+7400 for t), and
 * every hyphen as the one of the keyboard. A dash stays a dash.
 */
final class PlainLetters {
  private static final Pattern JOINED = Pattern.compile("[\\uFB00-\\uFB06]");
  private static final Pattern HYPHEN = Pattern.compile("[\\u00AD\\u2010\\u2011]");

  /** The letters a to z with their bytes turned, beside letters that are not. */
  private static final Pattern TURNED = turnedBeside();

  private PlainLetters() {}

  static String of(String printed) {
    String apart =
        JOINED
            .matcher(printed)
            .replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFKC));
    String named = apart.replace("\uF001", "fi").replace("\uF002", "fl");
    String turned = TURNED.matcher(named).replaceAll(met -> turned(met.group()));
    return HYPHEN.matcher(turned).replaceAll("-");
  }

  private static Pattern turnedBeside() {
    String turned =
        IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> Character.toString(letter * 256))
            .collect(Collectors.joining("", "[", "]+"));
    return Pattern.compile("(?<=[A-Za-z])" + turned + "|" + turned + "(?=[A-Za-z])");
  }

  private static String turned(String read) {
    return read.chars()
        .mapToObj(letter -> Character.toString(letter / 256))
        .collect(Collectors.joining());
  }
}
