package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * B: a made-up mark beside nothing but words like FEDERAL or PUBLIC SECTOR, corroborated by the
 * registered parent, by the trading name, or by the mark's own second word. Without corroboration a
 * person decides.
 */
final class BrandRule implements Rule.Speaker {
  private static final double UNCORROBORATED = 0.60;
  private final Directory directory;
  private final Parents parents;

  BrandRule(Directory directory, Parents parents) {
    this.directory = directory;
    this.parents = parents;
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    List<String> words = reading.name().words();
    for (MarkIndex.Spot spot : reading.spots(directory.marks())) {
      if (spot.mark().coined() && Vocabulary.restIsAllowed(words, spot.from(), spot.to())) {
        return findings(spot, reading, confidence);
      }
    }
    return List.of();
  }

  private List<Finding> findings(MarkIndex.Spot spot, Reading reading, double confidence) {
    List<Finding> findings = new ArrayList<>(1);
    boolean clear = !Claim.contradict(spot.mark().claims());
    for (Claim claim : spot.mark().claims()) {
      String witness = clear ? witness(spot, claim, reading) : null;
      findings.add(
          new Finding(
              claim.companyId(),
              VendorRelation.SUBSIDIARY,
              claim.days(),
              witness == null ? MatchState.REVIEW : MatchState.LINKED,
              witness == null ? UNCORROBORATED : confidence,
              sentence(spot, claim, reading, witness),
              reading.nameQuote()));
    }
    return findings;
  }

  private @Nullable String witness(MarkIndex.Spot spot, Claim claim, Reading reading) {
    for (Parents.Parent parent : parents.of(reading)) {
      if (parent.companyId().equals(claim.companyId()) && parent.days().overlaps(claim.days())) {
        return "its registered parent on this record is "
            + Sentences.quoted(parent.quote().words());
      }
    }
    for (Reading.Other other : reading.others()) {
      for (Claim bearer : directory.bearers(other.name())) {
        if (bearer.companyId().equals(claim.companyId())) {
          return "it trades as " + Sentences.quoted(other.quote().words());
        }
      }
    }
    return ownWords(spot, reading);
  }

  /**
   * A mark of several words is not borne by chance in a name made for the government or a country.
   */
  private static @Nullable String ownWords(MarkIndex.Spot spot, Reading reading) {
    boolean several =
        spot.mark().words().size() > 1
            && Vocabulary.restNamesPlace(reading.name().words(), spot.from(), spot.to());
    return several ? "the rest of the name only says whom or where it serves" : null;
  }

  private String sentence(
      MarkIndex.Spot spot, Claim claim, Reading reading, @Nullable String witness) {
    return "%s is %s's mark %s beside words that change nothing%s; %s."
        .formatted(
            Sentences.quoted(reading.nameQuote().words()),
            directory.nameOf(claim.companyId()),
            String.join(" ", spot.mark().words()),
            claim.days().clause(),
            witness == null ? "nothing corroborates it" : witness);
  }

  @Override
  public String saw(Reading reading) {
    return "marks in " + Sentences.quoted(reading.name().loose());
  }
}
