package disclosure.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's summary of a whole award, without its actions.
 *
 * @param obligatedTotal published total; stands beside our own sum of actions, never replaces it
 * @param outlayedTotal paid; absent is not zero
 */
public record SourceAward(
    Origin origin,
    AwardRef award,
    @Nullable BigDecimal obligatedTotal,
    @Nullable BigDecimal outlayedTotal,
    @Nullable BigDecimal currentValue,
    @Nullable BigDecimal potentialValue,
    @Nullable LocalDate baseActionDate,
    @Nullable LocalDate latestActionDate,
    Period period,
    Purchaser purchaser,
    Vendor vendor,
    Purchase purchase,
    @Nullable LocalDateTime lastModified,
    List<Flag> flags)
    implements SourceRecord {

  public SourceAward {
    flags = List.copyOf(flags);
  }
}
