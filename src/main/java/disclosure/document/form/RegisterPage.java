package disclosure.document.form;

import disclosure.document.page.Segment;
import java.util.List;

/**
 * The lines of one page of a register that stand below its heading.
 *
 * @param number from 1
 */
record RegisterPage(int number, List<Segment> lines) {
  RegisterPage {
    lines = List.copyOf(lines);
  }

  /** The lines between two heights. */
  static RegisterPage between(double from, double to, Sheet sheet) {
    return new RegisterPage(
        sheet.page().number(),
        sheet.lines().stream()
            .filter(line -> line.box().middleY() > from && line.box().middleY() < to)
            .toList());
  }
}
