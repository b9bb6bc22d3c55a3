package disclosure.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher gave notice of: a solicitation, a justification, an award that is announced or
 * listed in a table. It is no transaction: its amounts are announced, not obligated, and are never
 * added to those of actions. A notice of several vendors is several statements of one record.
 *
 * @param place of the statement within its record, from 1
 * @param kind what is given notice of, in one word: award, order, modification, correction …
 * @param noticeId the publisher's own, or null
 * @param noticeDate when it was published
 * @param office who awards, as printed
 * @param award to the vendor of this statement
 * @param url where the notice itself stands
 */
public record SourceNotice(
    Origin origin,
    int place,
    String kind,
    @Nullable String noticeId,
    @Nullable LocalDate noticeDate,
    @Nullable String title,
    Purchaser purchaser,
    @Nullable String office,
    NoticeAward award,
    @Nullable String solicitationId,
    @Nullable String description,
    @Nullable String url,
    CodeName product,
    CodeName industry,
    List<Flag> flags)
    implements SourceRecord {

  public SourceNotice {
    flags = List.copyOf(flags);
  }
}
