package disclosure.document.form;

import disclosure.model.PageBox;
import java.util.List;
import java.util.Optional;

/**
 * The days at the foot of a standard form, where the contractor signs on the left and the officer
 * on the right.
 *
 * @param left the contractor's day
 * @param right the officer's day
 */
record SignedDays(Optional<Finding> left, Optional<Finding> right) {
  private static final double ASIDE = 5;
  private static final double LEVEL = 6;

  /**
   * The first days in these blocks, by the side of the officer's name they stand on; where a side
   * has none, the day that stands there level with the other's.
   */
  static SignedDays of(Blocks blocks, String name, List<String> names) {
    double edge =
        blocks.box(name).map(PageBox::left).orElseThrow(() -> new IllegalArgumentException(name))
            - ASIDE;
    List<Finding> days =
        names.stream().flatMap(block -> BlockReader.day(blocks.below(block)).stream()).toList();
    Optional<Finding> left = days.stream().filter(day -> isLeft(day, edge)).findFirst();
    Optional<Finding> right = days.stream().filter(day -> !isLeft(day, edge)).findFirst();
    double width = blocks.sheet().page().width();
    return new SignedDays(
        left.or(() -> right.flatMap(day -> level(blocks, day, 0, edge))),
        right.or(() -> left.flatMap(day -> level(blocks, day, edge, width))));
  }

  private static boolean isLeft(Finding day, double edge) {
    return day.words().box().left() < edge;
  }

  private static Optional<Finding> level(Blocks blocks, Finding day, double from, double to) {
    PageBox box = day.words().box();
    return BlockReader.day(
        blocks.within(new PageBox(from, box.top() - LEVEL, to, box.bottom() + LEVEL)));
  }
}
