package disclosure.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of the award to one vendor, as printed.
 *
 * @param vendorPlace state or country of the vendor
 * @param orderNumber by which an order is counted within its contract
 * @param amount announced for this vendor alone
 * @param sharedAmount announced for all vendors of the notice together
 * @param awardDate when it was awarded, where that is told apart from the notice's own date
 * @param completion when the work is expected to be done, ISO 8601: a day, or a month where no day
 *     is printed
 */
public record NoticeAward(
    Vendor vendor,
    @Nullable String vendorPlace,
    @Nullable String piid,
    @Nullable String parentPiid,
    @Nullable String orderNumber,
    @Nullable String modification,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal sharedAmount,
    @Nullable LocalDate awardDate,
    @Nullable String completion,
    CodeName setAside)
    implements Serializable {

  /** Of a notice that awards nothing. */
  public static final NoticeAward NONE = of(Vendor.ABSENT, null);

  /** Of a vendor and, where it is known, the number of its contract; nothing else is printed. */
  public static NoticeAward of(Vendor vendor, @Nullable String piid) {
    return new NoticeAward(
        vendor, null, piid, null, null, null, null, null, null, null, CodeName.ABSENT);
  }
}
