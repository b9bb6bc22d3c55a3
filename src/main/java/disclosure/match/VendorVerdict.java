package disclosure.match;

import disclosure.model.VendorKind;
import disclosure.model.VendorMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said about a vendor.
 *
 * @param resellerId the known reseller or integrator it is, or null
 * @param matches by company and days; empty where no rule spoke
 */
public record VendorVerdict(
    VendorKind kind, @Nullable String resellerId, List<VendorMatch> matches) {

  public VendorVerdict {
    matches = List.copyOf(matches);
  }

  /** Whether there is nothing to tell: an operating vendor that no rule knows. */
  public boolean isSilent() {
    return kind == VendorKind.OPERATING && matches.isEmpty();
  }
}
