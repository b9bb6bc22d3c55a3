package disclosure.document.form;

import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A numbered caption of a form of which a recogniser lost words: {@code 15A. AND} of {@code 15A.
 * NAME AND}. Its number tells which block it names; words stand in their order, and a gap between
 * two is no wider than what is lost from it.
 */
final class LostWords {
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[A-Za-z]?\\. .*");
  private static final double SPACE = 0.9;

  /** Of a letter, to the height of its line. */
  private static final double WIDTH = 0.8;

  private static final double WRONG_LETTERS = 0.2;

  /** Of the letters of a caption. */
  private static final double LEAST = 0.5;

  private final List<String> caption;
  private final List<Word> met = new ArrayList<>();
  private int at;
  private int letters;

  private LostWords(List<String> caption) {
    this.caption = caption;
  }

  /** What is left of a caption from a place of a line on; nothing where that is too little. */
  static List<Word> left(List<Word> line, int start, Label.Wording wording) {
    if (!NUMBERED.matcher(wording.printed()).matches() || !begins(line, start)) {
      return List.of();
    }
    LostWords lost = new LostWords(wording.words());
    int next = start;
    while (next < line.size() && lost.goesOn(line.get(next))) {
      next++;
    }
    boolean ends =
        next == line.size() || next == start || isApart(line.get(next - 1), line.get(next));
    return ends && lost.met.size() > 1 && lost.letters >= LEAST * wording.letters().length()
        ? lost.met
        : List.of();
  }

  private static boolean begins(List<Word> line, int start) {
    return start == 0 || isApart(line.get(start - 1), line.get(start));
  }

  private static boolean isApart(Word left, Word right) {
    return gap(left.box(), right.box()) > SPACE * right.box().height();
  }

  private static double gap(PageBox left, PageBox right) {
    return right.left() - left.right();
  }

  /** Whether the word is one of those to come; the number is never lost. */
  private boolean goesOn(Word word) {
    String read = Label.caption(word.text());
    int lost = 0;
    for (int to = at; to < caption.size() && (to == 0 || !met.isEmpty()); to++) {
      if (isAlike(read, caption.get(to), to) && isNear(word, lost)) {
        met.add(word);
        letters += read.length();
        at = to + 1;
        return true;
      }
      lost += caption.get(to).length() + 1;
    }
    return false;
  }

  private static boolean isAlike(String read, String printed, int place) {
    int wrong = place == 0 ? 0 : (int) (WRONG_LETTERS * printed.length());
    return Edits.between(read, printed, wrong) <= wrong;
  }

  private boolean isNear(Word word, int lost) {
    double height = word.box().height();
    return met.isEmpty()
        || gap(met.get(met.size() - 1).box(), word.box()) < (SPACE + WIDTH * lost) * height;
  }
}
