package disclosure.document.form;

import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a name and its address as they are entered in a block of a standard form. */
final class EntryLines {
  /** The end of the line of a city, set in a column of its own on forms filled by programs. */
  private static final Pattern STATE_AND_ZIP = Pattern.compile("[A-Z]{2},? \\d{5}(?:-?\\d{4})?");

  private static final double WIDE_GAP = 4;

  private EntryLines() {}

  /**
   * The lines of a block's words, without those of its code and without what the form itself
   * prints.
   */
  static List<Segment> of(Blocks blocks, List<Word> words, List<Word> code) {
    return blocks.lines(words.stream().filter(word -> !code.contains(word)).toList()).stream()
        .map(EntryLines::beforeGap)
        .toList();
  }

  /**
   * What stands far off on the line, or apart from the end of a company's name, belongs to the
   * block beside, whose caption was not read.
   */
  private static Segment beforeGap(Segment line) {
    List<Word> words = line.words();
    for (int at = 1; at < words.size(); at++) {
      List<Word> rest = words.subList(at, words.size());
      boolean isNext =
          LegalForms.isOne(words.get(at - 1).text())
              && Lines.segments(new Segment(words.subList(at - 1, at + 1))).size() > 1;
      if ((isNext || isApart(words.get(at - 1).box(), words.get(at).box()))
          && !isStateAndZip(rest)) {
        return new Segment(words.subList(0, at));
      }
    }
    return line;
  }

  private static boolean isApart(PageBox last, PageBox next) {
    return next.left() - last.right() > WIDE_GAP * Math.max(last.height(), next.height());
  }

  private static boolean isStateAndZip(List<Word> words) {
    return STATE_AND_ZIP.matcher(new Segment(words).text()).matches();
  }
}
