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
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Contract actions of SAM.gov (Contract Awards v1), the follower of FPDS: the same records under
 * other names, so that keys agree with those of USAspending and of the FPDS feed.
 *
 * <p>Which field is which of USAspending's is read from the Treasury's own loader, {@code
 * load_sam_contract.py} of fedspendingtransparency/data-act-broker-backend. Dates come with or
 * without a time; the day counts. Departments bear FPDS's codes (7000) and are not read.
 */
public final class SamContractAwards implements SourceParser {
  private static final int SUBTIER = 4;
  private static final String ID = "contractId.";
  private static final String CORE = "coreData.";
  private static final String DETAILS = "awardDetails.";
  private static final String DATES = DETAILS + "dates.";
  private static final String BUYER = CORE + "federalOrganization.contractingInformation.";
  private static final String PAYER = CORE + "federalOrganization.fundingInformation.";
  private static final String AWARDEE = DETAILS + "awardeeData.";
  private static final String REGISTERED = AWARDEE + "awardeeUEIInformation.";

  @Override
  public Scope scope(Fields fields) throws RecordException {
    return new Scope(
        awardingAgency(fields).code(),
        fields.code(PAYER + "fundingSubtier.code", SUBTIER),
        fields.day(DATES + "dateSigned"),
        isVehicle(fields));
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    AwardRef award = award(fields);
    String modification = fields.text(ID + "modificationNumber");
    String number = award.isVehicle() ? null : fields.text(ID + "transactionNumber");
    statements.accept(
        new SourceAction(
            origin,
            FpdsAtom.transactionKey(agency(fields), award, modification, number),
            award,
            modification,
            number,
            fields.day(DATES + "dateSigned"),
            coded(fields, ID + "reasonForModification"),
            money(fields),
            period(fields),
            purchaser(fields),
            vendor(fields),
            purchase(fields),
            fields.timeIfReadable(DETAILS + "transactionData.lastModifiedDate"),
            Correction.NONE,
            fields.flags()));
  }

  /**
   * Whether the record is a vehicle.
   *
   * @throws RecordException where it says neither that nor award
   */
  private static boolean isVehicle(Fields fields) throws RecordException {
    String kind = fields.required(CORE + "awardOrIDV").toUpperCase(Locale.ROOT);
    if (!kind.contains("IDV") && !kind.contains("AWARD")) {
      throw new RecordException("ENTRY_UNKNOWN", "'" + kind + "' is neither an award nor an IDV");
    }
    return kind.contains("IDV");
  }

  private static String agency(Fields fields) throws RecordException {
    fields.required(ID + "subtier.code");
    String agency = fields.code(ID + "subtier.code", SUBTIER);
    if (agency == null) {
      throw new RecordException("AGENCY_UNREADABLE", ID + "subtier.code is damaged");
    }
    return agency;
  }

  private static AwardRef award(Fields fields) throws RecordException {
    String piid = fields.required(ID + "piid");
    String parent = fields.text(ID + "referencedIDVPiid");
    String parentAgency = fields.code(ID + "referencedIDVSubtier.code", SUBTIER);
    String agency = agency(fields);
    boolean vehicle = isVehicle(fields);
    String key = AwardRef.key(vehicle, piid, agency, parent, parentAgency);
    return new AwardRef(key, piid, parent, parentAgency, type(fields, vehicle));
  }

  private static CodeName type(Fields fields, boolean vehicle) {
    String field = CORE + "awardOrIDVType";
    CodeName printed = named(fields, field);
    CodeName quantity = named(fields, CORE + "acquisitionData.typeOfIdc");
    return vehicle
        ? AwardTypes.ofVehicle(fields, field, printed, quantity)
        : AwardTypes.ofAward(fields, field, printed);
  }

  private static CodeName coded(Fields fields, String field) {
    return KnownCodes.check(fields, field, named(fields, field), KnownCodes.ACTION_TYPES);
  }

