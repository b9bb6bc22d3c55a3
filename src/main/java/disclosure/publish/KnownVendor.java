package disclosure.publish;

import disclosure.model.Vendor;

/**
 * A vendor of a release.
 *
 * @param vendorId its id in the release
 * @param vendor as its records name it
 */
public record KnownVendor(String vendorId, Vendor vendor) {}
