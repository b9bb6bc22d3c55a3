package disclosure.source.parser;

import disclosure.model.Origin;
import disclosure.model.RecordException;
import disclosure.model.SourceAward;
import disclosure.model.SourceRecord;
import disclosure.source.Fields;
import disclosure.source.Scope;
import disclosure.source.SourceParser;
import java.util.function.Consumer;

/**
 * USAspending's prime award summaries: totals and last known dates of a whole award, without its
 * actions.
 */
public final class UsaspendingAwardSummaries implements SourceParser {
  private static final PurchaserColumns PURCHASER = new PurchaserColumns("");
  private static final String KEY = "contract_award_unique_key";

  @Override
  public Scope scope(Fields fields) throws RecordException {
    return new Scope(
        UsaspendingColumns.awardingAgency(fields, "awarding_sub_agency_code"),
        UsaspendingColumns.fundingAgency(fields, "funding_sub_agency_code"),
        null,
        fields.required(KEY).startsWith("CONT_IDV_"));
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    statements.accept(
        new SourceAward(
            origin,
            AwardKeys.parse(fields.required(KEY))
                .toRef(
                    fields,
                    "award_id_piid",
                    "parent_award_id_piid",
                    "parent_award_agency_id",
                    UsaspendingColumns.awardType(fields)),
            fields.amount("total_obligated_amount"),
            fields.amountIfReadable("total_outlayed_amount"),
            fields.amountIfReadable("current_total_value_of_award"),
            fields.amountIfReadable("potential_total_value_of_award"),
            fields.dateIfReadable("award_base_action_date"),
            fields.dateIfReadable("award_latest_action_date"),
            UsaspendingColumns.period(fields),
            PURCHASER.read(fields),
            UsaspendingColumns.recipient(fields),
            UsaspendingColumns.purchase(
                fields, fields.description("prime_award_base_transaction_description"), null),
            fields.timeIfReadable("last_modified_date"),
            fields.flags()));
  }
}
