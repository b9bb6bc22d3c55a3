package disclosure.document.scan;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Letters of a picture that are in no word that was read. A word beside them is a piece of what is
 * printed: {@code SUPPORT WASHINGTON} of {@code MISSION SUPPORT WASHINGTON}.
 */
public final class UnreadInk {
  /** How sure a word may be at most that stands beside ink that nobody read. */
  static final double UNSURE = 0.3;

  private static final Pattern LETTERS = Pattern.compile("[^0-9]*[A-Za-z]{2}[^0-9]*");

  /** In points, so high letters are at least and at most. */
  private static final double LOWEST = 3;

  private static final double HIGHEST = 18;

  /** Narrower than any letter, in points: what is left of a ruled line. */
  private static final double NARROWEST = 0.6;

  /** Of the height of a word's letters, those beside it are at least so high. */
  private static final double LETTER = 0.7;

  /** Of the height of its letters, the next word begins within that. */
  private static final double SPACE = 1.2;

  private static final double LEVEL = 0.7;

  /** Boxes of recognised words are so much higher than their letters. */
  private static final double LINE = 1.35;

  /** So many letters are a word; what touches is as many as its width has room for. */
  private static final int WORD = 2;

  private final List<PageBox> letters;

  private UnreadInk(List<PageBox> letters) {
    this.letters = letters;
  }

  /** The words, those beside letters that none has as unsure; {@code dot} is a dot in points. */
  public static List<Word> doubted(List<Word> words, BufferedImage picture, double dot) {
    List<PageBox> letters =
        Blob.of(GrayPicture.of(picture).ink()).stream()
            .map(blob -> points(blob.box(), dot))
            .filter(UnreadInk::isLetter)
            .filter(letter -> words.stream().noneMatch(word -> isOf(letter, word.box())))
            .sorted(Comparator.comparingDouble(PageBox::left))
            .toList();
    UnreadInk unread = new UnreadInk(letters);
    return words.stream().map(unread::doubted).toList();
  }

  private static PageBox points(Rectangle box, double dot) {
    return new PageBox(
        box.x * dot, box.y * dot, (box.x + box.width) * dot, (box.y + box.height) * dot);
  }

  private static boolean isLetter(PageBox blob) {
    return blob.height() > LOWEST && blob.height() < HIGHEST && blob.width() > NARROWEST;
  }

  private static boolean isOf(PageBox letter, PageBox word) {
    return letter.sharedWidth(word) > 0 && letter.sharedHeight(word) > 0;
  }

  private Word doubted(Word word) {
    return word.confidence() > UNSURE && LETTERS.matcher(word.text()).matches() && isCut(word.box())
        ? new Word(word.text(), word.box(), UNSURE)
        : word;
  }

  private boolean isCut(PageBox word) {
    List<PageBox> level =
        letters.stream()
            .filter(letter -> letter.height() > LETTER * word.height() / LINE)
            .filter(letter -> letter.height() < word.height())
            .filter(letter -> letter.sharedHeight(word) > LEVEL)
            .toList();
    List<PageBox> backwards = new ArrayList<>(level);
    Collections.reverse(backwards);
    return follow(level, word, true) >= WORD || follow(backwards, word, false) >= WORD;
  }

  private static double follow(List<PageBox> letters, PageBox word, boolean onward) {
    double count = 0;
    PageBox last = word;
    for (PageBox letter : letters) {
      double gap = onward ? letter.left() - last.right() : last.left() - letter.right();
      boolean isBeyond = onward ? letter.left() > last.left() : letter.right() < last.right();
      if (isBeyond && gap < SPACE * word.height() / LINE) {
        count += Math.max(1, Math.floor(letter.width() / letter.height()));
        last = letter;
      }
    }
    return count;
  }
}
