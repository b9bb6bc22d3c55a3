package disclosure.document.form;

import disclosure.document.form.RegisterEntry.Place;
import disclosure.document.form.RegisterEntry.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The rows of a register that share out the amount of the payment above them. */
final class RegisterItems {
  private static final double FEW = 0.1;

  private RegisterItems() {}

  /**
   * A payment that only its payables describe is stated by them, where they add up to it: each is a
   * row in its place.
   */
  static List<RegisterEntry> asPayments(List<RegisterEntry> entries) {
    IdentityHashMap<RegisterEntry, List<RegisterEntry>> instead = new IdentityHashMap<>();
    List<Row> rows = RegisterReading.rows(entries);
    for (int at = 0; at < rows.size(); at++) {
      List<Row> payables = payables(below(rows, at));
      if (rows.get(at).isUndescribed() && areShares(payables, rows.get(at))) {
        payables.forEach(payable -> instead.put(payable, List.of(payable.asPayment())));
        instead.put(rows.get(at), List.of());
      }
    }
    return entries.stream()
        .flatMap(entry -> instead.getOrDefault(entry, List.of(entry)).stream())
        .toList();
  }

  private static boolean areShares(List<Row> rows, Row payment) {
    BigDecimal sum = rows.stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return payment.begins() && !rows.isEmpty() && sum.compareTo(payment.amount()) == 0;
  }

  private static List<Row> payables(List<Row> rows) {
    return rows.stream().filter(row -> row.place() == Place.PAYABLE).toList();
  }

  /**
   * Lines that share out the amount of the payment above them: nearly always they add up to it. A
   * payable is one even where it does not.
   */
  static List<Row> in(List<RegisterEntry> entries) {
    List<Row> items = new ArrayList<>();
    List<Row> payables = new ArrayList<>();
    int groups = 0;
    int others = 0;
    List<Row> rows = RegisterReading.rows(entries);
    for (int at = 0; at < rows.size(); at++) {
      List<Row> below = below(rows, at);
      if (rows.get(at).begins() && !below.isEmpty()) {
        boolean isShared = areShares(below, rows.get(at));
        groups++;
        others += isShared ? 0 : 1;
        items.addAll(isShared ? below : List.of());
        payables.addAll(isShared ? List.of() : payables(below));
      }
    }
    payables.addAll(others <= FEW * groups ? items : payables(items));
    return payables;
  }

  private static List<Row> below(List<Row> rows, int at) {
    int end = at + 1;
    while (end < rows.size() && !rows.get(end).begins()) {
      end++;
    }
    return rows.subList(at + 1, end);
  }
}
