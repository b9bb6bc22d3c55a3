package disclosure.source.parser;

import disclosure.model.CodeName;
import disclosure.model.Origin;
import disclosure.model.RecordException;
import disclosure.model.SourceRecord;
import disclosure.model.SourceSubaward;
import disclosure.source.Fields;
import disclosure.source.Scope;
import disclosure.source.SourceParser;
import java.util.function.Consumer;

/**
 * Subcontracts as prime contractors report them, served by USAspending. A subgrant under financial
 * assistance is refused with the code {@code ASSISTANCE}.
 */
public final class UsaspendingSubawards implements SourceParser {
  private static final String KEY = "prime_award_unique_key";
  private static final String PRIME = "prime_award_";
  private static final PurchaserColumns PURCHASER = new PurchaserColumns(PRIME);

  @Override
  public Scope scope(Fields fields) throws RecordException {
    return new Scope(
        UsaspendingColumns.awardingAgency(fields, PRIME + "awarding_sub_agency_code"),
        UsaspendingColumns.fundingAgency(fields, PRIME + "funding_sub_agency_code"),
        fields.dateIfReadable("subaward_action_date"),
        false);
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    AwardKeys prime = AwardKeys.parse(fields.required(KEY));
    requireContract(fields);
    statements.accept(
        new SourceSubaward(
            origin,
            prime.toRef(fields, PRIME + "piid", PRIME + "parent_piid", null, CodeName.ABSENT),
            fields.amountIfReadable(PRIME + "amount"),
            fields.text("subaward_sam_report_id"),
            fields.text("subaward_number"),
            fields.amount("subaward_amount"),
            fields.dateIfReadable("subaward_action_date"),
            PURCHASER.read(fields),
            UsaspendingColumns.party(fields, "prime_awardee"),
            UsaspendingColumns.party(fields, "subawardee"),
            fields.description("subaward_description"),
            fields.codeName(PRIME + "naics_code", PRIME + "naics_description"),
            fields.timeIfReadable("subaward_sam_report_last_modified_date"),
            fields.flags()));
  }

  private static void requireContract(Fields fields) throws RecordException {
    if ("sub-grant".equals(fields.text("subaward_type"))) {
      throw new RecordException(
          "ASSISTANCE", "subaward_type is sub-grant: financial assistance, not a contract");
    }
  }
}
