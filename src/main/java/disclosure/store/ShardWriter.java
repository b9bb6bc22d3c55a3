package disclosure.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import disclosure.model.ActionMoney;
import disclosure.model.AwardRef;
import disclosure.model.CodeName;
import disclosure.model.Correction;
import disclosure.model.Flag;
import disclosure.model.Origin;
import disclosure.model.Period;
import disclosure.model.Purchase;
import disclosure.model.Purchaser;
import disclosure.model.Reject;
import disclosure.model.SourceAction;
import disclosure.model.SourceAward;
import disclosure.model.SourceNotice;
import disclosure.model.SourceRecord;
import disclosure.model.SourceSubaward;
import disclosure.model.Vendor;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes one shard: a folder with a CSV for each {@link ShardTable} that has rows.
 *
 * <p>Vendors and code names are written once a shard. Not shared between threads. The folder is the
 * caller's to rename into place when all is written: a shard that is there is whole.
 */
public final class ShardWriter implements Closeable {
  private final Path folder;
  private final long firstVendorRef;
  private final Map<ShardTable, CsvWriter> writers = new EnumMap<>(ShardTable.class);
  private final Map<Vendor, Long> vendorRefs = new HashMap<>();
  private final Map<String, Set<CodeName>> codeNames = new HashMap<>();

  /**
   * @param folder an existing, empty folder
   * @param shard number of the shard in the run; makes vendor references unique over the run
   */
  public ShardWriter(Path folder, int shard) {
    this.folder = folder;
    this.firstVendorRef = (long) shard << 32;
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
    Row row =
        row(ShardTable.ACTION, action.origin())
            .bool(context)
            .text(action.transactionKey())
            .text(action.modification())
            .text(action.transactionNumber())
            .any(action.actionDate())
            .code("action_type", action.actionType())
            .money(money.obligated())
            .money(money.obligatedTotal())
            .money(money.exercisedOptions())
            .money(money.allOptions())
            .money(money.currentValue())
            .money(money.potentialValue())
            .money(money.outlayedTotal())
            .text(action.correction() == Correction.NONE ? null : action.correction().name());
    award(
        row,
        action.award(),
        action.period(),
        action.purchaser(),
        action.vendor(),
        action.purchase());
    row.any(action.lastModified()).end();
  }

  private void writeAward(SourceAward award, boolean context) {
    Row row =
        row(ShardTable.AWARD, award.origin())
            .bool(context)
            .money(award.obligatedTotal())
            .money(award.outlayedTotal())
            .money(award.currentValue())
            .money(award.potentialValue())
            .any(award.baseActionDate())
            .any(award.latestActionDate());
    award(row, award.award(), award.period(), award.purchaser(), award.vendor(), award.purchase());
    row.any(award.lastModified()).end();
  }

  private void writeSubaward(SourceSubaward subaward, boolean context) {
    Row row =
        row(ShardTable.SUBAWARD, subaward.origin())
            .bool(context)
            .text(subaward.primeAward().key())
            .text(subaward.primeAward().piid())
            .text(subaward.primeAward().parentPiid())
            .money(subaward.primeAmount())
            .text(subaward.reportId())
            .text(subaward.number())
            .money(subaward.amount())
            .any(subaward.actionDate());
    purchaser(row, subaward.purchaser());
    row.any(vendorRef(subaward.prime()))
        .any(vendorRef(subaward.subawardee()))
        .text(subaward.description())
        .code("naics", subaward.industry())
        .any(subaward.lastModified())
        .end();
  }

  private void writeNotice(SourceNotice notice, boolean context) {
    Row row =
        row(ShardTable.NOTICE, notice.origin())
            .bool(context)
            .any(notice.place())
            .texts(notice.kind(), notice.noticeId())
            .any(notice.noticeDate())
            .any(notice.awardDate())
            .text(notice.title());
    purchaser(row, notice.purchaser());
    row.text(notice.office())
        .any(notice.vendor().equals(Vendor.ABSENT) ? null : vendorRef(notice.vendor()))
        .texts(notice.vendorPlace(), notice.piid(), notice.parentPiid(), notice.orderNumber())
        .texts(notice.modification(), notice.solicitationId())
        .money(notice.amount())
        .money(notice.sharedAmount())
        .code("psc", notice.product())
        .code("naics", notice.industry())
        .code("set_aside", notice.setAside())
        .texts(notice.description(), notice.url())
        .end();
  }

