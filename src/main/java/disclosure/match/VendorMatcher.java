package disclosure.match;

import disclosure.model.Vendor;
import disclosure.model.VendorKind;
import disclosure.model.VendorMatch;
import disclosure.reference.Reference;
import disclosure.reference.Reseller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which company stands behind a vendor, by {@link VendorRules}. Pure and thread-safe: the
 * same vendor and reference data give the same verdict anywhere.
 *
 * <pre>
 *   VendorMatcher matcher = new VendorMatcher(ReferenceFolder.load(Path.of("data/reference")));
 *   List&lt;VendorMatch&gt; matches = matcher.match(Vendor.named("ORACLE AMERICA  INC"));
 * </pre>
 */
public final class VendorMatcher {
  private final Directory directory;
  private final List<Rule> rules;
  private final Verdicts verdicts;
  private final String version;

  public VendorMatcher(Reference reference) {
    directory = new Directory(reference);
    rules = VendorRules.table(directory, reference.decisions());
    verdicts = new Verdicts(directory, reference.decisions());
    version = VendorRules.version() + "-" + reference.version();
  }

  /** Versions of the rules, the name rules and the reference data: {@code 2.1-3fa9c0d1e2f3}. */
  public String version() {
    return version;
  }

  /** The companies behind a vendor; empty where no rule speaks. */
  public List<VendorMatch> match(Vendor vendor) {
    return verdict(vendor).matches();
  }

  /** The companies behind a vendor, and what it is in the trade. */
  public VendorVerdict verdict(Vendor vendor) {
    Reading reading = new Reading(vendor);
    boolean undisclosed = GenericRecipients.isOne(reading);
    Reseller seller = undisclosed ? null : directory.sellers().find(reading.name());
    return new VendorVerdict(
        undisclosed ? VendorKind.UNDISCLOSED : kind(seller),
        seller == null ? null : seller.id(),
        matches(reading, undisclosed));
  }

  /** Whether the name holds a brand, and every brand it holds is another company's. */
  boolean bearsMarkOfAnother(Vendor vendor, String companyId) {
    List<MarkIndex.Spot> spots = new Reading(vendor).spots(directory.brands());
    return !spots.isEmpty()
        && spots.stream()
            .flatMap(spot -> spot.mark().claims().stream())
            .noneMatch(claim -> claim.companyId().equals(companyId));
  }

  /** Every rule in order, what it saw and what it would say, and the verdict. */
  public Explanation explain(Vendor vendor) {
    Reading reading = new Reading(vendor);
    boolean undisclosed = GenericRecipients.isOne(reading);
    List<Explanation.Step> steps = new ArrayList<>();
    for (Rule rule : rules) {
      boolean silenced = undisclosed && !rule.speaker().speaksOfUndisclosed();
      List<VendorMatch> said =
          silenced ? List.of() : verdicts.of(rule, rule.speak(reading), reading);
      String saw = silenced ? "a placeholder for undisclosed recipients" : saw(rule, reading);
      steps.add(new Explanation.Step(rule.tier(), rule.title(), saw, said));
    }
    return new Explanation(vendor, verdict(vendor), steps, version);
  }

  private static String saw(Rule rule, Reading reading) {
    return rule.speaker().saw(reading);
  }

  private static VendorKind kind(@Nullable Reseller seller) {
    if (seller == null) {
      return VendorKind.OPERATING;
    }
    return switch (seller.kind()) {
      case RESELLER -> VendorKind.RESELLER;
      case INTEGRATOR -> VendorKind.INTEGRATOR;
    };
  }

  private List<VendorMatch> matches(Reading reading, boolean undisclosed) {
    List<VendorMatch> rejections = verdicts.rejections(reading);
    for (Rule rule : rules) {
      if (undisclosed && !rule.speaker().speaksOfUndisclosed()) {
        continue;
      }
      List<VendorMatch> said = verdicts.of(rule, rule.speak(reading), reading);
      if (!said.isEmpty()) {
        return Verdicts.joined(said, rejections);
      }
    }
    return rejections;
  }
}
