package disclosure.store;

import disclosure.model.AwardRef;
import disclosure.model.Period;
import disclosure.model.Purchase;
import disclosure.model.Purchaser;

/** Columns that several tables of a shard have alike, in the order that {@link ShardTable} says. */
final class SharedColumns {
  private SharedColumns() {}

  /** Which award it is, and when it runs. */
  static void award(ShardRow row, AwardRef award, Period period) {
    row.text(award.key())
        .text(award.piid())
        .text(award.parentPiid())
        .text(award.parentAgencyCode())
        .code("award_type", award.type())
        .date(period.start())
        .date(period.currentEnd())
        .date(period.potentialEnd())
        .date(period.orderingEnd());
  }

  /** Who awards it, and who pays. */
  static void purchaser(ShardRow row, Purchaser purchaser) {
    row.code("department", purchaser.awardingDepartment())
        .code("agency", purchaser.awardingAgency())
        .code("office", purchaser.awardingOffice())
        .code("department", purchaser.fundingDepartment())
        .code("agency", purchaser.fundingAgency())
        .code("office", purchaser.fundingOffice());
  }

  /** What is bought, and how it was competed. */
  static void purchase(ShardRow row, Purchase purchase) {
    row.text(purchase.description())
        .text(purchase.baseDescription())
        .codeOrName("psc", purchase.product())
        .codeOrName("naics", purchase.industry())
        .code("pricing", purchase.pricing())
        .code("competed", purchase.competed())
        .code("not_competed_reason", purchase.notCompetedReason())
        .code("set_aside", purchase.setAside())
        .text(purchase.solicitationId());
  }
}
