package disclosure.document.scan;

import disclosure.document.page.Rule;
import disclosure.model.PageBox;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture of a page as a recogniser reads it best: level, without its ruled lines, specks and the
 * dots in its zeros.
 *
 * @param tilt degrees clockwise by which the page lay askew
 * @param rules the lines that were taken out, in points
 */
public record LevelPicture(BufferedImage picture, double tilt, List<Rule> rules) {
  private static final double INCH = 72;

  /** In points: so near each other two lines are one. */
  private static final double NEAR = 1.5;

  public LevelPicture {
    rules = List.copyOf(rules);
  }

  /** Makes one of a picture with {@code resolution} dots an inch. */
  public static LevelPicture of(BufferedImage page, int resolution) {
    double dot = INCH / resolution;
    GrayPicture gray = EvenLight.on(GrayPicture.of(page), dot);
    Ink found = gray.ink();
    double tilt = Tilt.of(found);
    GrayPicture level = tilt == 0 ? gray : gray.turned(-tilt);
    GrayPicture cleared = level.copy();
    Ruling dark = new Ruling(tilt == 0 ? found : level.ink(), dot);
    List<Rule> rules = new ArrayList<>(dark.takenOut(cleared, dark.across()));
    Ruling faint = new Ruling(level.inkOver(cleared), dot);
    List<Rule> gone = List.copyOf(rules);
    faint.takenOut(cleared, both(dark, faint)).stream()
        .filter(rule -> gone.stream().noneMatch(other -> isOne(rule, other)))
        .forEach(rules::add);
    Specks.takeOut(cleared, dot);
    DottedZeros.takeOut(cleared, dot);
    return new LevelPicture(cleared.image(), tilt, rules);
  }

  private static List<Rectangle> both(Ruling dark, Ruling faint) {
    return Stream.concat(dark.across().stream(), faint.across().stream()).toList();
  }

  private static boolean isOne(Rule rule, Rule other) {
    PageBox one = rule.box();
    PageBox two = other.box();
    return rule.isLevel() == other.isLevel()
        && one.left() < two.right() + NEAR
        && two.left() < one.right() + NEAR
        && one.top() < two.bottom() + NEAR
        && two.top() < one.bottom() + NEAR;
  }
}
