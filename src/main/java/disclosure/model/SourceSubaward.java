package disclosure.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subcontract as the prime reported it. Reports repeat, sums exceed the prime: nothing is removed
 * here.
 *
 * @param primeAward the prime contract or order
 * @param primeAmount published amount of the prime award
 * @param reportId id of the report it stands in (FSRS to March 2025, SAM after)
 * @param number the prime's own number of the subaward
 */
public record SourceSubaward(
    Origin origin,
    AwardRef primeAward,
    @Nullable BigDecimal primeAmount,
    @Nullable String reportId,
    @Nullable String number,
    @Nullable BigDecimal amount,
    @Nullable LocalDate actionDate,
    Purchaser purchaser,
    Vendor prime,
    Vendor subawardee,
    @Nullable String description,
    CodeName industry,
    @Nullable LocalDateTime lastModified,
    List<Flag> flags)
    implements SourceRecord {

  public SourceSubaward {
    flags = List.copyOf(flags);
  }
}
