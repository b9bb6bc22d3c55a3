package disclosure.source.parser;

import disclosure.model.SourceAction;
import disclosure.model.SourceAward;
import disclosure.model.SourceRecord;
import disclosure.model.SourceSubaward;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Number of statements and their dollars, by awarding agency and fiscal year. */
final class Totals {
  private final SortedMap<String, BigDecimal> dollars = new TreeMap<>();
  private final SortedMap<String, Long> statements = new TreeMap<>();

  /** A statement as our own parser read it. */
  void add(SourceRecord statement) {
    if (statement instanceof SourceAction action) {
      add(
          action.purchaser().awardingAgency().code(),
          action.actionDate(),
          action.money().obligated());
    } else if (statement instanceof SourceAward award) {
      add(
          award.purchaser().awardingAgency().code(),
          award.baseActionDate(),
          award.obligatedTotal());
    } else if (statement instanceof SourceSubaward subaward) {
      add(subaward.purchaser().awardingAgency().code(), subaward.actionDate(), subaward.amount());
    }
  }

  void add(@Nullable String agency, @Nullable LocalDate date, @Nullable BigDecimal amount) {
    String place = agency + " " + (date == null ? "undated" : "FY" + fiscalYear(date));
    statements.merge(place, 1L, Long::sum);
    dollars.merge(place, amount == null ? BigDecimal.ZERO : amount, BigDecimal::add);
  }

  private static int fiscalYear(LocalDate date) {
    return date.getYear() + (date.getMonthValue() >= 10 ? 1 : 0);
  }

  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    statements.forEach(
        (place, count) ->
            lines
                .append(place)
                .append(": ")
                .append(count)
                .append(", ")
                .append(dollars.getOrDefault(place, BigDecimal.ZERO).setScale(2).toPlainString())
                .append('\n'));
    return lines.toString();
  }
}
