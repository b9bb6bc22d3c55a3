package disclosure.document.pdf;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The recogniser's table: one line a word with its place in dots and its confidence in percent. */
final class RecognizedWords {
  private static final int COLUMNS = 12;
  private static final int LEFT = 6;
  private static final int CONFIDENCE = 10;
  private static final double POINTS = 72.0 / Recognizer.RESOLUTION;
  private static final double LEAST = 0.2;
  private static final double LEAST_TWICE = 0.3;

  /** Recognised boxes lie close around the ink; a line of text is higher than its letters. */
  private static final double ABOVE = 0.15;

  private static final double BELOW = 0.2;
  private static final double SLENDER = 2;
  private static final double SHARED = 0.3;
  private static final double SURE = 0.6;

  /** In points: the stem of the smallest letter is wider. */
  private static final double STROKE = 0.5;

  private static final double DOT = 1.5;

  private static final double LEAST_WHOLE = 0.4;
  private static final double EDGE = 3;
  private static final int LEAST_SHARED = 2;
  private static final double FORM = 2;

  /** Around a word its frame and specks; before a number specks that are taken for quotes. */
  private static final Pattern FRAME =
      Pattern.compile(
          "^[|\\[{}!~_*]+(?=[$A-Za-z0-9])|(?<=[A-Za-z0-9])[|\\]{}!~_]+$"
              + "|^[‘’'“”\"]+(?=\\$?\\d)|^[.,‘’“”`]+(?=[A-Za-z]{3})|^-(?=[A-Z]{4})|(?<=\\d{4}|\\.\\d{2})[“”\"*°]+$"
              + "|(?<=[A-Za-z]{3})[‘’“”]+$|(?<=\\.\\d{2})[.,:;‘’]+$|(?<=[A-Z0-9]\\d{3})-$");

  private RecognizedWords() {}

  static List<Word> parse(String table) {
    return table.lines().skip(1).flatMap(line -> word(line).stream()).toList();
  }

  /**
   * Words of two readings of one picture; where two stand in one place, the surer and longer, and
   * what is written as a number of its kind is written before what is not. Words of one reading do
   * not contest a place: its boxes reach over their neighbours.
   */
  static List<Word> merge(List<Word> first, List<Word> second) {
    List<Read> ranked = new ArrayList<>();
    first.stream().flatMap(word -> believed(word, second)).forEach(w -> ranked.add(new Read(w, 1)));
    second.stream().flatMap(word -> believed(word, first)).forEach(w -> ranked.add(new Read(w, 2)));
    ranked.sort(Comparator.comparingDouble((Read read) -> weight(read.word())).reversed());
    List<Read> kept = new ArrayList<>();
    for (Read read : ranked) {
      List<Read> beneath = kept.stream().filter(read::contests).toList();
      if (beneath.isEmpty()) {
        kept.add(read);
      } else if (beneath.size() == 1) {
        Read surer = beneath.get(0);
        Word whole = whole(read.word(), surer.word());
        kept.set(kept.indexOf(surer), new Read(whole, surer.reading()));
      }
    }
    return kept.stream().map(Read::word).toList();
  }

  /** A word and which of two readings has it. */
  private record Read(Word word, int reading) {
    boolean contests(Read other) {
      return reading != other.reading && overlap(word.box(), other.word.box());
    }
  }

  /**
   * Words and what a further reading has where they have nothing, or only pieces of an amount, a
   * date or a number that it has whole.
   */
  static List<Word> completed(List<Word> words, List<Word> further) {
    List<Word> completed = new ArrayList<>(words);
    for (Word word : further) {
      List<Word> beneath =
          completed.stream().filter(other -> overlap(word.box(), other.box())).toList();
      boolean isMissing = beneath.isEmpty() && word.confidence() >= SURE && !isSpeck(word.text());
      if (isMissing || isBroken(beneath, word)) {
        completed.removeAll(beneath);
        completed.add(word);
      }
    }
    return completed;
  }

  /** Whether a well-formed word covers pieces of which none is one. */
  private static boolean isBroken(List<Word> pieces, Word whole) {
    return !pieces.isEmpty()
        && whole.confidence() >= LEAST_WHOLE
        && RecognizedNumbers.isWellFormed(whole.text())
        && pieces.stream().noneMatch(piece -> RecognizedNumbers.isWellFormed(piece.text()))
        && pieces.stream().allMatch(piece -> isIn(piece.box(), whole.box()));
  }

