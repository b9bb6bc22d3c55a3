package disclosure.document.pdf;

import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Amounts that a recogniser took for several words: {@code 35,} and {@code 820.00}, or in letters
 * of one width {@code 1,378.} and {@code 17}; or for three: {@code $13,} and {@code 480,} and
 * {@code 277.50}.
 */
final class SplitAmounts {
  private static final Pattern START = Pattern.compile("\\(?-?\\$?\\d{1,3}(?:,\\d{3})*,");
  private static final Pattern END = Pattern.compile("\\d{3}(?:,\\d{3})*\\.\\d{2,4}\\)?");
  private static final Pattern DOLLARS = Pattern.compile("\\(?-?\\$?\\d{1,3}(?:,\\d{3})*\\.");
  private static final Pattern LOST_POINT =
      Pattern.compile("\\(?-?\\$?(?!0\\d)(?:\\d{1,3}(?:,\\d{3})*|\\d{4})");
  private static final Pattern HUNDREDS = Pattern.compile("\\d{3}");
  private static final Pattern CENTS = Pattern.compile("\\d{2}\\)?");
  private static final Pattern WHOLE = Pattern.compile("\\(?-?\\$?[\\d,]+\\.\\d{2}\\)?");

  /** Of the height of the digits; a list of numbers has wider gaps. */
  private static final double CLOSE = 0.8;

  /** No amount ends with a comma: in letters of one width the next digits stand apart. */
  private static final double AFTER_COMMA = 1.3;

  /** The place of a point that was not read is as wide as a digit and the gaps around it. */
  private static final double POINT = 1.1;

  /** Amounts of one column end in one place. */
  private static final double ALIGNED = 3;

  private static final int COLUMN = 3;

  /** Two digits and the place of a point, of the height of the digits. */
  private static final double CENTS_WIDTH = 2;

  private SplitAmounts() {}

  /** Whether a word is an amount with cents, or a part of one with the sign that parts it. */
  static boolean isPart(String word) {
    return Stream.of(START, END, WHOLE).anyMatch(part -> part.matcher(word).matches());
  }

  /** The words of one line with each such amount as one word. */
  static List<Word> joined(List<Word> line) {
    return joined(line, SplitAmounts::isSplit, "");
  }

  /**
   * The lines of a page with each amount as one word whose decimal point was not read, where it
   * stands in a column of amounts with cents.
   */
  static List<List<Word>> withPoints(List<List<Word>> lines) {
    List<Double> edges =
        lines.stream()
            .flatMap(List::stream)
            .filter(word -> WHOLE.matcher(word.text()).matches())
            .map(word -> word.box().right())
            .toList();
    return lines.stream()
        .map(line -> joined(line, (left, right) -> isBeforeCents(left, right, edges), ""))
        .map(line -> joined(line, (left, right) -> isWithoutPoint(left, right, edges), "."))
        .toList();
  }

  private static List<Word> joined(
      List<Word> line, BiPredicate<Word, Word> isSplit, String between) {
    List<Word> joined = new ArrayList<>();
    for (Word word : line) {
      joined.add(word);
      for (int last = joined.size() - 1;
          last > 0 && isSplit.test(joined.get(last - 1), joined.get(last));
          last--) {
        Word end = joined.remove(last);
        joined.set(last - 1, together(joined.get(last - 1), end, between));
      }
    }
    return joined;
  }

  private static boolean isSplit(Word left, Word right) {
    boolean inThousands =
        START.matcher(left.text()).matches() && END.matcher(right.text()).matches();
    boolean inCents =
        DOLLARS.matcher(left.text()).matches() && CENTS.matcher(right.text()).matches();
    return (inThousands && isClose(left, right, AFTER_COMMA))
        || (inCents && isClose(left, right, CLOSE));
  }

  private static boolean isWithoutPoint(Word left, Word right, List<Double> edges) {
    double edge = right.box().right();
    return LOST_POINT.matcher(left.text()).matches()
        && CENTS.matcher(right.text()).matches()
        && isClose(left, right, POINT)
        && edges.stream().filter(other -> Math.abs(other - edge) < ALIGNED).count() >= COLUMN;
  }

  /** {@code 99,} and {@code 037}, where {@code 19} stands behind them in the column. */
  private static boolean isBeforeCents(Word left, Word right, List<Double> edges) {
    double edge = right.box().right() + CENTS_WIDTH * right.box().height();
    return START.matcher(left.text()).matches()
        && HUNDREDS.matcher(right.text()).matches()
        && isClose(left, right, CLOSE)
        && edges.stream().filter(other -> Math.abs(other - edge) < 2 * ALIGNED).count() >= COLUMN;
  }

  private static boolean isClose(Word left, Word right, double share) {
    return right.box().left() - left.box().right() < share * right.box().height();
  }

  private static Word together(Word left, Word right, String between) {
    return new Word(
        left.text() + between + right.text(),
        left.box().join(right.box()),
        Math.min(left.confidence(), right.confidence()));
  }
}
