package disclosure.match;

import disclosure.model.MatchState;
import disclosure.text.OtherName;
import disclosure.text.ParsedName;
import java.util.ArrayList;
import java.util.List;

/**
 * R: the record's trading, former or owner's name is a company's. Vendors write there what they
 * like.
 */
final class OtherNameRule implements Rule.Speaker {
  private final Directory directory;
  private final Bearers bearers;

  OtherNameRule(Directory directory) {
    this.directory = directory;
    bearers = new Bearers(directory);
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    List<Finding> findings = List.of();
    for (Reading.Other other : reading.others()) {
      List<Claim> claims = claims(other.name());
      if (!claims.isEmpty()) {
        findings = findings.isEmpty() ? new ArrayList<>(1) : findings;
        findings.addAll(
            bearers.findings(
                claims, other.quote(), verb(other.kind()), MatchState.REVIEW, confidence));
      }
    }
    return findings;
  }

  /** The whole other name, or a made-up mark beside words like FEDERAL or a state. */
  private List<Claim> claims(ParsedName name) {
    List<Claim> bearing = directory.bearers(name);
    if (!bearing.isEmpty() || name.isEmpty()) {
      return bearing;
    }
    List<MarkIndex.Spot> spots = directory.marks().find(name.words());
    return spots.size() == 1 && spots.get(0).mark().coined()
        ? spots.get(0).mark().claims()
        : List.of();
  }

  private static String verb(OtherName.Kind kind) {
    return switch (kind) {
      case TRADING -> "stands as its trading name and is";
      case FORMER -> "stands as its former name and is";
      case OWNER -> "stands as its owner's name and is";
    };
  }

  @Override
  public boolean speaksOfUndisclosed() {
    return true;
  }

  @Override
  public String saw(Reading reading) {
    List<String> seen = new ArrayList<>();
    for (Reading.Other other : reading.others()) {
      seen.add(Sentences.quoted(other.quote().words()));
    }
    return seen.isEmpty() ? "no other name" : "other names " + String.join(", ", seen);
  }
}
