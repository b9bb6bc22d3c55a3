package disclosure.document.table;

import disclosure.document.page.Page;
import disclosure.document.page.Rule;
import disclosure.document.page.Segment;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Printed lines that touch each other and part an area into cells.
 *
 * @param box the area
 * @param columns where its upright lines stand
 * @param rows where its level lines stand
 * @param rules the lines
 */
record RuledGrid(PageBox box, Lanes columns, Lanes rows, List<Rule> rules) {
  /** Lines this near are one, or touch. */
  private static final double NEAR = 3;

  private static final int MOST_RULES = 4_000;

  RuledGrid {
    rules = List.copyOf(rules);
  }

  /** The grids of a page that have two columns or more, or two rows. */
  static List<RuledGrid> of(Page page) {
    if (page.rules().size() > MOST_RULES) {
      return List.of();
    }
    List<RuledGrid> grids = new ArrayList<>();
    for (List<Rule> touching : Touching.groups(page.rules(), NEAR)) {
      RuledGrid grid = of(touching);
      if (grid.columns.count() > 1 && grid.rows.count() > 0) {
        grids.add(grid);
      }
    }
    return grids;
  }

  private static RuledGrid of(List<Rule> rules) {
    List<Double> across = new ArrayList<>();
    List<Double> down = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.isLevel()) {
        down.add(rule.box().middleY());
      } else {
        across.add(rule.box().middleX());
      }
    }
    PageBox box = rules.stream().map(Rule::box).reduce(PageBox::join).orElseThrow();
    across.addAll(List.of(box.left(), box.right()));
    down.addAll(List.of(box.top(), box.bottom()));
    return new RuledGrid(box, Lanes.of(across, NEAR), Lanes.of(down, NEAR), rules);
  }

  /** The same grid with a level line right above each of these. */
  RuledGrid withRowsAbove(List<Segment> lines) {
    List<Rule> more = new ArrayList<>(rules);
    List<Double> down = new ArrayList<>(rows.edges());
    for (Segment line : lines) {
      double y = line.box().top();
      more.add(new Rule(new PageBox(box.left(), y, box.right(), y)));
      down.add(y);
    }
    return new RuledGrid(box, columns, Lanes.of(down, NEAR), more);
  }

  /** Whether a line parts the two columns that meet at edge {@code edge}, in that row. */
  boolean partsColumns(int edge, int row) {
    double x = columns.edges().get(edge);
    return rules.stream()
        .filter(rule -> !rule.isLevel() && Math.abs(rule.box().middleX() - x) <= NEAR)
        .anyMatch(
            rule -> covers(rule.box().top(), rule.box().bottom(), rows.from(row), rows.to(row)));
  }

  /** Whether a line parts the two rows that meet at edge {@code edge}, in that column. */
  boolean partsRows(int edge, int column) {
    double y = rows.edges().get(edge);
    return rules.stream()
        .filter(rule -> rule.isLevel() && Math.abs(rule.box().middleY() - y) <= NEAR)
        .anyMatch(
            rule ->
                covers(
                    rule.box().left(),
                    rule.box().right(),
                    columns.from(column),
                    columns.to(column)));
  }

  private static boolean covers(double from, double to, double laneFrom, double laneTo) {
    double middle = (laneFrom + laneTo) / 2;
    return from <= middle && to >= middle;
  }
}
