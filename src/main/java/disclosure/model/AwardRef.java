package disclosure.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which award a statement is about.
 *
 * @param key the published natural key, {@code CONT_AWD_…} for an order or contract, {@code
 *     CONT_IDV_…} for a vehicle
 * @param piid procurement instrument identifier, as published; alone it is not a key
 * @param parentPiid the vehicle an order hangs under, or null
 * @param parentAgencyCode subtier code of the agency that awarded that vehicle, or null
 * @param type published award type (A–D) or IDV type (IDV_A …) with its name
 */
public record AwardRef(
    String key,
    String piid,
    @Nullable String parentPiid,
    @Nullable String parentAgencyCode,
    CodeName type)
    implements Serializable {

  private static final String NONE = "-NONE-";

  /** Composes the key of a vehicle, or else of an order or contract, as USAspending does. */
  public static String key(
      boolean isVehicle,
      String piid,
      String agencyCode,
      @Nullable String parentPiid,
      @Nullable String parentAgencyCode) {
    return isVehicle
        ? vehicleKey(piid, agencyCode)
        : awardKey(piid, agencyCode, parentPiid, parentAgencyCode);
  }

  /** Composes the key of an order or contract as USAspending does. */
  public static String awardKey(
      String piid,
      String agencyCode,
      @Nullable String parentPiid,
      @Nullable String parentAgencyCode) {
    return "CONT_AWD_"
        + piid
        + "_"
        + agencyCode
        + "_"
        + orNone(parentPiid)
        + "_"
        + orNone(parentAgencyCode);
  }

  /** Composes the key of a vehicle as USAspending does. */
  public static String vehicleKey(String piid, String agencyCode) {
    return "CONT_IDV_" + piid + "_" + agencyCode;
  }

  /** Composes the key of a transaction as USAspending does; absent parts read {@code -NONE-}. */
  public static String transactionKey(
      String agencyCode,
      @Nullable String parentAgencyCode,
      String piid,
      @Nullable String modification,
      @Nullable String parentPiid,
      @Nullable String transactionNumber) {
    return String.join(
        "_",
        agencyCode,
        orNone(parentAgencyCode),
        piid,
        orNone(modification),
        orNone(parentPiid),
        orNone(transactionNumber));
  }

  private static String orNone(@Nullable String part) {
    return part == null ? NONE : part;
  }

  /** Whether the award is a vehicle (IDV) under which orders are placed. */
  public boolean isVehicle() {
    return key.startsWith("CONT_IDV_");
  }

  /** Key of the vehicle the order hangs under, or null. */
  public @Nullable String parentKey() {
    return parentPiid == null || parentAgencyCode == null
        ? null
        : vehicleKey(parentPiid, parentAgencyCode);
  }
}
