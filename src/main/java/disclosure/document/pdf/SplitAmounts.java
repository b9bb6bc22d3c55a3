package disclosure.document.pdf;

import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Amounts that a recogniser took for two words: {@code 35,} and {@code 820.00}. */
final class SplitAmounts {
  private static final Pattern START = Pattern.compile("\\(?-?\\$?\\d{1,3}(?:,\\d{3})*,");
  private static final Pattern END = Pattern.compile("\\d{3}(?:,\\d{3})*\\.\\d{2}\\)?");

  /** Of the height of the digits; a list of numbers has wider gaps. */
  private static final double CLOSE = 0.8;

  private SplitAmounts() {}

  /** The words of one line with each such amount as one word. */
  static List<Word> joined(List<Word> line) {
    List<Word> joined = new ArrayList<>();
    for (Word word : line) {
      Word last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isSplit(last, word)) {
        joined.set(joined.size() - 1, together(last, word));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean isSplit(Word left, Word right) {
    return START.matcher(left.text()).matches()
        && END.matcher(right.text()).matches()
        && right.box().left() - left.box().right() < CLOSE * right.box().height();
  }

  private static Word together(Word left, Word right) {
    return new Word(
        left.text() + right.text(),
        left.box().join(right.box()),
        Math.min(left.confidence(), right.confidence()));
  }
}
