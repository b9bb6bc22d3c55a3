package disclosure.match;

import disclosure.model.MatchState;
import java.util.List;

/** N: the name, its legal form included, is exactly one company's on a day. */
final class LegalNameRule implements Rule.Speaker {
  private final NameIndex names;
  private final Bearers bearers;

  LegalNameRule(Directory directory) {
    names = directory.strict();
    bearers = new Bearers(directory);
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    List<Claim> claims = names.holders(reading.name().strict());
    return claims.isEmpty()
        ? List.of()
        : bearers.findings(claims, reading.nameQuote(), "is", MatchState.LINKED, confidence);
  }

  @Override
  public String saw(Reading reading) {
    return "the name as " + Sentences.quoted(reading.name().strict());
  }
}
