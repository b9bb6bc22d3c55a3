package disclosure.document.table;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * The relations by which the ICDAR 2013 table competition compares tables (Göbel and others, ICDAR
 * 2013): each cell that is not blank and its nearest such neighbour to the right and below, as the
 * two texts without white space and the direction. Equal relations are counted as often as they
 * are.
 */
final class Adjacency {
  private Adjacency() {}

  /** Relations of all tables of one document, with how often each stands there. */
  static Map<String, Integer> of(Collection<Table> tables) {
    Map<String, Integer> relations = new HashMap<>();
    tables.forEach(
        table -> {
          add(table.cells(), Adjacency::rightOf, Adjacency::nearerRight, "right", relations);
          add(table.cells(), Adjacency::below, Adjacency::nearerBelow, "down", relations);
        });
    return relations;
  }

  private static void add(
      List<Cell> cells,
      BiPredicate<Cell, Cell> neighbours,
      BiFunction<Cell, Cell, Cell> nearer,
      String direction,
      Map<String, Integer> relations) {
    for (Cell cell : cells) {
      Set<Cell> met = new HashSet<>();
      int from = direction.equals("right") ? cell.firstRow() : cell.firstColumn();
      int to = direction.equals("right") ? cell.lastRow() : cell.lastColumn();
      for (int lane = from; lane <= to; lane++) {
        int at = lane;
        cells.stream()
            .filter(other -> neighbours.test(cell, other) && crosses(other, at, direction))
            .reduce(nearer::apply)
            .ifPresent(met::add);
      }
      met.forEach(
          other ->
              relations.merge(
                  bare(cell.text()) + "\t" + bare(other.text()) + "\t" + direction,
                  1,
                  Integer::sum));
    }
  }

  private static boolean crosses(Cell cell, int lane, String direction) {
    return direction.equals("right")
        ? cell.firstRow() <= lane && cell.lastRow() >= lane
        : cell.firstColumn() <= lane && cell.lastColumn() >= lane;
  }

  private static boolean rightOf(Cell cell, Cell other) {
    return other.firstColumn() > cell.lastColumn();
  }

  private static boolean below(Cell cell, Cell other) {
    return other.firstRow() > cell.lastRow();
  }

  private static Cell nearerRight(Cell one, Cell other) {
    return other.firstColumn() < one.firstColumn() ? other : one;
  }

  private static Cell nearerBelow(Cell one, Cell other) {
    return other.firstRow() < one.firstRow() ? other : one;
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0\\u00ad]+", "");
  }
}
