package disclosure.document.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Positions on one axis that part a table, in order: {@code n + 1} of them bound {@code n} lanes.
 */
record Lanes(List<Double> edges) {
  Lanes {
    edges = List.copyOf(edges);
  }

  /** Positions that lie within {@code tolerance} of each other are one. */
  static Lanes of(List<Double> positions, double tolerance) {
    List<Double> sorted = positions.stream().sorted().toList();
    List<Double> edges = new ArrayList<>();
    for (double at : sorted) {
      if (edges.isEmpty() || at - edges.get(edges.size() - 1) > tolerance) {
        edges.add(at);
      }
    }
    return new Lanes(edges);
  }

  int count() {
    return Math.max(0, edges.size() - 1);
  }

  double from(int lane) {
    return edges.get(lane);
  }

  double to(int lane) {
    return edges.get(lane + 1);
  }

  /** The lane at that position; the first or last where it lies beyond. */
  int at(double position) {
    int lane = 0;
    while (lane < count() - 1 && position >= edges.get(lane + 1)) {
      lane++;
    }
    return lane;
  }
}
