package disclosure.source.parser;

import disclosure.model.AwardRef;
import disclosure.model.CodeName;
import disclosure.model.RecordException;
import disclosure.source.Fields;
import org.jspecify.annotations.Nullable;

/**
 * USAspending's award keys, taken apart: {@code CONT_AWD_<piid>_<agency>_<parent piid>_<parent
 * agency>} for a contract or order, {@code CONT_IDV_<piid>_<agency>} for a vehicle.
 *
 * <p>The parts of a key are what the publisher itself joined, so they win over columns that a
 * spreadsheet may have damaged; a column that differs is flagged {@code KEY_DIFFERS}.
 *
 * @param agency subtier code of the agency whose number the contract bears; usually, not always,
 *     the awarding one
 */
record AwardKeys(
    String key,
    String piid,
    String agency,
    @Nullable String parentPiid,
    @Nullable String parentAgency) {

  private static final String AWARD = "CONT_AWD_";
  private static final String VEHICLE = "CONT_IDV_";
  private static final String ASSISTANCE = "ASST_";
  private static final String NONE = "-NONE-";

  /**
   * Takes a key apart.
   *
   * @throws RecordException {@code ASSISTANCE} for a grant or loan, {@code KEY_MALFORMED} for what
   *     is no key
   */
  static AwardKeys parse(String key) throws RecordException {
    if (key.startsWith(ASSISTANCE)) {
      throw new RecordException(
          "ASSISTANCE", key + " is financial assistance (a grant or loan), not a contract");
    }
    if (key.startsWith(AWARD)) {
      return award(key, key.substring(AWARD.length()));
    }
    if (key.startsWith(VEHICLE)) {
      return vehicle(key, key.substring(VEHICLE.length()));
    }
    throw malformed(key);
  }

  /**
   * The award of a transaction key, {@code <agency>_<parent agency>_<piid>_<modification>_<parent
   * piid>_<number>}; only a vehicle's transactions have no number.
   */
  static AwardRef ofTransaction(String transactionKey) throws RecordException {
    String[] parts = transactionParts(transactionKey);
    String parentPiid = stated(parts[4]);
    String parentAgency = stated(parts[1]);
    String key = AwardRef.key(parts[5].equals(NONE), parts[2], parts[0], parentPiid, parentAgency);
    return new AwardRef(key, parts[2], parentPiid, parentAgency, CodeName.ABSENT);
  }

  /** The modification of a transaction key, or null where it has none. */
  static @Nullable String modificationOf(String transactionKey) throws RecordException {
    return stated(transactionParts(transactionKey)[3]);
  }

  /** The agency whose number the contract of a transaction key bears. */
  static String agencyOf(String transactionKey) throws RecordException {
    return transactionParts(transactionKey)[0];
  }

  /** The number of a transaction key, or null where it has none. */
  static @Nullable String numberOf(String transactionKey) throws RecordException {
    return stated(transactionParts(transactionKey)[5]);
  }

  private static String[] transactionParts(String transactionKey) throws RecordException {
    String[] parts = transactionKey.split("_", -1);
    if (parts.length != 6) {
      throw new RecordException(
          "KEY_MALFORMED", "'" + transactionKey + "' is not a transaction key");
    }
    return parts;
  }

  private static AwardKeys award(String key, String parts) throws RecordException {
    int parentAgency = parts.lastIndexOf('_');
    int parentPiid = parts.lastIndexOf('_', parentAgency - 1);
    int agency = parts.lastIndexOf('_', parentPiid - 1);
    if (agency < 1) {
      throw malformed(key);
    }
    return new AwardKeys(
        key,
        parts.substring(0, agency),
        parts.substring(agency + 1, parentPiid),
        stated(parts.substring(parentPiid + 1, parentAgency)),
        stated(parts.substring(parentAgency + 1)));
  }

  private static AwardKeys vehicle(String key, String parts) throws RecordException {
    int agency = parts.lastIndexOf('_');
    if (agency < 1) {
      throw malformed(key);
    }
    return new AwardKeys(key, parts.substring(0, agency), parts.substring(agency + 1), null, null);
  }

  private static RecordException malformed(String key) {
    return new RecordException("KEY_MALFORMED", "'" + key + "' is not an award key");
  }

  private static @Nullable String stated(String part) {
    return part.equals(NONE) ? null : part;
  }

  boolean isVehicle() {
    return key.startsWith(VEHICLE);
  }

  /** The award of this key, as a source that prints nothing but the key names it. */
  AwardRef toRef(CodeName type) {
    return new AwardRef(key, piid, parentPiid, parentAgency, type);
  }

  /**
   * The award of this key; its columns are compared with the key. A vehicle's key does not hold its
   * own parent: that is taken from the columns.
   */
  AwardRef toRef(
      Fields fields,
      String piidColumn,
      String parentPiidColumn,
      @Nullable String parentAgencyColumn,
      CodeName type) {
    String parent = fields.text(parentPiidColumn);
    String agency = parentAgencyColumn == null ? null : fields.code(parentAgencyColumn, 4);
    compare(fields, piidColumn, fields.text(piidColumn), piid);
    if (isVehicle()) {
      return new AwardRef(key, piid, parent, agency, type);
    }
    compare(fields, parentPiidColumn, parent, parentPiid);
    if (parentAgencyColumn != null) {
      compare(fields, parentAgencyColumn, agency, parentAgency);
    }
    return toRef(type);
  }

  private static void compare(
      Fields fields, String column, @Nullable String printed, @Nullable String inKey) {
    if (printed != null && !printed.equals(inKey)) {
      fields.flag(
          "KEY_DIFFERS", column, printed + "; the key has " + (inKey == null ? NONE : inKey));
    }
  }
}