  private static ActionMoney money(Fields fields) throws RecordException {
    String change = DETAILS + "dollars.";
    String total = DETAILS + "totalContractDollars.";
    return new ActionMoney(
        fields.amount(change + "actionObligation"),
        fields.amountIfReadable(total + "totalActionObligation"),
        fields.amountIfReadable(change + "baseAndExercisedOptionsValue"),
        fields.amountIfReadable(change + "baseAndAllOptionsValue"),
        fields.amountIfReadable(total + "totalBaseAndExercisedOptionsValue"),
        fields.amountIfReadable(total + "totalBaseAndAllOptionsValue"),
        null);
  }

  private static Period period(Fields fields) {
    return new Period(
        fields.dayIfReadable(DATES + "periodOfPerformanceStartDate"),
        fields.dayIfReadable(DATES + "currentCompletionDate"),
        fields.dayIfReadable(DATES + "ultimateCompletionDate"),
        fields.dayIfReadable(DATES + "lastDateToOrder"));
  }

  private static Purchaser purchaser(Fields fields) {
    return new Purchaser(
        CodeName.ABSENT,
        awardingAgency(fields),
        named(fields, BUYER + "contractingOffice"),
        CodeName.ABSENT,
        subtier(fields, PAYER + "fundingSubtier"),
        named(fields, PAYER + "fundingOffice"));
  }

  /** Where no contracting agency is printed, the one whose number the contract bears. */
  private static CodeName awardingAgency(Fields fields) {
    CodeName printed = subtier(fields, BUYER + "contractingSubtier");
    CodeName bearer = subtier(fields, ID + "subtier");
    if (printed.code() != null) {
      return printed;
    }
    fields.flag(
        "AGENCY_FROM_KEY", BUYER + "contractingSubtier.code", String.valueOf(bearer.code()));
    return bearer;
  }

  private static Vendor vendor(Fields fields) {
    String place = AWARDEE + "awardeeLocation.";
    return new Vendor(
        fields.text(REGISTERED + "uniqueEntityId"),
        null,
        fields.text(REGISTERED + "cageCode"),
        name(fields),
        fields.words(AWARDEE + "awardeeHeader.awardeeDoingBusinessAsName"),
        fields.text(REGISTERED + "awardeeUltimateParentUniqueEntityId"),
        null,
        fields.words(REGISTERED + "awardeeUltimateParentName"),
        fields.text(place + "country.code"),
        fields.words(place + "city"),
        fields.text(place + "state.code"));
  }

  /** The name in the header; where it is blank, the registered or the contract's one. */
  private static @Nullable String name(Fields fields) {
    String header = fields.words(AWARDEE + "awardeeHeader.awardeeName");
    String legal = fields.words(AWARDEE + "awardeeHeader.legalBusinessName");
    String entered = fields.words(AWARDEE + "awardeeHeader.awardeeNameFromContract");
    if (header != null) {
      return header;
    }
    return legal == null ? entered : legal;
  }

  private static Purchase purchase(Fields fields) {
    String product = CORE + "productOrServiceInformation.";
    String competition = CORE + "competitionInformation.";
    CodeName setAside = named(fields, competition + "typeOfSetAside");
    CodeName vehicles = named(fields, DETAILS + "competitionInformation.idvTypeOfSetAside");
    String extent = competition + "extentCompeted";
    return new Purchase(
        fields.description(
            DETAILS + "productOrServiceInformation.descriptionOfContractRequirement"),
        null,
        named(fields, product + "productOrService"),
        named(fields, product + "principalNaics"),
        named(fields, CORE + "acquisitionData.typeOfContractPricing"),
        KnownCodes.check(fields, extent, named(fields, extent), KnownCodes.EXTENT_COMPETED),
        named(fields, competition + "otherThanFullAndOpenCompetition"),
        setAside.code() == null ? vehicles : setAside,
        fields.text(CORE + "solicitationId"));
  }

  private static CodeName named(Fields fields, String path) {
    return fields.codeName(path + ".code", path + ".name");
  }

  private static CodeName subtier(Fields fields, String path) {
    return fields.codeName(path + ".code", SUBTIER, path + ".name");
  }
}