  private static boolean isIn(PageBox piece, PageBox whole) {
    return piece.left() > whole.left() - EDGE && piece.right() < whole.right() + EDGE;
  }

  /** A date that nothing is sure of counts where both readings have it. */
  private static Stream<Word> believed(Word word, List<Word> others) {
    boolean twice =
        others.stream().anyMatch(o -> o.text().equals(word.text()) && overlap(o.box(), word.box()));
    return word.confidence() >= LEAST || SplitAmounts.isPart(word.text())
        ? Stream.of(word)
        : twice ? Stream.of(new Word(word.text(), word.box(), LEAST_TWICE)) : Stream.empty();
  }

  /** A reading that lost the first letters of a word is mended by one that has them. */
  private static Word whole(Word other, Word surer) {
    String start = other.text();
    String end = surer.text();
    int shared = Math.min(start.length(), end.length());
    while (shared >= LEAST_SHARED && !start.endsWith(end.substring(0, shared))) {
      shared--;
    }
    boolean lost = other.box().left() < surer.box().left() - surer.box().height() / 2;
    if (!lost || shared < LEAST_SHARED || shared == start.length()) {
      return surer;
    }
    return new Word(
        start + end.substring(shared),
        other.box().join(surer.box()),
        (other.confidence() + surer.confidence()) / 2);
  }

  private static double weight(Word word) {
    double form = RecognizedNumbers.isWellFormed(word.text()) ? FORM : 1;
    return form * Math.pow(word.confidence(), 4) * Math.sqrt(word.text().length());
  }

  private static boolean overlap(PageBox one, PageBox other) {
    return one.sharedHeight(other) > SHARED && one.sharedWidth(other) > SHARED;
  }

  private static Optional<Word> word(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < COLUMNS || cells[COLUMNS - 1].isBlank()) {
      return Optional.empty();
    }
    double confidence = Double.parseDouble(cells[CONFIDENCE]) / 100;
    String text = RecognizedNumbers.mended(unframed(PlainLetters.of(cells[COLUMNS - 1].strip())));
    PageBox box = box(cells);
    boolean doubted = confidence < LEAST && !isProvable(text);
    boolean speck = isSpeck(text);
    boolean uncertain = confidence < SURE && (speck || box.width() < STROKE);
    return doubted || isFrame(text) || uncertain || (speck && isDot(box))
        ? Optional.empty()
        : Optional.of(new Word(text, box, confidence));
  }

  /** Without what is left of the frame around a word. */
  private static String unframed(String text) {
    return text.length() < 3 ? text : FRAME.matcher(text).replaceAll("");
  }

  /** A date, which the calendar proves, or of an amount, which the page's arithmetic proves. */
  private static boolean isProvable(String text) {
    return RecognizedNumbers.isDate(text) || SplitAmounts.isPart(text);
  }

  private static boolean isSpeck(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Smaller than any sign that is printed. */
  private static boolean isDot(PageBox box) {
    return box.width() < DOT && box.height() < 2 * DOT;
  }

  /** The edge of a table, taken for letters. */
  private static boolean isFrame(String text) {
    return text.chars().allMatch(c -> "|_—[]{}~=».‘’“”'`".indexOf(c) >= 0);
  }

  private static PageBox box(String[] cells) {
    double left = Integer.parseInt(cells[LEFT]) * POINTS;
    double top = Integer.parseInt(cells[LEFT + 1]) * POINTS;
    double width = Integer.parseInt(cells[LEFT + 2]) * POINTS;
    double height = height(Integer.parseInt(cells[LEFT + 3]) * POINTS, width, cells);
    return new PageBox(left, top - ABOVE * height, left + width, top + (1 + BELOW) * height);
  }

  /** A word boxed together with the line below it is far higher than its letters are wide. */
  private static double height(double boxed, double width, String[] cells) {
    int letters = cells[COLUMNS - 1].strip().length();
    boolean upright = boxed > width;
    return letters < 4 || upright ? boxed : Math.min(boxed, SLENDER * width / letters);
  }
}
