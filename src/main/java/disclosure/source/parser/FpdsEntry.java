package disclosure.source.parser;

import disclosure.model.RecordException;
import disclosure.source.Fields;

/**
 * Which of FPDS's four kinds of record an entry holds, and where its parts stand: the same parts
 * stand in different places.
 */
record FpdsEntry(Kind kind) {

  /** A kind of record, by the name of its element. */
  enum Kind {
    AWARD("award", "awardID/", "awardContractID/", ""),
    VEHICLE("IDV", "contractID/", "IDVID/", ""),
    OTHER_TRANSACTION(
        "OtherTransactionAward",
        "OtherTransactionAwardID/",
        "OtherTransactionAwardContractID/",
        "contractDetail/"),
    OTHER_TRANSACTION_VEHICLE(
        "OtherTransactionIDV",
        "OtherTransactionIDVID/",
        "OtherTransactionIDVContractID/",
        "contractDetail/");

    private final String ids;
    private final String id;
    private final String detail;

    Kind(String element, String ids, String id, String detail) {
      this.ids = "content/" + element + "/" + ids;
      this.id = this.ids + id;
      this.detail = "content/" + element + "/" + detail;
    }
  }

  /**
   * Looks which kind the entry is.
   *
   * @throws RecordException where it is none of them, or its number is blank
   */
  static FpdsEntry of(Fields fields) throws RecordException {
    for (Kind kind : Kind.values()) {
      if (fields.text(kind.id + "PIID") != null) {
        return new FpdsEntry(kind);
      }
    }
    throw new RecordException(
        "ENTRY_UNKNOWN", "the entry holds no award, IDV or other transaction with a PIID");
  }

  boolean isVehicle() {
    return kind == Kind.VEHICLE || kind == Kind.OTHER_TRANSACTION_VEHICLE;
  }

  String id(String name) {
    return kind.id + name;
  }

  String parent(String name) {
    return kind.ids + "referencedIDVID/" + name;
  }

  String detail(String path) {
    return kind.detail + path;
  }

  String date(String name) {
    return detail("relevantContractDates/" + name);
  }

  String purchaser(String name) {
    return detail("purchaserInformation/" + name);
  }

  String contract(String name) {
    return detail("contractData/" + name);
  }

  String competition(String name) {
    return detail("competition/" + name);
  }

  String vendor(String path) {
    return detail("vendor/" + path);
  }

  /** Where the product or service code stands. */
  String product() {
    return kind == Kind.OTHER_TRANSACTION || kind == Kind.OTHER_TRANSACTION_VEHICLE
        ? detail("PSCCode")
        : detail("productOrServiceInformation/productOrServiceCode");
  }
}
