package disclosure.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what a mistyped name was meant to be. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known name that takes the fewest single-character edits, if these are few enough to call it
   * a slip; of equals the first in order.
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    int slips = (typed.length() + 1) / 2;
    return new TreeSet<>(known)
        .stream()
            .filter(name -> edits(typed, name) <= slips)
            .min(Comparator.comparingInt(name -> edits(typed, name)));
  }

  /** The end of a sentence about a name that is not known: the nearest one, or all there are. */
  public static String hint(String typed, Collection<String> known) {
    return of(typed, known)
        .map(name -> "; did you mean '" + name + "'?")
        .orElseGet(
            () -> known.isEmpty() ? "" : "; known are " + String.join(", ", new TreeSet<>(known)));
  }

  /** A complaint of each of the names that is not known, in their order. */
  public static List<String> unknown(String what, Collection<String> names, Set<String> known) {
    return names.stream()
        .filter(name -> !known.contains(name))
        .map(name -> "unknown " + what + " '" + name + "'" + hint(name, known))
        .toList();
  }

  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(diagonal, row[column - 1]));
      }
    }
    return row[to.length()];
  }
}
