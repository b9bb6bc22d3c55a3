package disclosure.document.page;

import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups words into lines, and lines into segments. A word joins the line whose last word stands
 * level with it, so that a page scanned a little askew still has straight lines.
 */
public final class Lines {
  private static final double LEVEL = 0.5;
  private static final double ALIKE = 2;
  private static final double WIDE_GAP = 0.9;

  /** The box of a recognised word ends at its ink: the room around its letters is in the gap. */
  private static final double WIDE_GAP_OF_INK = 1.1;

  private Lines() {}

  /** Lines from top to bottom, each from left to right. */
  public static List<Segment> of(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(
        Comparator.comparingDouble((Word word) -> word.box().left())
            .thenComparingDouble(word -> word.box().top()));
    List<List<Word>> lines = new ArrayList<>();
    for (Word word : sorted) {
      List<Word> line = levelLine(lines, word.box());
      if (line == null) {
        line = new ArrayList<>();
        lines.add(line);
      }
      line.add(word);
    }
    return lines.stream()
        .map(Segment::new)
        .sorted(Comparator.comparingDouble(line -> line.words().get(0).box().middleY()))
        .toList();
  }

  private static @Nullable List<Word> levelLine(List<List<Word>> lines, PageBox box) {
    List<Word> best = null;
    double shared = LEVEL;
    for (List<Word> line : lines) {
      PageBox last = line.get(line.size() - 1).box();
      double level = last.sharedHeight(box);
      if (level > shared && isAlike(last, box)) {
        best = line;
        shared = level;
      }
    }
    return best;
  }

  /** A heading of twice the size beside two small lines belongs to neither. */
  private static boolean isAlike(PageBox one, PageBox other) {
    double higher = Math.max(one.height(), other.height());
    return higher < ALIKE * Math.min(one.height(), other.height()) || one.sharedHeight(other) > 0.9;
  }

  /** Parts a line where the gap is wider than a space. */
  public static List<Segment> segments(Segment line) {
    return segments(line, line.confidence() < 1 ? WIDE_GAP_OF_INK : WIDE_GAP);
  }

  /** Parts a line where the gap is wider than {@code widest} times the height of its words. */
  public static List<Segment> segments(Segment line, double widest) {
    List<Segment> segments = new ArrayList<>();
    List<Word> current = new ArrayList<>();
    for (Word word : line.words()) {
      if (!current.isEmpty()
          && isApart(current.get(current.size() - 1).box(), word.box(), widest)) {
        segments.add(new Segment(current));
        current = new ArrayList<>();
      }
      current.add(word);
    }
    segments.add(new Segment(current));
    return segments;
  }

  private static boolean isApart(PageBox left, PageBox right, double widest) {
    return right.left() - left.right() > widest * Math.max(left.height(), right.height());
  }
}
