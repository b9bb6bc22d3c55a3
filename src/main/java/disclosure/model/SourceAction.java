package disclosure.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract action (transaction): a first award, an order, or a modification.
 *
 * @param transactionKey published transaction key, or null where the source publishes none
 * @param actionType published action type: A additional work … M other administrative action;
 *     absent on base actions
 * @param lastModified when the publisher last changed the record; among statements of one key the
 *     latest wins
 * @param correction what a Delta file says of it
 */
public record SourceAction(
    Origin origin,
    @Nullable String transactionKey,
    AwardRef award,
    @Nullable String modification,
    @Nullable String transactionNumber,
    @Nullable LocalDate actionDate,
    CodeName actionType,
    ActionMoney money,
    Period period,
    Purchaser purchaser,
    Vendor vendor,
    Purchase purchase,
    @Nullable LocalDateTime lastModified,
    Correction correction,
    List<Flag> flags)
    implements SourceRecord {

  public SourceAction {
    flags = List.copyOf(flags);
  }
}
