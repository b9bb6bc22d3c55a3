package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** The rest of a caption that is too long for its box and goes on in the lines below. */
final class Wrapped {
  private static final double INDENT = 45;
  private static final double LEADING = 2;
  private static final double WIDE_GAP = 2.5;
  private static final double PIECE = 0.5;

  private Wrapped() {}

  /** The words below {@code first} that say {@code rest}; none where they do not say all of it. */
  static List<Word> rest(List<Segment> lines, Segment first, String rest) {
    return rest(lines, first, rest, String::startsWith);
  }

  /**
   * The same of a picture, where a rule through the second line leaves of a short last word no more
   * than its first and last letters: {@code FACILITY CANE}.
   */
  static List<Word> worn(List<Segment> lines, Segment first, String rest) {
    return rest(lines, first, rest, (left, read) -> LabelFinder.isWorn(read, left));
  }

  private static List<Word> rest(
      List<Segment> lines, Segment first, String rest, BiPredicate<String, String> begins) {
    List<Word> met = new ArrayList<>();
    PageBox above = first.box();
    String left = rest;
    while (!left.isEmpty()) {
      List<Word> line = start(below(lines, first.box().left(), above), left, begins);
      if (line.isEmpty()) {
        return List.of();
      }
      met.addAll(line);
      left = left.substring(Label.caption(new Segment(line).text()).length());
      above = new Segment(line).box();
    }
    return met;
  }

  /** The words of the next line from the edge of the caption on. */
  private static List<Word> below(List<Segment> lines, double edge, PageBox above) {
    double lowest = above.bottom() + LEADING * above.height();
    return lines.stream()
        .filter(line -> isPieceAt(line.words(), edge - 4))
        .map(line -> line.words().stream().filter(w -> w.box().left() > edge - 4).toList())
        .filter(words -> !words.isEmpty() && words.get(0).box().left() < edge + INDENT)
        .filter(words -> words.get(0).box().middleY() > above.bottom())
        .filter(words -> words.get(0).box().bottom() < lowest)
        .min(Comparator.comparingDouble(words -> words.get(0).box().top()))
        .orElse(List.of());
  }

  /** Whether what stands from there on is no end of something longer. */
  private static boolean isPieceAt(List<Word> words, double edge) {
    for (int at = 1; at < words.size(); at++) {
      PageBox last = words.get(at - 1).box();
      PageBox next = words.get(at).box();
      if (last.left() <= edge && next.left() > edge) {
        return next.left() - last.right() > PIECE * next.height();
      }
    }
    return true;
  }

  /** The first words of a line, as many as begin {@code caption}. */
  private static List<Word> start(
      List<Word> line, String caption, BiPredicate<String, String> begins) {
    List<Word> met = new ArrayList<>();
    String left = caption;
    for (Word word : line) {
      String bare = Label.caption(word.text());
      if (left.isEmpty() || !begins.test(left, bare) || isApart(met, word)) {
        break;
      }
      met.add(word);
      left = left.substring(bare.length());
    }
    return left.length() == caption.length() ? List.of() : met;
  }

  /** The caption of the box beside begins after a gap. */
  private static boolean isApart(List<Word> met, Word word) {
    return !met.isEmpty()
        && word.box().left() - met.get(met.size() - 1).box().right()
            > WIDE_GAP * word.box().height();
  }
}
