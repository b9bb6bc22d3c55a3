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
  private final Map<Key, RunningSum> sums = new HashMap<>();

  /** Of what a sum is: the rows of a type, of the kind that the type is of; all or some of them. */
  private record Key(String kind, String type, String which) {}

  void add(Row row) {
    if (!row.type().isEmpty()) {
      String kind = RegisterTotals.kindOf(row.type());
      Stream.of(row.type(), "").forEach(type -> add(kind, type, row));
    }
  }

  private void add(String kind, String type, Row row) {
    sum(kind, type, "all").add(row.amount());
    sum(kind, type, "valid").add(row.voided() ? BigDecimal.ZERO : row.amount());
    sum(kind, type, "paid").add(row.amount().max(BigDecimal.ZERO));
  }

  private RunningSum sum(String kind, String type, String which) {
    return sums.computeIfAbsent(new Key(kind, type, which), key -> new RunningSum());
  }

  /** A total is printed here. */
  void mark() {
    sums.values().forEach(RunningSum::mark);
  }

  /** Whether the rows of one type since another total come to that. */
  boolean isSum(BigDecimal total) {
    return sums.values().stream().anyMatch(sum -> sum.isSum(total, false));
  }

  /** Whether all rows of one type of a kind, or of the kind, come to that. */
  boolean isAll(String kind, BigDecimal total) {
    return sums.entrySet().stream()
        .filter(entry -> entry.getKey().kind().equals(kind))
        .anyMatch(entry -> entry.getValue().isAll(total));
  }
}
