package disclosure.reference;

import java.io.Serializable;
import java.util.List;

/**
 * Everything under {@code data/reference}, cross-checked. Immutable; reaches each worker once.
 *
 * @param version first twelve digits of the SHA-256 over the files: equal facts, equal version
 */
public record Reference(
    List<Company> companies,
    List<Alias> aliases,
    List<Identifier> identifiers,
    List<Product> products,
    List<Reseller> resellers,
    List<BoundVehicle> vehicles,
    List<Decision> decisions,
    String version)
    implements Serializable {

  public Reference {
    companies = List.copyOf(companies);
    aliases = List.copyOf(aliases);
    identifiers = List.copyOf(identifiers);
    products = List.copyOf(products);
    resellers = List.copyOf(resellers);
    vehicles = List.copyOf(vehicles);
    decisions = List.copyOf(decisions);
  }
}
