package disclosure.document.pdf;

import disclosure.document.page.Word;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether the text of a file may be believed. Fonts without a character table yield text that looks
 * like text and is none: characters of private use, or words no language has.
 */
final class TextLayer {
  private static final int ENOUGH_LETTERS = 150;
  private static final double LEAST_COMMON = 0.45;
  private static final String COMMON = "etaoinsr";
  private static final double DAMAGED = 0.1;
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,}");

  private TextLayer() {}

  /** Whether words were painted whose characters are not what they look like. */
  static boolean isGarbage(List<Word> words, int shown, int glyphs) {
    return glyphs < shown / 2 || damagedShare(words) > DAMAGED || isCipher(words);
  }

  private static double damagedShare(List<Word> words) {
    long all = words.stream().mapToLong(word -> word.text().length()).sum();
    long damaged =
        words.stream()
            .flatMapToInt(word -> word.text().chars())
            .filter(TextLayer::isDamaged)
            .count();
    return all == 0 ? 0 : (double) damaged / all;
  }

  private static boolean isDamaged(int character) {
    return character == 0xFFFD
        || (character >= 0xE000 && character <= 0xF8FF)
        || Character.isISOControl(character);
  }

  /** Eight letters make up two thirds of any text in Latin script; in a cipher they do not. */
  private static boolean isCipher(List<Word> words) {
    String letters =
        words.stream()
            .map(Word::text)
            .filter(text -> LETTERS.matcher(text).matches())
            .collect(Collectors.joining())
            .toLowerCase(Locale.ROOT);
    long common = letters.chars().filter(letter -> COMMON.indexOf(letter) >= 0).count();
    return letters.length() >= ENOUGH_LETTERS && common < LEAST_COMMON * letters.length();
  }
}
