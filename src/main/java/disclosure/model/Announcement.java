package disclosure.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of the Department of Defense's daily contract announcements (since 2025 of the
 * Department of War): an award of more than $7 million (until 2018: 6.5).
 *
 * @param heading component it stands under, as in {@code NAVY}, or null
 * @param vendors in the order printed, one that has several contracts once each; never empty
 * @param amount what is announced, for all vendors together; null where none is printed
 * @param shared whether the amount is one that the vendors, or the contracts of one vendor, share,
 *     or that a vendor shares with others that are not named: it must not be counted once each
 * @param piid the contract or order that is announced, hyphens as printed; of an order without a
 *     number of its own, its contract; null where none is printed or each vendor has its own
 * @param parentPiid the contract an order is placed under, or null
 * @param orderNumber by which an order is counted within its contract, as in {@code 0008}, or null
 * @param modification its number, or null
 * @param activity who awards, as printed, or null
 * @param awarded when, where the paragraph says so, or null
 * @param completion when the work is expected to be done: a day, {@code 2026-09-30}, or a month,
 *     {@code 2017-11}, as far as printed; null where none is, or several
 * @param text the whole paragraph
 */
public record Announcement(
    @Nullable String heading,
    Kind kind,
    List<AnnouncedVendor> vendors,
    @Nullable BigDecimal amount,
    boolean shared,
    @Nullable String piid,
    @Nullable String parentPiid,
    @Nullable String orderNumber,
    @Nullable String modification,
    @Nullable String activity,
    @Nullable LocalDate awarded,
    @Nullable String completion,
    String text)
    implements Serializable {

  /** What is announced. */
  public enum Kind {
    /** A new contract or agreement. */
    CONTRACT,
    /** An order under a contract. */
    ORDER,
    /** A change of a contract or order. */
    MODIFICATION,
    /** A vendor is added to a contract that was announced before. */
    ADDED_VENDOR
  }

  public Announcement {
    vendors = List.copyOf(vendors);
  }
}
