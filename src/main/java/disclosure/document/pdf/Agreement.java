package disclosure.document.pdf;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What several readings of one picture make each other worth. A number has no dictionary: where
 * readings differ in a character, none of them knows it, and where all have one that is written as
 * a number of its kind, it stands there. A word stands where the reading that saw it closest has
 * it.
 */
final class Agreement {
  private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[^a-z]{4,}");
  private static final Pattern SIGNS = Pattern.compile("[^A-Za-z0-9]");
  private static final double AGREED = 0.75;

  /** Of all readings but one, which has no other number of its kind there. */
  private static final double UNDISPUTED = 0.6;

  private static final double DISPUTED = 0.2;

  private static final double SHARED = 0.3;

  /** In points: boxes of one word, read twice, end in one place. */
  private static final double EDGE = 3;

  private static final double HALF = 0.5;

  private final List<List<Word>> readings;

  private Agreement(List<List<Word>> readings) {
    this.readings = readings;
  }

  /** Words that were taken from the readings, with the confidence that these give together. */
  static List<Word> weighed(List<Word> words, List<List<Word>> readings) {
    Agreement agreement = new Agreement(readings);
    return words.stream().map(agreement::weighed).toList();
  }

  private Word weighed(Word read) {
    Word word = new Word(read.text(), tightest(read), read.confidence());
    if (!NUMBER.matcher(word.text()).matches()) {
      return word;
    }
    boolean formed = RecognizedNumbers.isWellFormed(word.text());
    long same = readings.stream().filter(reading -> has(reading, word)).count();
    if (same == readings.size() && formed) {
      return new Word(word.text(), word.box(), Math.max(AGREED, word.confidence()));
    }
    boolean disputed = readings.stream().anyMatch(reading -> disputes(reading, word, formed));
    if (same == readings.size() - 1 && formed && !disputed) {
      return new Word(word.text(), word.box(), Math.max(UNDISPUTED, word.confidence()));
    }
    return same < 2 && disputed
        ? new Word(word.text(), word.box(), Math.min(DISPUTED, word.confidence()))
        : word;
  }

  /** A reading may take what stands above a word into its box: another begins lower. */
  private PageBox tightest(Word word) {
    return readings.stream()
        .flatMap(List::stream)
        .filter(other -> other.text().equals(word.text()) && isAt(other.box(), word.box()))
        .map(Word::box)
        .filter(box -> box.height() > HALF * word.box().height())
        .max(Comparator.comparingDouble(PageBox::top))
        .orElse(word.box());
  }

  private static boolean has(List<Word> reading, Word word) {
    return reading.stream()
        .anyMatch(other -> other.text().equals(word.text()) && isAt(other.box(), word.box()));
  }

  /** Whether it has another number there; where only one is well formed, that one is right. */
  private static boolean disputes(List<Word> reading, Word word, boolean formed) {
    return reading.stream()
        .filter(other -> isAt(other.box(), word.box()) && !isSame(other, word))
        .anyMatch(other -> !formed || RecognizedNumbers.isWellFormed(other.text()));
  }

  /** What tells O from 0 is the law of a number, and a point behind it is of its sentence. */
  private static boolean isSame(Word one, Word other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(Word word) {
    return SIGNS.matcher(RecognizedNumbers.digits(word.text())).replaceAll("");
  }

  private static boolean isAt(PageBox one, PageBox other) {
    return Math.abs(one.left() - other.left()) < EDGE
        && Math.abs(one.right() - other.right()) < EDGE
        && one.sharedHeight(other) > SHARED;
  }
}
