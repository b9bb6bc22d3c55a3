package disclosure.document.scan;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes one level line out of a picture and leaves the letters at it: of a column with a letter
 * only so much goes as the line has in the nearest column without. A letter that crosses the line
 * stays whole.
 */
final class RuleEraser {
  /** A scanner blurs what it sees: gray lies around the ink. */
  private static final int HALO = 1;

  /** A line may be so much thicker than elsewhere without a letter. */
  private static final int ROUGH = 2;

  /** At least one column of so many has no letter at it. */
  private static final int FREE = 3;

  private final Rectangle line;
  private final Ink ink;
  private final Eraser eraser;
  private final List<List<Span>> columns;
  private final int thickest;

  /** Told of each dot that is taken out. */
  interface Eraser {
    void erase(int x, int y);
  }

  /** Ink of one column, from its first row up to the one after its last. */
  private record Span(int top, int bottom) {
    int height() {
      return bottom - top;
    }
  }

  /** Takes a line as {@link RuledLines} finds it in this ink; two that lie close are one. */
  RuleEraser(Rectangle line, Ink ink, Eraser eraser) {
    this.line = line;
    this.ink = ink;
    this.eraser = eraser;
    this.columns = IntStream.range(line.x, line.x + line.width).mapToObj(this::spans).toList();
    this.thickest = Math.min(thickness(), line.height) + ROUGH;
  }

  private List<Span> spans(int x) {
    List<Span> spans = new ArrayList<>();
    int y = line.y;
    while (y < line.y + line.height) {
      int top = y;
      while (ink.at(x, top - 1)) {
        top--;
      }
      int bottom = y;
      while (ink.at(x, bottom)) {
        bottom++;
      }
      if (bottom > y) {
        spans.add(new Span(top, bottom));
      }
      y = bottom + 1;
    }
    return spans;
  }

  private int thickness() {
    int[] heights =
        columns.stream().flatMap(List::stream).mapToInt(Span::height).sorted().toArray();
    return heights.length == 0 ? 0 : heights[heights.length / FREE];
  }

  /** Takes the line out of the ink too. */
  void erase() {
    int[] free = IntStream.range(0, line.width).filter(this::isFree).toArray();
    int next = 0;
    for (int column = 0; column < line.width && free.length > 0; column++) {
      while (next < free.length - 1 && isNearer(free[next + 1], free[next], column)) {
        next++;
      }
      for (Span span : columns.get(column)) {
        erase(line.x + column, span, columns.get(free[next]));
      }
    }
  }

  private boolean isFree(int column) {
    List<Span> spans = columns.get(column);
    return !spans.isEmpty() && spans.stream().allMatch(this::isThin);
  }

  private boolean isThin(Span span) {
    return span.height() <= thickest;
  }

  private static boolean isNearer(int one, int other, int column) {
    return Math.abs(one - column) < Math.abs(other - column);
  }

  private void erase(int x, Span span, List<Span> free) {
    if (isThin(span)) {
      clear(x, span.top() - HALO, span.bottom() + HALO);
    } else {
      free.forEach(near -> part(x, span, near));
    }
  }

  private void part(int x, Span letter, Span near) {
    boolean above = letter.top() < near.top() - ROUGH;
    boolean below = letter.bottom() > near.bottom() + ROUGH;
    if (!above || !below) {
      clear(
          x,
          above ? near.top() : letter.top() - HALO,
          below ? near.bottom() : letter.bottom() + HALO);
    }
  }

  private void clear(int x, int top, int bottom) {
    for (int y = top; y < bottom; y++) {
      ink.remove(x, y);
      eraser.erase(x, y);
    }
  }
}
