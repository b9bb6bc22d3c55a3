package disclosure.source.parser;

import disclosure.model.Vendor;
import disclosure.source.Fields;
import org.jspecify.annotations.Nullable;

/** The vendor of an FPDS entry: UEI since 2022, DUNS before. */
final class FpdsVendor {
  private static final String SITE = "vendorSiteDetails/";
  private static final String UEI = SITE + "entityIdentifiers/vendorUEIInformation/";
  private static final String DUNS = SITE + "vendorDUNSInformation/";
  private static final String LOCATION = SITE + "vendorLocation/";

  private FpdsVendor() {}

  static Vendor of(Fields fields, FpdsEntry entry) {
    String parentOfUei = fields.words(entry.vendor(UEI + "ultimateParentUEIName"));
    String parentOfDuns = fields.words(entry.vendor(DUNS + "globalParentDUNSName"));
    return new Vendor(
        fields.text(entry.vendor(UEI + "UEI")),
        fields.code(entry.vendor(DUNS + "DUNSNumber"), 9),
        fields.text(entry.vendor(SITE + "entityIdentifiers/cageCode")),
        name(fields, entry),
        fields.words(entry.vendor("vendorHeader/vendorDoingAsBusinessName")),
        fields.text(entry.vendor(UEI + "ultimateParentUEI")),
        fields.code(entry.vendor(DUNS + "globalParentDUNSNumber"), 9),
        parentOfUei == null ? parentOfDuns : parentOfUei,
        fields.text(entry.vendor(LOCATION + "countryCode")),
        fields.words(entry.vendor(LOCATION + "city")),
        fields.text(entry.vendor(LOCATION + "state")));
  }

  /** The name in the header; where it is blank, the one the contract was entered under. */
  private static @Nullable String name(Fields fields, FpdsEntry entry) {
    String header = fields.words(entry.vendor("vendorHeader/vendorName"));
    String legal = fields.words(entry.vendor(UEI + "UEILegalBusinessName"));
    String entered = fields.words(entry.vendor("contractorName"));
    if (header != null) {
      return header;
    }
    return legal == null ? entered : legal;
  }
}