  private void award(
      Row row,
      AwardRef award,
      Period period,
      Purchaser purchaser,
      Vendor vendor,
      Purchase purchase) {
    row.text(award.key())
        .text(award.piid())
        .text(award.parentPiid())
        .text(award.parentAgencyCode())
        .code("award_type", award.type())
        .any(period.start())
        .any(period.currentEnd())
        .any(period.potentialEnd())
        .any(period.orderingEnd());
    purchaser(row, purchaser);
    row.any(vendorRef(vendor))
        .text(purchase.description())
        .text(purchase.baseDescription())
        .codeOrName("psc", purchase.product())
        .codeOrName("naics", purchase.industry())
        .code("pricing", purchase.pricing())
        .code("competed", purchase.competed())
        .code("not_competed_reason", purchase.notCompetedReason())
        .code("set_aside", purchase.setAside())
        .text(purchase.solicitationId());
  }

  private static void purchaser(Row row, Purchaser purchaser) {
    row.code("department", purchaser.awardingDepartment())
        .code("agency", purchaser.awardingAgency())
        .code("office", purchaser.awardingOffice())
        .code("department", purchaser.fundingDepartment())
        .code("agency", purchaser.fundingAgency())
        .code("office", purchaser.fundingOffice());
  }

  private @Nullable Long vendorRef(Vendor vendor) {
    Long known = vendorRefs.get(vendor);
    if (known != null) {
      return known;
    }
    long ref = firstVendorRef + vendorRefs.size();
    vendorRefs.put(vendor, ref);
    new Row(ShardTable.VENDOR)
        .any(ref)
        .texts(vendor.uei(), vendor.duns(), vendor.cage(), vendor.name(), vendor.dbaName())
        .texts(vendor.parentUei(), vendor.parentDuns(), vendor.parentName())
        .texts(vendor.countryCode(), vendor.city(), vendor.stateCode())
        .end();
    return ref;
  }

  private void name(String kind, CodeName codeName) {
    if (codeNames.computeIfAbsent(kind, k -> new HashSet<>()).add(codeName)) {
      new Row(ShardTable.CODE_NAME).text(kind).text(codeName.code()).text(codeName.name()).end();
    }
  }

  private Row row(ShardTable table, Origin origin) {
    return new Row(table).any(origin.slice()).any(origin.number());
  }

  private CsvWriter open(ShardTable table) {
    try {
      CsvWriter writer =
          CsvWriter.builder()
              .bufferSize(1 << 16)
              .build(Files.newBufferedWriter(folder.resolve(table.fileName())));
      writer.writeRecord(table.columns().stream().map(ShardColumn::name).toList());
      return writer;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvWriter writer : writers.values()) {
      writer.close();
    }
  }

  /** One row being written, column by column, in the order of its table. */
  private final class Row {
    private final CsvWriter.CsvWriterRecord record;

    Row(ShardTable table) {
      record = writers.computeIfAbsent(table, ShardWriter.this::open).writeRecord();
    }

    Row text(@Nullable String value) {
      record.writeField(value);
      return this;
    }

    Row texts(@Nullable String... values) {
      Arrays.asList(values).forEach(this::text);
      return this;
    }

    Row any(@Nullable Object value) {
      return text(value == null ? null : value.toString());
    }

    Row money(@Nullable BigDecimal value) {
      return text(value == null ? null : value.toPlainString());
    }

    Row bool(boolean value) {
      return text(value ? "true" : "false");
    }

    Row code(String kind, CodeName codeName) {
      if (codeName.code() != null && codeName.name() != null) {
        name(kind, codeName);
      }
      return text(codeName.code());
    }

    Row codeOrName(String kind, CodeName codeName) {
      return code(kind, codeName).text(codeName.code() == null ? codeName.name() : null);
    }

    void end() {
      record.endRecord();
    }
  }
}
