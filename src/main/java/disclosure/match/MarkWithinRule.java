package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import java.util.ArrayList;
import java.util.List;

/**
 * R: a made-up mark stands within the name, beside words that may change whose it is ({@code
 * ANDURIL TECHNOLOGIES}).
 */
final class MarkWithinRule implements Rule.Speaker {
  private final Directory directory;

  MarkWithinRule(Directory directory) {
    this.directory = directory;
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    List<Finding> findings = List.of();
    for (MarkIndex.Spot spot : reading.spots(directory.marks())) {
      if (spot.mark().coined()) {
        findings = findings.isEmpty() ? new ArrayList<>(1) : findings;
        add(findings, spot.mark(), reading, confidence);
      }
    }
    return findings;
  }

  private void add(
      List<Finding> findings, MarkIndex.Mark mark, Reading reading, double confidence) {
    for (Claim claim : mark.claims()) {
      findings.add(
          new Finding(
              claim.companyId(),
              VendorRelation.SUBSIDIARY,
              claim.days(),
              MatchState.REVIEW,
              confidence,
              "%s holds %s's mark %s, but nothing else says whose it is."
                  .formatted(
                      Sentences.quoted(reading.nameQuote().words()),
                      directory.nameOf(claim.companyId()),
                      String.join(" ", mark.words())),
              reading.nameQuote()));
    }
  }

  @Override
  public String saw(Reading reading) {
    return "marks within " + Sentences.quoted(reading.name().loose());
  }
}
