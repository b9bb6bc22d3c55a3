package disclosure.source.parser;

import disclosure.model.CodeName;
import disclosure.model.Period;
import disclosure.model.Purchase;
import disclosure.model.RecordException;
import disclosure.model.Vendor;
import disclosure.source.Fields;
import org.jspecify.annotations.Nullable;

/** Groups of columns that USAspending's files of actions, awards and subawards have in common. */
final class UsaspendingColumns {
  private static final int SUBTIER = 4;
  private static final int DUNS = 9;

  private UsaspendingColumns() {}

  /**
   * The awarding agency by which a record is kept or left.
   *
   * @throws RecordException where it is blank or no agency code: then the columns of this row are
   *     not where they should be, and nothing else in it can be trusted
   */
  static String awardingAgency(Fields fields, String column) throws RecordException {
    fields.required(column);
    String code = fields.code(column, SUBTIER);
    if (code == null || !isAgency(code)) {
      throw new RecordException(
          "AGENCY_UNREADABLE", column + ": '" + fields.text(column) + "' is not an agency code");
    }
    return code;
  }

  private static boolean isAgency(String code) {
    boolean is = code.length() == SUBTIER;
    for (int at = 0; is && at < SUBTIER; at++) {
      char c = code.charAt(at);
      is = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
    return is;
  }

  static @Nullable String fundingAgency(Fields fields, String column) {
    return fields.code(column, SUBTIER);
  }

  /** The recipient of an action or award. */
  static Vendor recipient(Fields fields) {
    return new Vendor(
        fields.text("recipient_uei"),
        fields.code("recipient_duns", DUNS),
        fields.code("cage_code", 0),
        fields.words("recipient_name"),
        fields.words("recipient_doing_business_as_name"),
        fields.text("recipient_parent_uei"),
        fields.code("recipient_parent_duns", DUNS),
        fields.words("recipient_parent_name"),
        fields.text("recipient_country_code"),
        fields.words("recipient_city_name"),
        fields.text("recipient_state_code"));
  }

  /** A party of a subaward; {@code party} is {@code prime_awardee} or {@code subawardee}. */
  static Vendor party(Fields fields, String party) {
    return new Vendor(
        fields.text(party + "_uei"),
        fields.code(party + "_duns", DUNS),
        null,
        fields.words(party + "_name"),
        fields.words(party + "_dba_name"),
        fields.text(party + "_parent_uei"),
        fields.code(party + "_parent_duns", DUNS),
        fields.words(party + "_parent_name"),
        fields.text(party + "_country_code"),
        fields.words(party + "_city_name"),
        fields.text(party + "_state_code"));
  }

  static Period period(Fields fields) {
    return new Period(
        fields.dateIfReadable("period_of_performance_start_date"),
        fields.dateIfReadable("period_of_performance_current_end_date"),
        fields.dateIfReadable("period_of_performance_potential_end_date"),
        fields.dateIfReadable("ordering_period_end_date"));
  }

  /** What is bought, and how; a base description is stated only where it is another one. */
  static Purchase purchase(
      Fields fields, @Nullable String description, @Nullable String baseDescription) {
    return new Purchase(
        description,
        baseDescription != null && baseDescription.equals(description) ? null : baseDescription,
        fields.codeName("product_or_service_code", 4, "product_or_service_code_description"),
        fields.codeName("naics_code", "naics_description"),
        fields.codeName("type_of_contract_pricing_code", "type_of_contract_pricing"),
        KnownCodes.check(
            fields,
            "extent_competed_code",
            fields.codeName("extent_competed_code", "extent_competed"),
            KnownCodes.EXTENT_COMPETED),
        fields.codeName(
            "other_than_full_and_open_competition_code", "other_than_full_and_open_competition"),
        fields.codeName("type_of_set_aside_code", "type_of_set_aside"),
        fields.text("solicitation_identifier"));
  }

  /** The kind of award or, where one is stated, of vehicle. */
  static CodeName awardType(Fields fields) {
    CodeName vehicle = fields.codeName("idv_type_code", "idv_type");
    CodeName quantity = fields.codeName("type_of_idc_code", "type_of_idc");
    CodeName award = fields.codeName("award_type_code", "award_type");
    return vehicle.code() == null
        ? AwardTypes.ofAward(fields, "award_type_code", award)
        : AwardTypes.ofVehicle(fields, "idv_type_code", vehicle, quantity);
  }
}
