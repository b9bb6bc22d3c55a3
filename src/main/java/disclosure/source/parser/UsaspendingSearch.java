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
import disclosure.model.SourceAward;
import disclosure.model.SourceRecord;
import disclosure.model.Vendor;
import disclosure.source.Fields;
import disclosure.source.Scope;
import disclosure.source.SourceParser;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Answers of USAspending's search and award pages, and tables that people made of them: fields have
 * the names a person reads ({@code Award ID}; the YAML renames those of award pages), transactions
 * have no key of their own but in an {@link AwardHistory}.
 *
 * <p>The awarding agency is the one the answer prints; where it prints none that is known, the one
 * in the award's key. The two differ now and then (flagged {@code AGENCY_DIFFERS}).
 */
public final class UsaspendingSearch implements SourceParser {
  private static final String KEY = "generated_internal_id";
  private static final String ACTION_AMOUNT = "Transaction Amount";
  private static final String ACTION_TYPE = "Action Type";
  private static final String CONTRACT = "latest_transaction_contract_data.";

  /** Names of agencies as answers print them, where no code stands beside; DHS only. */
  private static final Map<String, String> AGENCY_CODES =
      Map.of(
          "ICE", "7012",
          "U.S. Immigration and Customs Enforcement", "7012",
          "CBP", "7014",
          "U.S. Customs and Border Protection", "7014");

  @Override
  public Scope scope(Fields fields) throws RecordException {
    String transaction = AwardHistory.key(fields);
    if (transaction != null) {
      return AwardHistory.scope(fields, transaction);
    }
    AwardKeys keys = keys(fields);
    return new Scope(
        awardingAgency(fields, keys).code(),
        fields.code("Funding Sub Agency Code", 4),
        fields.date("Action Date"),
        keys.isVehicle());
  }

  @Override
  public void parse(Fields fields, Origin origin, Consumer<SourceRecord> statements)
      throws RecordException {
    String transaction = AwardHistory.key(fields);
    if (transaction != null) {
      statements.accept(AwardHistory.action(fields, origin, transaction));
      return;
    }
    AwardKeys keys = keys(fields);
    statements.accept(
        fields.has(ACTION_AMOUNT) ? action(fields, origin, keys) : award(fields, origin, keys));
  }

  private static AwardKeys keys(Fields fields) throws RecordException {
    if (fields.text(KEY) == null) {
      OtherAnswers.refuse(fields);
    }
    return AwardKeys.parse(fields.required(KEY));
  }

  private static SourceAction action(Fields fields, Origin origin, AwardKeys keys)
      throws RecordException {
    return new SourceAction(
        origin,
        null,
        ref(fields, keys, "Award Type"),
        fields.text("Mod"),
        null,
        fields.date("Action Date"),
        KnownCodes.check(
            fields,
            ACTION_TYPE,
            CodeName.ofCode(fields.text(ACTION_TYPE)),
            KnownCodes.ACTION_TYPES),
        ActionMoney.ofObligated(fields.amount(ACTION_AMOUNT)),
        new Period(
            fields.dateIfReadable("Issued Date"),
            null,
            null,
            fields.dateIfReadable("Last Date to Order")),
        purchaser(fields, keys),
        vendor(fields),
        purchase(fields, "Transaction Description"),
        fields.timeIfReadable("Last Modified Date"),
        Correction.NONE,
        fields.flags());
  }

  private static SourceAward award(Fields fields, Origin origin, AwardKeys keys)
      throws RecordException {
    return new SourceAward(
        origin,
        ref(fields, keys, "Contract Award Type"),
        fields.amount("Award Amount"),
        fields.amountIfReadable("Total Outlays"),
        fields.amountIfReadable("base_exercised_options"),
        fields.amountIfReadable("base_and_all_options"),
        fields.dateIfReadable("Base Obligation Date"),
        null,
        period(fields, keys),
        purchaser(fields, keys),
        vendor(fields),
        purchase(fields, "Description"),
        fields.timeIfReadable("Last Modified Date"),
        fields.flags());
  }

