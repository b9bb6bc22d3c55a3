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
import disclosure.model.Vendor;
import disclosure.source.Fields;
import disclosure.source.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One award's transactions as {@code POST /api/v2/transactions/} answers them: what its page on
 * USAspending.gov lists as its history. The key of bulk files stands behind {@code CONT_TX_}; the
 * vendor is not stated, the agency is the one of the key.
 *
 * <p>https://github.com/fedspendingtransparency/usaspending-api/blob/master/usaspending_api/api_contracts/contracts/v2/transactions.md
 */
final class AwardHistory {
  private static final String ID = "id";
  private static final String CONTRACT = "CONT_TX_";
  private static final String ASSISTANCE = "ASST_TX_";
  private static final String TYPE = "type";

  private AwardHistory() {}

  /**
   * The key of the transaction, or null where the record is none of a history.
   *
   * @throws RecordException {@code ASSISTANCE} for a transaction of a grant or loan
   */
  static @Nullable String key(Fields fields) throws RecordException {
    String id = fields.text(ID);
    if (id != null && id.startsWith(ASSISTANCE)) {
      throw new RecordException(
          "ASSISTANCE", id + " is financial assistance (a grant or loan), not a contract");
    }
    return id != null && id.startsWith(CONTRACT) ? id.substring(CONTRACT.length()) : null;
  }

  static Scope scope(Fields fields, String key) throws RecordException {
    AwardRef award = AwardKeys.ofTransaction(key);
    return new Scope(AwardKeys.agencyOf(key), null, fields.date("action_date"), award.isVehicle());
  }

  static SourceAction action(Fields fields, Origin origin, String key) throws RecordException {
    return new SourceAction(
        origin,
        key,
        award(fields, key),
        AwardKeys.modificationOf(key),
        AwardKeys.numberOf(key),
        fields.date("action_date"),
        KnownCodes.check(
            fields,
            "action_type",
            fields.codeName("action_type", "action_type_description"),
            KnownCodes.ACTION_TYPES),
        ActionMoney.ofObligated(fields.amount("federal_action_obligation")),
        Period.ABSENT,
        purchaser(key),
        Vendor.ABSENT,
        Purchase.described(fields.description("Description")),
        null,
        Correction.NONE,
        fields.flags());
  }

  private static AwardRef award(Fields fields, String key) throws RecordException {
    AwardRef award = AwardKeys.ofTransaction(key);
    Set<String> known = award.isVehicle() ? KnownCodes.VEHICLE_TYPES : KnownCodes.AWARD_TYPES;
    CodeName type = fields.codeName(TYPE, "Contract Award Type");
    return new AwardRef(
        award.key(),
        award.piid(),
        award.parentPiid(),
        award.parentAgencyCode(),
        KnownCodes.check(fields, TYPE, type, known));
  }

  private static Purchaser purchaser(String key) throws RecordException {
    return new Purchaser(
        CodeName.ABSENT,
        new CodeName(AwardKeys.agencyOf(key), null),
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT,
        CodeName.ABSENT);
  }
}
