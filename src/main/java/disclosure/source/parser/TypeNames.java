package disclosure.source.parser;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Codes of award types of which only the name is printed. Names are short in older records ({@code
 * DO}), and {@code BPA} alone is a call on an agreement as well as the agreement.
 *
 * <p>Source: award_type, idv_type and type_of_idc beside their codes in USAspending's award
 * summaries; https://api.usaspending.gov/api/v2/references/award_types/.
 */
final class TypeNames {
  private static final Map<String, String> OF_ORDERS =
      Map.of(
          "BPA CALL", "A",
          "BPA", "A",
          "PURCHASE ORDER", "B",
          "PO", "B",
          "DELIVERY ORDER", "C",
          "DO", "C",
          "DEFINITIVE CONTRACT", "D",
          "DCA", "D");

  private static final Map<String, String> OF_VEHICLES =
      Map.of(
          "GWAC", "IDV_A",
          "IDC", "IDV_B",
          "INDEFINITE DELIVERY / REQUIREMENTS", "IDV_B_A",
          "INDEFINITE DELIVERY / INDEFINITE QUANTITY", "IDV_B_B",
          "INDEFINITE DELIVERY / DEFINITE QUANTITY", "IDV_B_C",
          "FSS", "IDV_C",
          "BOA", "IDV_D",
          "BPA", "IDV_E");

  private TypeNames() {}

  /** The code of a name; null where it is none of the published ones. */
  static @Nullable String code(String name, boolean vehicle) {
    return (vehicle ? OF_VEHICLES : OF_ORDERS).get(name);
  }
}
