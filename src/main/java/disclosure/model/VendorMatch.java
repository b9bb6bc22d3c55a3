package disclosure.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that a company stands behind a vendor; an association beside the vendor, never a field
 * inside it.
 *
 * @param tier code of the rule that spoke: D, I, N, L, P, B, R
 * @param confidence the rule's confidence less what qualifiers took away, 0 to 1, two decimals
 * @param reason why, in one sentence that can be read aloud
 * @param quote the words it rests on, verbatim as in the record
 * @param field the vendor's field the quote stands in, by its column name in a shard
 * @param validFrom first action date on which it holds; null: always
 * @param validTo last action date on which it holds; null: still
 */
public record VendorMatch(
    String companyId,
    VendorRelation relation,
    String tier,
    BigDecimal confidence,
    MatchState state,
    String reason,
    String quote,
    String field,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo)
    implements Serializable {}
