package disclosure.model;

import java.io.Serializable;
import java.util.Objects;
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

  /** Field by field, as a record is anyway; written out, since millions of records are asked. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Vendor that
        && Objects.equals(uei, that.uei)
        && Objects.equals(name, that.name)
        && Objects.equals(duns, that.duns)
        && Objects.equals(cage, that.cage)
        && Objects.equals(dbaName, that.dbaName)
        && Objects.equals(parentUei, that.parentUei)
        && Objects.equals(parentDuns, that.parentDuns)
        && Objects.equals(parentName, that.parentName)
        && Objects.equals(countryCode, that.countryCode)
        && Objects.equals(city, that.city)
        && Objects.equals(stateCode, that.stateCode);
  }

  /** Of the fields that tell most vendors apart. */
  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(uei) + Objects.hashCode(name);
  }

  /** A vendor of which only the name is published. */
  public static Vendor named(@Nullable String name) {
    return new Vendor(null, null, null, name, null, null, null, null, null, null, null);
  }
}
