package disclosure.match;

import disclosure.model.Vendor;
import disclosure.model.VendorMatch;
import java.util.List;

/**
 * How a verdict came about.
 *
 * @param steps every rule in order; the first that said something made the verdict
 * @param version versions of rules and reference data
 */
public record Explanation(Vendor vendor, VendorVerdict verdict, List<Step> steps, String version) {

  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One rule.
   *
   * @param saw what it looked at
   * @param said what it found by itself; empty where it kept silent
   */
  public record Step(String tier, String title, String saw, List<VendorMatch> said) {

    public Step {
      said = List.copyOf(said);
    }
  }
}
