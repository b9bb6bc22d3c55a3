package disclosure.store;

import disclosure.model.ActionMoney;
import disclosure.model.AwardRef;
import disclosure.model.Correction;
import disclosure.model.Flag;
import disclosure.model.NoticeAward;
import disclosure.model.Origin;
import disclosure.model.Purchase;
import disclosure.model.Reject;
import disclosure.model.SourceAction;
import disclosure.model.SourceAward;
import disclosure.model.SourceNotice;
import disclosure.model.SourceRecord;
import disclosure.model.SourceSubaward;
import disclosure.model.Vendor;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes one shard: a folder with a CSV for each {@link ShardTable} that has rows.
 *
 * <p>Vendors and code names are written once a shard. Not shared between threads. The folder is the
 * caller's to rename into place when all is written: a shard that is there is whole.
 */
public final class ShardWriter implements Closeable {
  private final ShardFiles files;
  private final ShardVendors vendors;
  private final Predicate<String> telling;

  /**
   * @param folder an existing, empty folder
   * @param shard number of the shard in the run; makes vendor references unique over the run
   * @param telling which descriptions are kept for the matching, beside the records themselves
   */
  public ShardWriter(Path folder, int shard, Predicate<String> telling) {
    this.files = new ShardFiles(folder);
    this.vendors = new ShardVendors(files, shard);
    this.telling = telling;
  }

  /** Writes one statement and its flags. */
  public void write(SourceRecord record, boolean context) {
    if (record instanceof SourceAction action) {
      writeAction(action, context);
    } else if (record instanceof SourceAward award) {
      writeAward(award, context);
    } else if (record instanceof SourceSubaward subaward) {
      writeSubaward(subaward, context);
    } else if (record instanceof SourceNotice notice) {
      writeNotice(notice, context);
    }
    for (Flag flag : record.flags()) {
      write(record.origin(), flag);
    }
  }

  /** Writes one unreadable record. */
  public void write(Reject reject) {
    row(ShardTable.REJECT, reject.origin())
        .text(reject.code())
        .text(reject.message())
        .text(reject.payload())
        .end();
  }

  private void write(Origin origin, Flag flag) {
    row(ShardTable.FLAG, origin).text(flag.code()).text(flag.field()).text(flag.detail()).end();
  }

  private void writeAction(SourceAction action, boolean context) {
    ActionMoney money = action.money();
    ShardRow row =
        row(context ? ShardTable.CONTEXT_ACTION : ShardTable.ACTION, action.origin())
            .bool(context)
            .text(action.transactionKey())
            .text(action.modification())
            .text(action.transactionNumber())
            .date(action.actionDate())
            .code("action_type", action.actionType())
            .money(money.obligated())
            .money(money.obligatedTotal())
            .money(money.exercisedOptions())
            .money(money.allOptions())
            .money(money.currentValue())
            .money(money.potentialValue())
            .money(money.outlayedTotal())
            .text(action.correction() == Correction.NONE ? null : action.correction().name());
    SharedColumns.award(row, action.award(), action.period());
    SharedColumns.purchaser(row, action.purchaser());
    SharedColumns.purchase(row.ref(vendors.ref(action.vendor())), action.purchase());
    row.time(action.lastModified()).end();
    texts(ShardTable.ACTION, action.origin(), action.award(), action.purchase());
  }

  private void writeAward(SourceAward award, boolean context) {
    ShardRow row =
        row(ShardTable.AWARD, award.origin())
            .bool(context)
            .money(award.obligatedTotal())
            .money(award.outlayedTotal())
            .money(award.currentValue())
            .money(award.potentialValue())
            .date(award.baseActionDate())
            .date(award.latestActionDate());
    SharedColumns.award(row, award.award(), award.period());
    SharedColumns.purchaser(row, award.purchaser());
    SharedColumns.purchase(row.ref(vendors.ref(award.vendor())), award.purchase());
    row.time(award.lastModified()).end();
    texts(ShardTable.AWARD, award.origin(), award.award(), award.purchase());
  }

  private void writeSubaward(SourceSubaward subaward, boolean context) {
    ShardRow row =
        row(ShardTable.SUBAWARD, subaward.origin())
            .bool(context)
            .text(subaward.primeAward().key())
            .text(subaward.primeAward().piid())
            .text(subaward.primeAward().parentPiid())
            .money(subaward.primeAmount())
            .text(subaward.reportId())
            .text(subaward.number())
            .money(subaward.amount())
            .date(subaward.actionDate());
    SharedColumns.purchaser(row, subaward.purchaser());
    row.ref(vendors.ref(subaward.prime()))
        .ref(vendors.ref(subaward.subawardee()))
        .text(subaward.description())
        .code("naics", subaward.industry())
        .time(subaward.lastModified())
        .end();
    text(
        ShardTable.SUBAWARD,
        subaward.origin(),
        subaward.primeAward(),
        "description",
        subaward.description());
  }

  /** A description that repeats the award's first one is told once. */
  private void texts(ShardTable record, Origin origin, AwardRef award, Purchase purchase) {
    text(record, origin, award, "description", purchase.description());
    if (!Objects.equals(purchase.baseDescription(), purchase.description())) {
      text(record, origin, award, "base_description", purchase.baseDescription());
    }
  }

  private void text(
      ShardTable record, Origin origin, AwardRef award, String field, @Nullable String text) {
    if (text != null && telling.test(text)) {
      row(ShardTable.TEXT, origin)
          .text(record.name().toLowerCase(Locale.ROOT))
          .text(award.key())
          .text(field)
          .text(text)
          .end();
    }
  }

  private void writeNotice(SourceNotice notice, boolean context) {
    NoticeAward award = notice.award();
    ShardRow row =
        row(ShardTable.NOTICE, notice.origin())
            .bool(context)
            .number(notice.place())
            .texts(notice.kind(), notice.noticeId())
            .date(notice.noticeDate())
            .date(award.awardDate())
            .texts(award.completion(), notice.title());
    SharedColumns.purchaser(row, notice.purchaser());
    row.text(notice.office())
        .ref(award.vendor().equals(Vendor.ABSENT) ? null : vendors.ref(award.vendor()))
        .texts(award.vendorPlace(), award.piid(), award.parentPiid(), award.orderNumber())
        .texts(award.modification(), notice.solicitationId())
        .money(award.amount())
        .money(award.sharedAmount())
        .code("psc", notice.product())
        .code("naics", notice.industry())
        .code("set_aside", award.setAside())
        .texts(notice.description(), notice.url())
        .end();
  }

  private ShardRow row(ShardTable table, Origin origin) {
    return files.row(table).number(origin.slice()).number(origin.number());
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
