package disclosure.match;

import disclosure.model.MatchState;
import java.util.List;
import java.util.Set;

/**
 * L: the source's field ended within a word, and only one company's registered name goes on from
 * there ({@code INTERNATIONAL BUSINESS MACHINE}, 30 letters). Older FPDS records keep 30 characters
 * of a name, others 35, 60 or 80.
 */
final class CutNameRule implements Rule.Speaker {
  private static final Set<Integer> FIELD_LENGTHS = Set.of(30, 35, 60, 80);
  private final NameIndex names;
  private final Bearers bearers;

  CutNameRule(Directory directory) {
    names = directory.strict();
    bearers = new Bearers(directory);
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    if (!isCut(reading)) {
      return List.of();
    }
    List<Claim> claims = names.holdersOfCut(reading.name().strict());
    return claims.isEmpty()
        ? List.of()
        : bearers.findings(
            claims,
            reading.nameQuote(),
            "is cut short by its source and begins",
            MatchState.LINKED,
            confidence);
  }

  private static boolean isCut(Reading reading) {
    return FIELD_LENGTHS.contains(reading.nameQuote().words().length())
        && !reading.name().isEmpty()
        && !reading.name().jointVenture();
  }

  @Override
  public String saw(Reading reading) {
    return "a name of " + reading.nameQuote().words().length() + " characters";
  }
}
