package disclosure.document.form;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** A running sum, and what it was at each total. */
final class RunningSum {
  private BigDecimal sum = BigDecimal.ZERO.setScale(2);
  private final Set<BigDecimal> marks = new HashSet<>(Set.of(sum));
  private final Set<BigDecimal> begun = new HashSet<>();

  void add(BigDecimal amount) {
    sum = sum.add(amount);
  }

  void begin() {
    begun.add(sum);
  }

  void mark() {
    marks.add(sum);
  }

  /** The total of a part may be that of the last payment alone. */
  boolean isSum(BigDecimal total, boolean isPart) {
    BigDecimal before = sum.subtract(total).setScale(2);
    return marks.contains(before) || (isPart && begun.contains(before));
  }

  boolean isAll(BigDecimal total) {
    return sum.compareTo(total) == 0;
  }
}
