package disclosure.source.parser;

import disclosure.model.ActionMoney;
import disclosure.model.AwardRef;
import disclosure.model.CodeName;
import disclosure.model.Correction;
import disclosure.model.Origin;
import disclosure.model.Period;
import disclosure.model.Purchase;
import disclosure.model.Purchaser;
import disclosure.model.RecordException;
import disclosure.model.SourceAction;
import disclosure.model.SourceRecord;
import disclosure.model.Vendor;
import disclosure.source.Fields;
import disclosure.source.Scope;
import disclosure.source.SourceParser;
import java.util.function.Consumer;

/**
 * USAspending's files of contract actions: Full, Delta, custom downloads and histories of one
 * award.
 *
 * <p>Files of 2018 publish no keys; they are composed as the publisher composes them today. A
 * deleted row of a Delta file states its keys alone; whoever awarded or paid the action, the
 * deletion is kept as context, for its agency is known but not who paid.
 */
public final class UsaspendingContracts implements SourceParser {
  private static final PurchaserColumns PURCHASER = new PurchaserColumns("");
  private static final String TRANSACTION_KEY = "contract_transaction_unique_key";
  private static final String AWARD_KEY = "contract_award_unique_key";
  private static final String CORRECTION = "correction_delete_ind";
  private static final String AGENCY = "awarding_sub_agency_code";

  @Override
  public Scope scope(Fields fields) throws RecordException {
    if (correction(fields) == Correction.DELETED) {
      String key = fields.required(TRANSACTION_KEY);
      return new Scope(key.substring(0, Math.max(key.indexOf('_'), 0)), null, null, true);
    }
    return new Scope(
        UsaspendingColumns.awardingAgency(fields, AGENCY),
        UsaspendingColumns.fundingAgency(fields, "funding_sub_agency_code"),
        fields.date("action_date"),
        isVehicle(fields));
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    Correction correction = correction(fields);
    statements.accept(
        correction == Correction.DELETED
            ? deletion(fields, origin)
            : action(fields, origin, correction));
  }

  private static SourceAction action(Fields fields, Origin origin, Correction correction)
      throws RecordException {
    AwardRef award = award(fields);
    return new SourceAction(
        origin,
        transactionKey(fields, award),
        award,
        fields.code("modification_number", 0),
        fields.code("transaction_number", 0),
        fields.date("action_date"),
        KnownCodes.check(
            fields,
            "action_type_code",
            fields.codeName("action_type_code", "action_type"),
            KnownCodes.ACTION_TYPES),
        money(fields),
        UsaspendingColumns.period(fields),
        PURCHASER.read(fields),
        UsaspendingColumns.recipient(fields),
        UsaspendingColumns.purchase(
            fields,
            fields.description("transaction_description"),
            fields.description("prime_award_base_transaction_description")),
        fields.timeIfReadable("last_modified_date"),
        correction,
        fields.flags());
  }

  private static ActionMoney money(Fields fields) throws RecordException {
    return new ActionMoney(
        fields.amount("federal_action_obligation"),
        fields.amountIfReadable("total_dollars_obligated"),
        fields.amountIfReadable("base_and_exercised_options_value"),
        fields.amountIfReadable("base_and_all_options_value"),
        fields.amountIfReadable("current_total_value_of_award"),
        fields.amountIfReadable("potential_total_value_of_award"),
        fields.amountIfReadable("total_outlayed_amount_for_overall_award"));
  }

  private static AwardRef award(Fields fields) throws RecordException {
    CodeName type = UsaspendingColumns.awardType(fields);
    String key = fields.text(AWARD_KEY);
    if (key != null) {
      return AwardKeys.parse(key)
          .toRef(fields, "award_id_piid", "parent_award_id_piid", "parent_award_agency_id", type);
    }
    String piid = fields.required("award_id_piid");
    String agency = UsaspendingColumns.awardingAgency(fields, AGENCY);
    String parent = fields.text("parent_award_id_piid");
    String parentAgency = fields.code("parent_award_agency_id", 4);
    String composed = AwardRef.key(isVehicle(fields), piid, agency, parent, parentAgency);
    return new AwardRef(composed, piid, parent, parentAgency, type);
  }

  private static String transactionKey(Fields fields, AwardRef award) throws RecordException {
    String published = fields.text(TRANSACTION_KEY);
    return published != null
        ? published
        : AwardRef.transactionKey(
            UsaspendingColumns.awardingAgency(fields, AGENCY),
            award.parentAgencyCode(),
            award.piid(),
            fields.code("modification_number", 0),
            award.parentPiid(),
            fields.code("transaction_number", 0));
  }

  private static boolean isVehicle(Fields fields) {
    String key = fields.text(AWARD_KEY);
    if (key != null) {
      return key.startsWith("CONT_IDV_");
    }
    String flag = fields.text("award_or_idv_flag");
    return flag == null ? fields.text("idv_type_code") != null : flag.equals("IDV");
  }

  private static Correction correction(Fields fields) throws RecordException {
    String printed = fields.text(CORRECTION);
    if (printed == null) {
      return Correction.NONE;
    }
    return switch (printed) {
      case "C" -> Correction.CORRECTED;
      case "D" -> Correction.DELETED;
      default ->
          throw new RecordException(
              "CORRECTION_UNKNOWN", CORRECTION + " is '" + printed + "'; known are C and D");
    };
  }

  private static SourceAction deletion(Fields fields, Origin origin) throws RecordException {
    String key = fields.required(TRANSACTION_KEY);
    return new SourceAction(
        origin,
        key,
        deletedAward(fields),
        AwardKeys.modificationOf(key),
        null,
        null,
        CodeName.ABSENT,
        ActionMoney.ofObligated(null),
        Period.ABSENT,
        Purchaser.ABSENT,
        Vendor.ABSENT,
        Purchase.described(null),
        fields.timeIfReadable("last_modified_date"),
        Correction.DELETED,
        fields.flags());
  }

  private static AwardRef deletedAward(Fields fields) throws RecordException {
    String key = fields.text(AWARD_KEY);
    return key == null
        ? AwardKeys.ofTransaction(fields.required(TRANSACTION_KEY))
        : AwardKeys.parse(key).toRef(CodeName.ABSENT);
  }
}