  /** A vehicle's end is the last day on which orders may be placed. */
  private static Period period(Fields fields, AwardKeys keys) {
    LocalDate end = fields.dateIfReadable("End Date");
    LocalDate lastOrder = fields.dateIfReadable("Last Date to Order");
    return new Period(
        fields.dateIfReadable("Start Date"),
        keys.isVehicle() ? null : end,
        fields.dateIfReadable("period_of_performance.potential_end_date"),
        lastOrder == null && keys.isVehicle() ? end : lastOrder);
  }

  private static AwardRef ref(Fields fields, AwardKeys keys, String typeField) {
    return keys.toRef(fields, "Award ID", "parent_award.piid", null, type(fields, keys, typeField));
  }

  private static CodeName type(Fields fields, AwardKeys keys, String typeField) {
    String name = fields.words(typeField);
    String code = fields.text("type");
    if (code == null && name != null) {
      code = TypeNames.code(name, keys.isVehicle());
      if (code == null) {
        fields.flag("UNKNOWN_CODE", typeField, name);
      }
    }
    Set<String> known = keys.isVehicle() ? KnownCodes.VEHICLE_TYPES : KnownCodes.AWARD_TYPES;
    return KnownCodes.check(fields, "type", new CodeName(code, name), known);
  }

  private static Purchaser purchaser(Fields fields, AwardKeys keys) {
    return new Purchaser(
        fields.codeName("Awarding Agency Code", 3, "Awarding Agency"),
        awardingAgency(fields, keys),
        new CodeName(null, fields.words("awarding_agency.office_agency_name")),
        fields.codeName("Funding Agency Code", 3, "Funding Agency"),
        fields.codeName("Funding Sub Agency Code", 4, "Funding Sub Agency"),
        new CodeName(null, fields.words("funding_agency.office_agency_name")));
  }

  private static CodeName awardingAgency(Fields fields, AwardKeys keys) {
    CodeName printed = fields.codeName("Awarding Sub Agency Code", 4, "Awarding Sub Agency");
    if (printed.code() != null) {
      return printed;
    }
    String agency = fields.text("Agency");
    String name = agency == null ? printed.name() : agency;
    String code = name == null ? null : AGENCY_CODES.get(name);
    if (code != null && !code.equals(keys.agency())) {
      fields.flag("AGENCY_DIFFERS", "Awarding Sub Agency", name + "; the key has " + keys.agency());
    }
    return new CodeName(code == null ? keys.agency() : code, printed.name());
  }

  private static Vendor vendor(Fields fields) {
    return new Vendor(
        fields.text("Recipient UEI"),
        fields.code("Recipient DUNS Number", 9),
        null,
        fields.words("Recipient Name"),
        null,
        fields.text("recipient.parent_recipient_uei"),
        fields.code("recipient.parent_recipient_unique_id", 9),
        fields.words("recipient.parent_recipient_name"),
        fields.text("Recipient Location.location_country_code"),
        fields.words("Recipient Location.city_name"),
        fields.text("Recipient Location.state_code"));
  }

  private static Purchase purchase(Fields fields, String description) {
    return new Purchase(
        fields.description(description),
        null,
        fields.codeName("PSC.code", 4, "PSC.description"),
        fields.codeName("NAICS.code", "NAICS.description"),
        contract(fields, "type_of_contract_pricing"),
        KnownCodes.check(
            fields,
            CONTRACT + "extent_competed",
            contract(fields, "extent_competed"),
            KnownCodes.EXTENT_COMPETED),
        contract(fields, "other_than_full_and_open"),
        contract(fields, "type_set_aside"),
        fields.text(CONTRACT + "solicitation_identifier"));
  }

  private static CodeName contract(Fields fields, String name) {
    return fields.codeName(CONTRACT + name, CONTRACT + name + "_description");
  }
}
