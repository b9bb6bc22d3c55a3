package disclosure.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A recipient as one record names it: identifiers, names and registered parent, all as published on
 * that record.
 *
 * <p>The parent is a statement of that record alone: published parents contradict each other for
 * one and the same vendor, so they are never merged. Street addresses, phones and officers are left
 * out on purpose.
 */
public record Vendor(
    @Nullable String uei,
    @Nullable String duns,
    @Nullable String cage,
    @Nullable String name,
    @Nullable String dbaName,
    @Nullable String parentUei,
    @Nullable String parentDuns,
    @Nullable String parentName,
    @Nullable String countryCode,
    @Nullable String city,
    @Nullable String stateCode)
    implements Serializable {

  /** Nobody is stated. */
  public static final Vendor ABSENT = named(null);

  /** A vendor of which only the name is published. */
  public static Vendor named(@Nullable String name) {
    return new Vendor(null, null, null, name, null, null, null, null, null, null, null);
  }
}
