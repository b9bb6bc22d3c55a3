package disclosure.document.scan;

import disclosure.document.page.Rule;
import disclosure.model.PageBox;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of a page as a recogniser reads it best: level and without its ruled lines.
 *
 * @param tilt degrees clockwise by which the page lay askew
 * @param rules the lines that were taken out, in points
 */
public record LevelPicture(BufferedImage picture, double tilt, List<Rule> rules) {
  private static final double INCH = 72;
  private static final double SHORTEST_LEVEL = 26;
  private static final double SHORTEST_UPRIGHT = 16;
  private static final double SHORTEST_SIDE = 10;
  private static final double CORNER = 1.5;

  /**
   * The letters of a title are no higher, and their stems thicker than one to so many of their
   * height.
   */
  private static final double HIGHEST_STEM = 36;

  private static final int SLENDER = 8;

  public LevelPicture {
    rules = List.copyOf(rules);
  }

  /** Makes one of a picture with {@code resolution} dots an inch. */
  public static LevelPicture of(BufferedImage page, int resolution) {
    GrayPicture gray = GrayPicture.of(page);
    Ink found = gray.ink();
    double tilt = Tilt.of(found);
    GrayPicture level = tilt == 0 ? gray : gray.turned(-tilt);
    double dot = INCH / resolution;
    List<Rule> rules =
        new ArrayList<>(unruled(level, tilt == 0 ? found : level.ink(), SHORTEST_UPRIGHT, dot));
    rules.addAll(unruled(level, level.faintInk(), SHORTEST_SIDE, dot));
    return new LevelPicture(level.image(), tilt, rules);
  }

  /** Takes the lines of this ink out of the picture. */
  private static List<Rule> unruled(GrayPicture level, Ink ink, double shortest, double dot) {
    List<Rectangle> across = RuledLines.in(ink, (int) (SHORTEST_LEVEL / dot));
    List<Rectangle> down =
        RuledLines.in(ink.mirrored(), (int) (shortest / dot)).stream()
            .filter(line -> isUpright(line, dot) || isSide(line, across, dot))
            .toList();
    across.forEach(line -> RuledLines.erase(line, ink, level::whiten));
    Ink mirrored = ink.mirrored();
    down.forEach(line -> RuledLines.erase(line, mirrored, (x, y) -> level.whiten(y, x)));
    List<Rule> rules = new ArrayList<>();
    across.forEach(line -> rules.add(rule(line.x, line.y, line.width, line.height, dot)));
    down.stream()
        .filter(line -> line.width >= SHORTEST_UPRIGHT / dot)
        .forEach(line -> rules.add(rule(line.y, line.x, line.height, line.width, dot)));
    return rules;
  }

  /** Whether it is long enough, and no stem of a large letter, as the first of {@code Invoice}. */
  private static boolean isUpright(Rectangle mirrored, double dot) {
    boolean stem =
        mirrored.width < HIGHEST_STEM / dot && mirrored.width < SLENDER * mirrored.height;
    return mirrored.width >= SHORTEST_UPRIGHT / dot && !stem;
  }

  /** The side of a frame: higher than letters, and level lines begin or end at its ends. */
  private static boolean isSide(Rectangle mirrored, List<Rectangle> across, double dot) {
    int near = (int) (CORNER / dot);
    Rectangle side = new Rectangle(mirrored.y, mirrored.x, mirrored.height, mirrored.width);
    Rectangle top = new Rectangle(side.x, side.y, side.width, 1);
    Rectangle bottom = new Rectangle(side.x, side.y + side.height - 1, side.width, 1);
    top.grow(near, near);
    bottom.grow(near, near);
    return across.stream().anyMatch(top::intersects)
        && across.stream().anyMatch(bottom::intersects);
  }

  private static Rule rule(int x, int y, int width, int height, double dot) {
    return new Rule(new PageBox(x * dot, y * dot, (x + width) * dot, (y + height) * dot));
  }
}
