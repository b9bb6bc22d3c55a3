package disclosure.document.form;

import disclosure.document.form.RegisterEntry.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Adds up the payments of each type that a column names, as {@code PRTD} or {@code Bank Draft}, and
 * those of all types of checks and of transfers; with those that are void or taken back and
 * without.
 */
final class TypeSums {
  private final Map<String, RunningSum> sums = new HashMap<>();

  void add(Row row) {
    if (!row.type().isEmpty()) {
      Stream.of(row.type(), RegisterTotals.kindOf(row.type())).forEach(type -> add(type, row));
    }
  }

  private void add(String type, Row row) {
    sum(type, "all").add(row.amount());
    sum(type, "valid").add(row.voided() ? BigDecimal.ZERO : row.amount());
    sum(type, "paid").add(row.amount().max(BigDecimal.ZERO));
  }

  private RunningSum sum(String type, String which) {
    return sums.computeIfAbsent(type + " " + which, key -> new RunningSum());
  }

  /** A total is printed here. */
  void mark() {
    sums.values().forEach(RunningSum::mark);
  }

  /** Whether any row was of a type. */
  boolean areKnown() {
    return !sums.isEmpty();
  }

  /** Whether the rows of one type since another total come to that. */
  boolean isSum(BigDecimal total) {
    return sums.values().stream().anyMatch(sum -> sum.isSum(total, false));
  }

  /** Whether all rows of one type come to that. */
  boolean isAll(BigDecimal total) {
    return sums.values().stream().anyMatch(sum -> sum.isAll(total));
  }
}
