package disclosure.document.form;

import disclosure.document.form.RegisterHeading.Column;
import disclosure.document.page.Lines;
import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the columns of a register part: between the names of two columns, along the widest white
 * space that the fewest words of the lines below stand across.
 */
final class RegisterLanes {
  private static final double STEP = 1;
  private static final double FLUSH = 3;
  private static final double MOST = 0.6;

  /** The start of a column; a long word that begins before a flush column is not of it. */
  private record Edge(double at, boolean flush) {
    boolean isBefore(PageBox box) {
      return (flush ? box.left() : box.middleX()) >= at;
    }
  }

  private final List<Column> columns;
  private final List<Edge> edges = new ArrayList<>();

  /** Parts the columns by what stands in the lines. */
  RegisterLanes(List<Column> columns, List<Segment> lines) {
    this.columns = columns;
    for (int at = 0; at + 1 < columns.size(); at++) {
      edges.add(edge(columns.get(at).box(), columns.get(at + 1).box(), lines));
    }
  }

  private static Edge edge(PageBox left, PageBox right, List<Segment> lines) {
    return isFlush(right, lines)
        ? new Edge(right.left() - FLUSH, true)
        : new Edge(river(left.middleX(), right.middleX(), lines), false);
  }

  /** Whether in most lines the column's first word begins where its name does. */
  private static boolean isFlush(PageBox name, List<Segment> lines) {
    int under = 0;
    int flush = 0;
    for (Segment line : lines) {
      List<PageBox> boxes =
          line.words().stream().map(Word::box).filter(word -> word.sharedWidth(name) > 0).toList();
      under += boxes.isEmpty() ? 0 : 1;
      flush += boxes.stream().anyMatch(word -> Math.abs(word.left() - name.left()) < FLUSH) ? 1 : 0;
    }
    return flush > MOST * under;
  }

  private static double river(double from, double to, List<Segment> lines) {
    int[] across = new int[(int) (Math.max(0, to - from) / STEP) + 1];
    for (Segment line : lines) {
      line.words().forEach(word -> cross(word.box(), from, across));
      Lines.segments(line).forEach(piece -> cross(piece.box(), from, across));
    }
    return from + middleOfWidest(across) * STEP;
  }

  /** A word stands in the way twice, by itself and in its phrase; a blank in a phrase once. */
  private static void cross(PageBox box, double from, int[] across) {
    int first = (int) Math.max(0, Math.ceil((box.left() - from) / STEP));
    int last = (int) Math.min(across.length - 1, Math.floor((box.right() - from) / STEP));
    for (int at = first; at <= last; at++) {
      across[at]++;
    }
  }

  /** Of the stretches of the lowest value. */
  private static double middleOfWidest(int[] values) {
    int least = Arrays.stream(values).min().orElse(0);
    int best = 0;
    int bestLength = 0;
    int start = 0;
    for (int at = 0; at <= values.length; at++) {
      if (at == values.length || values[at] > least) {
        if (at - start > bestLength) {
          best = start;
          bestLength = at - start;
        }
        start = at + 1;
      }
    }
    return best + (bestLength - 1) / 2.0;
  }

  /** The column of a word: its number from the left. */
  int at(PageBox box) {
    int lane = 0;
    while (lane < edges.size() && edges.get(lane).isBefore(box)) {
      lane++;
    }
    return lane;
  }

  RegisterColumn kind(int lane) {
    return columns.get(lane).kind();
  }

  int count() {
    return columns.size();
  }
}
