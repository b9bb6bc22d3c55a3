package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import java.util.ArrayList;
import java.util.List;

/**
 * R: a joint venture that names a company, or one on the list ({@code LONGBOW LLC}). It is several
 * owners': never a company's alone.
 */
final class VentureRule implements Rule.Speaker {
  private final Directory directory;

  VentureRule(Directory directory) {
    this.directory = directory;
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    List<Claim> listed = directory.ventures().holders(reading.name().loose());
    if (!listed.isEmpty()) {
      return listed.stream().map(claim -> listed(claim, reading, confidence)).toList();
    }
    if (!reading.name().jointVenture()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (MarkIndex.Spot spot : reading.spots(directory.marks())) {
      for (Claim claim : spot.mark().claims()) {
        findings.add(named(claim, reading, confidence));
      }
    }
    return findings;
  }

  private Finding listed(Claim claim, Reading reading, double confidence) {
    return finding(
        claim,
        reading,
        confidence,
        Sentences.bearing(claim.alias(), directory.nameOf(claim.companyId()))
            + claim.days().clause());
  }

  private Finding named(Claim claim, Reading reading, double confidence) {
    return finding(
        claim,
        reading,
        confidence,
        "a joint venture and names " + directory.nameOf(claim.companyId()));
  }

  private static Finding finding(
      Claim claim, Reading reading, double confidence, String description) {
    return new Finding(
        claim.companyId(),
        VendorRelation.SUBSIDIARY,
        claim.days(),
        MatchState.REVIEW,
        confidence,
        Sentences.quoted(reading.nameQuote().words()) + " is " + description + ".",
        reading.nameQuote());
  }

  @Override
  public String saw(Reading reading) {
    return reading.name().jointVenture() ? "a joint venture" : "no joint venture";
  }
}
