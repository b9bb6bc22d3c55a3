package disclosure.document.page;

import disclosure.model.PageBox;
import disclosure.model.ReadMethod;
import java.util.List;

/**
 * One page as it is looked at.
 *
 * @param number from 1
 * @param turn degrees clockwise the page was turned, beyond its own rotation, to set its text
 *     upright
 * @param tilt degrees clockwise the page lies askew; words and rules stand as if it were level
 * @param words in the order of the lines, from the upper left
 * @param rules ruled lines, where the file draws them
 * @param notes what a reader must know of the page: redaction marks, black boxes, text not believed
 */
public record Page(
    int number,
    double width,
    double height,
    int turn,
    double tilt,
    ReadMethod method,
    List<Word> words,
    List<Rule> rules,
    List<String> notes) {

  public Page {
    words = List.copyOf(words);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
  }

  /** Whether its words were recognised from a picture. */
  public boolean recognized() {
    return method == ReadMethod.OCR;
  }

  /** Where something stands on the page as it is looked at, askew as it may be. */
  public PageBox seen(PageBox level) {
    return tilt == 0
        ? level
        : seen(level.left(), level.top())
            .join(seen(level.right(), level.top()))
            .join(seen(level.left(), level.bottom()))
            .join(seen(level.right(), level.bottom()));
  }

  private PageBox seen(double x, double y) {
    double right = x - width / 2;
    double down = y - height / 2;
    double sine = Math.sin(Math.toRadians(tilt));
    double cosine = Math.cos(Math.toRadians(tilt));
    double seenX = width / 2 + cosine * right - sine * down;
    double seenY = height / 2 + sine * right + cosine * down;
    return new PageBox(seenX, seenY, seenX, seenY);
  }
}
