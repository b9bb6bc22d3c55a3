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
import disclosure.source.Fields;
import disclosure.source.Scope;
import disclosure.source.SourceParser;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the FPDS ATOM feed: awards, vehicles (IDV) and other transactions of both kinds, entry
 * versions 1.0 to 1.5.
 *
 * <p>Keys are composed as USAspending composes them from this very feed; other transactions, which
 * it does not publish, by the same rule. FPDS prints a time behind every date; the day counts.
 */
public final class FpdsAtom implements SourceParser {
  private static final int SUBTIER = 4;

  @Override
  public Scope scope(Fields fields) throws RecordException {
    FpdsEntry entry = FpdsEntry.of(fields);
    return new Scope(
        awardingAgency(fields, entry).code(),
        fields.code(entry.purchaser("fundingRequestingAgencyID"), SUBTIER),
        fields.day(entry.date("signedDate")),
        entry.isVehicle());
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    FpdsEntry entry = FpdsEntry.of(fields);
    AwardRef award = award(fields, entry);
    String modification = fields.text(entry.id("modNumber"));
    String number = fields.text(entry.id("transactionNumber"));
    statements.accept(
        new SourceAction(
            origin,
            transactionKey(agency(fields, entry), award, modification, number),
            award,
            modification,
            number,
            fields.day(entry.date("signedDate")),
            actionType(fields, entry),
            money(fields, entry),
            period(fields, entry),
            purchaser(fields, entry),
            FpdsVendor.of(fields, entry),
            purchase(fields, entry),
            lastModified(fields, entry),
            Correction.NONE,
            fields.flags()));
  }

  /** A vehicle's transactions have neither parent nor number in their keys. */
  static String transactionKey(
      String agency, AwardRef award, @Nullable String modification, @Nullable String number) {
    boolean vehicle = award.isVehicle();
    return AwardRef.transactionKey(
        agency,
        vehicle ? null : award.parentAgencyCode(),
        award.piid(),
        modification,
        vehicle ? null : award.parentPiid(),
        vehicle ? null : number);
  }

  private static String agency(Fields fields, FpdsEntry entry) throws RecordException {
    fields.required(entry.id("agencyID"));
    String agency = fields.code(entry.id("agencyID"), SUBTIER);
    if (agency == null) {
      throw new RecordException("AGENCY_UNREADABLE", entry.id("agencyID") + " is damaged");
    }
    return agency;
  }

  private static AwardRef award(Fields fields, FpdsEntry entry) throws RecordException {
    String piid = fields.required(entry.id("PIID"));
    String parent = fields.text(entry.parent("PIID"));
    String parentAgency = fields.code(entry.parent("agencyID"), SUBTIER);
    String agency = agency(fields, entry);
    String key = AwardRef.key(entry.isVehicle(), piid, agency, parent, parentAgency);
    return new AwardRef(key, piid, parent, parentAgency, awardType(fields, entry));
  }

  private static CodeName awardType(Fields fields, FpdsEntry entry) {
    String field = entry.contract("contractActionType");
    CodeName printed = described(fields, field);
    CodeName quantity = described(fields, entry.contract("typeOfIDC"));
    return entry.kind() == FpdsEntry.Kind.VEHICLE
        ? AwardTypes.ofVehicle(fields, field, printed, quantity)
        : AwardTypes.ofAward(fields, field, printed);
  }

  private static CodeName actionType(Fields fields, FpdsEntry entry) {
    String field = entry.contract("reasonForModification");
    return KnownCodes.check(fields, field, described(fields, field), KnownCodes.ACTION_TYPES);
  }

  private static ActionMoney money(Fields fields, FpdsEntry entry) throws RecordException {
    String change = entry.detail("dollarValues/");
    String total = entry.detail("totalDollarValues/");
    return new ActionMoney(
        fields.amount(change + "obligatedAmount"),
        fields.amountIfReadable(total + "totalObligatedAmount"),
        fields.amountIfReadable(change + "baseAndExercisedOptionsValue"),
        fields.amountIfReadable(change + "baseAndAllOptionsValue"),
        fields.amountIfReadable(total + "totalBaseAndExercisedOptionsValue"),
        fields.amountIfReadable(total + "totalBaseAndAllOptionsValue"),
        null);
  }

  private static Period period(Fields fields, FpdsEntry entry) {
    return new Period(
        fields.dayIfReadable(entry.date("effectiveDate")),
        fields.dayIfReadable(entry.date("currentCompletionDate")),
        fields.dayIfReadable(entry.date("ultimateCompletionDate")),
        fields.dayIfReadable(entry.date("lastDateToOrder")));
  }

  private static @Nullable LocalDateTime lastModified(Fields fields, FpdsEntry entry) {
    LocalDateTime record =
        fields.timeIfReadable(entry.detail("transactionInformation/lastModifiedDate"));
    LocalDateTime feed = fields.timeIfReadable("modified");
    return record == null ? feed : record;
  }

  private static Purchaser purchaser(Fields fields, FpdsEntry entry) {
    return new Purchaser(
        CodeName.ABSENT,
        awardingAgency(fields, entry),
        named(fields, entry.purchaser("contractingOfficeID")),
        CodeName.ABSENT,
        named(fields, entry.purchaser("fundingRequestingAgencyID")),
        named(fields, entry.purchaser("fundingRequestingOfficeID")));
  }

  /** Where no contracting office's agency is printed, the one whose number the contract bears. */
  private static CodeName awardingAgency(Fields fields, FpdsEntry entry) {
    CodeName printed = named(fields, entry.purchaser("contractingOfficeAgencyID"));
    CodeName bearer = named(fields, entry.id("agencyID"));
    if (printed.code() != null) {
      return printed;
    }
    fields.flag(
        "AGENCY_FROM_KEY",
        entry.purchaser("contractingOfficeAgencyID"),
        String.valueOf(bearer.code()));
    return bearer;
  }

  private static Purchase purchase(Fields fields, FpdsEntry entry) {
    CodeName setAside = described(fields, entry.competition("typeOfSetAside"));
    CodeName vehicleSetAside = described(fields, entry.competition("idvTypeOfSetAside"));
    String extent = entry.competition("extentCompeted");
    return new Purchase(
        fields.description(entry.contract("descriptionOfContractRequirement")),
        null,
        described(fields, entry.product()),
        described(fields, entry.detail("productOrServiceInformation/principalNAICSCode")),
        described(fields, entry.contract("typeOfContractPricing")),
        KnownCodes.check(fields, extent, described(fields, extent), KnownCodes.EXTENT_COMPETED),
        described(fields, entry.competition("reasonNotCompeted")),
        setAside.code() == null ? vehicleSetAside : setAside,
        fields.text(entry.contract("solicitationID")));
  }

  private static CodeName described(Fields fields, String path) {
    return fields.codeName(path, path + "@description");
  }

  private static CodeName named(Fields fields, String path) {
    return fields.codeName(path, path.endsWith("AgencyID") ? SUBTIER : 0, path + "@name");
  }
}
