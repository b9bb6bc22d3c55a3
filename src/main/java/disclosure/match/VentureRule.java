package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import java.util.ArrayList;
import java.util.List;

/** R: a joint venture that names a company. Whose it is, only its papers tell. */
final class VentureRule implements Rule.Speaker {
  private final Directory directory;

  VentureRule(Directory directory) {
    this.directory = directory;
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    if (!reading.name().jointVenture()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (MarkIndex.Spot spot : reading.spots(directory.marks())) {
      for (Claim claim : spot.mark().claims()) {
        findings.add(finding(claim, reading, confidence));
      }
    }
    return findings;
  }

  private Finding finding(Claim claim, Reading reading, double confidence) {
    return new Finding(
        claim.companyId(),
        VendorRelation.SUBSIDIARY,
        claim.days(),
        MatchState.REVIEW,
        confidence,
        "%s is a joint venture and names %s."
            .formatted(
                Sentences.quoted(reading.nameQuote().words()), directory.nameOf(claim.companyId())),
        reading.nameQuote());
  }

  @Override
  public String saw(Reading reading) {
    return reading.name().jointVenture() ? "a joint venture" : "no joint venture";
  }
}
