package disclosure.match;

import disclosure.model.MatchState;
import java.util.List;

/** R: the name without legal form is one letter off a company's. Likeness never links. */
final class NearMissRule implements Rule.Speaker {
  private final NameIndex loose;
  private final NearMisses names;
  private final Bearers bearers;

  NearMissRule(Directory directory) {
    loose = directory.loose();
    names = new NearMisses(loose.keys());
    bearers = new Bearers(directory);
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    String key = names.find(reading.name().loose());
    return key == null
        ? List.of()
        : bearers.findings(
            loose.holders(key),
            reading.nameQuote(),
            "is one letter off",
            MatchState.REVIEW,
            confidence);
  }

  @Override
  public String saw(Reading reading) {
    return "names one letter off " + Sentences.quoted(reading.name().loose());
  }
}
