package disclosure.source.parser;

import disclosure.model.CodeName;
import disclosure.source.Fields;

/**
 * Kinds of awards as USAspending codes them: A to D, or for a vehicle its own composition, {@code
 * IDV_} and the kind; an IDC with its kind of quantity behind it. FPDS prints both alike.
 */
final class AwardTypes {
  private AwardTypes() {}

  /** The kind of an order or contract; flagged where it is none of those known. */
  static CodeName ofAward(Fields fields, String field, CodeName printed) {
    return KnownCodes.check(fields, field, printed, KnownCodes.AWARD_TYPES);
  }

  /** The kind of a vehicle; flagged where it is none of those known. */
  static CodeName ofVehicle(Fields fields, String field, CodeName printed, CodeName quantity) {
    return printed.code() == null
        ? printed
        : KnownCodes.check(fields, field, composed(printed, quantity), KnownCodes.VEHICLE_TYPES);
  }

  private static CodeName composed(CodeName vehicle, CodeName quantity) {
    boolean ofQuantity = "B".equals(vehicle.code()) && quantity.code() != null;
    return ofQuantity
        ? new CodeName("IDV_B_" + quantity.code(), quantity.name())
        : new CodeName("IDV_" + vehicle.code(), vehicle.name());
  }
}
