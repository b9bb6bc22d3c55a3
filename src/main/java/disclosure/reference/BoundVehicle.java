package disclosure.reference;

import java.io.Serializable;

/** A contract vehicle bound to one owner's products: a line of {@code vehicles.csv}. */
public record BoundVehicle(
    String key, String piid, String companyId, Interval bound, String reason, String sourceUrl)
    implements Serializable {}
