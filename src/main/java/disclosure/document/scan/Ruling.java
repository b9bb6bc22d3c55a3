package disclosure.document.scan;

import disclosure.document.page.Rule;
import disclosure.model.PageBox;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;

/** The ruled lines that one kind of ink of a picture shows: what is dark, or what is gray too. */
final class Ruling {
  private static final double SHORTEST_LEVEL = 26;
  private static final double SHORTEST_UPRIGHT = 16;
  private static final double SHORTEST_SIDE = 9;
  private static final double CORNER = 1.5;

  /**
   * The letters of a title are no higher, and their stems thicker than one to so many of their
   * height.
   */
  private static final double HIGHEST_STEM = 36;

  private static final int SLENDER = 8;

  private final Ink ink;
  private final double dot;
  private final List<Rectangle> across;

  /** Takes ink of which a dot has this many points. */
  Ruling(Ink ink, double dot) {
    this.ink = ink;
    this.dot = dot;
    this.across = RuledLines.in(ink, (int) (SHORTEST_LEVEL / dot));
  }

  /** The lines that lie level. */
  List<Rectangle> across() {
    return across;
  }

  /**
   * Takes its lines out of a picture, and tells them in points; sides of frames, which end at level
   * lines of any ink, are taken out without being told.
   */
  List<Rule> takenOut(GrayPicture picture, List<Rectangle> levels) {
    List<Rectangle> down =
        RuledLines.in(ink.mirrored(), (int) (SHORTEST_SIDE / dot)).stream()
            .filter(line -> isUpright(line) || isSide(line, levels))
            .toList();
    across.forEach(line -> new RuleEraser(line, ink, picture::whiten).erase());
    Ink mirrored = ink.mirrored();
    down.forEach(line -> new RuleEraser(line, mirrored, (x, y) -> picture.whiten(y, x)).erase());
    return Stream.concat(
            across.stream(),
            down.stream().filter(line -> line.width >= SHORTEST_UPRIGHT / dot).map(Ruling::turned))
        .map(this::rule)
        .toList();
  }

  /** Whether it is long enough, and no stem of a large letter, as the first of {@code Invoice}. */
  private boolean isUpright(Rectangle mirrored) {
    boolean stem =
        mirrored.width < HIGHEST_STEM / dot && mirrored.width < SLENDER * mirrored.height;
    return mirrored.width >= SHORTEST_UPRIGHT / dot && !stem;
  }

  /** The side of a frame: higher than letters, and level lines begin or end at its ends. */
  private boolean isSide(Rectangle mirrored, List<Rectangle> levels) {
    int near = (int) (CORNER / dot);
    Rectangle side = turned(mirrored);
    Rectangle top = new Rectangle(side.x, side.y, side.width, 1);
    Rectangle bottom = new Rectangle(side.x, side.y + side.height - 1, side.width, 1);
    top.grow(near, near);
    bottom.grow(near, near);
    return levels.stream().anyMatch(top::intersects)
        && levels.stream().anyMatch(bottom::intersects);
  }

  private static Rectangle turned(Rectangle line) {
    return new Rectangle(line.y, line.x, line.height, line.width);
  }

  private Rule rule(Rectangle line) {
    return new Rule(
        new PageBox(
            line.x * dot, line.y * dot, (line.x + line.width) * dot, (line.y + line.height) * dot));
  }
}
