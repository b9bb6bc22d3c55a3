package disclosure.document.scan;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the level ruled lines of a picture: long, thin, with paper above and below them. Upright
 * ones are found in the mirrored picture.
 */
final class RuledLines {
  private static final int THICKEST = 14;
  private static final int BREAK = 2;
  private static final int BESIDE = 3;
  private static final double MOSTLY = 0.6;

  private final Ink ink;
  private final int shortest;
  private final List<Rectangle> open = new ArrayList<>();
  private final List<Rectangle> closed = new ArrayList<>();

  private RuledLines(Ink ink, int shortest) {
    this.ink = ink;
    this.shortest = shortest;
  }

  /** Level lines at least {@code shortest} dots long. */
  static List<Rectangle> in(Ink ink, int shortest) {
    RuledLines lines = new RuledLines(ink, shortest);
    for (int y = 0; y < ink.height(); y++) {
      lines.row(y);
    }
    lines.closed.addAll(lines.open);
    return lines.closed.stream().filter(lines::isRule).toList();
  }

  private void row(int y) {
    List<Rectangle> met = new ArrayList<>();
    int start = -1;
    int last = -1;
    for (int x = 0; x <= ink.width() + BREAK; x++) {
      if (isDark(x, y)) {
        start = start < 0 ? x : start;
        last = x;
      } else if (start >= 0 && x - last > BREAK) {
        if (last - start + 1 >= shortest) {
          met.add(new Rectangle(start, y, last - start + 1, 1));
        }
        start = -1;
      }
    }
    join(met, y);
  }

  /** A scan may have lost a dot: one above or below does. */
  private boolean isDark(int x, int y) {
    return ink.at(x, y) || ink.at(x, y - 1) || ink.at(x, y + 1);
  }

  private void join(List<Rectangle> met, int y) {
    for (Rectangle run : met) {
      Rectangle above =
          open.stream()
              .filter(line -> line.x < run.x + run.width && run.x < line.x + line.width)
              .findFirst()
              .orElse(null);
      if (above == null) {
        open.add(run);
      } else {
        above.add(run);
      }
    }
    List<Rectangle> ended = open.stream().filter(line -> line.y + line.height <= y).toList();
    open.removeAll(ended);
    closed.addAll(ended);
  }

  private boolean isRule(Rectangle line) {
    if (line.height > THICKEST) {
      return false;
    }
    int lonely = 0;
    for (int x = line.x; x < line.x + line.width; x++) {
      boolean above = isLetter(x, line.y - BESIDE);
      boolean below = isLetter(x, line.y + line.height + BESIDE);
      lonely += above || below ? 0 : 1;
    }
    return lonely > MOSTLY * line.width;
  }

  /** Ink that is of no other line, as of the next frame's top. */
  private boolean isLetter(int x, int y) {
    return ink.at(x, y)
        && closed.stream().noneMatch(line -> line.height <= THICKEST && line.contains(x, y));
  }
}
