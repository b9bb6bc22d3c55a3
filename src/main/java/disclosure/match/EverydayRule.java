package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R: an everyday word or initials that are also a company's name or mark ({@code ORACLE}, {@code
 * CRANE & CO}), alone or beside words like FEDERAL, and names that unrelated vendors are registered
 * under ({@code AWARE, INC.}). Many others bear such a name.
 */
final class EverydayRule implements Rule.Speaker {
  private final Directory directory;
  private final Bearers bearers;

  EverydayRule(Directory directory) {
    this.directory = directory;
    bearers = new Bearers(directory);
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    List<Claim> claims = directory.everyday().holders(reading.name().loose());
    if (!claims.isEmpty()) {
      return bearers.findings(
          claims, reading.nameQuote(), verb(claims), MatchState.REVIEW, confidence);
    }
    List<Finding> beside = besideAllowedWords(reading, confidence);
    return beside.isEmpty() ? beforePlace(reading, confidence) : beside;
  }

  /** {@code TREND MICRO FEDERAL}: whoever bears the name without the words of whom it serves. */
  private List<Finding> beforePlace(Reading reading, double confidence) {
    List<String> words = reading.name().words();
    return Stream.concat(Vocabulary.served(words).stream(), Stream.of(words))
        .map(name -> holders(String.join(" ", name)))
        .filter(claims -> !claims.isEmpty())
        .findFirst()
        .or(() -> Optional.of(directory.cores().holders(Vocabulary.bare(words))))
        .map(claims -> asked(claims, reading, confidence))
        .orElse(List.of());
  }

  private List<Finding> asked(List<Claim> claims, Reading reading, double confidence) {
    return bearers.findings(
        claims,
        reading.nameQuote(),
        "is, but for words that many add to a name,",
        MatchState.REVIEW,
        confidence);
  }

  private List<Claim> holders(String name) {
    return Stream.of(directory.loose(), directory.everyday(), directory.cores())
        .map(index -> index.holders(name))
        .filter(claims -> !claims.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String verb(List<Claim> claims) {
    return claims.stream().anyMatch(claim -> claim.alias().shared())
        ? "is a name that unrelated vendors bear too; it is also"
        : "is an everyday word or initials that are also";
  }

  private List<Finding> besideAllowedWords(Reading reading, double confidence) {
    List<String> words = reading.name().words();
    List<Finding> findings = new ArrayList<>();
    for (MarkIndex.Spot spot : reading.spots(directory.marks())) {
      if (!spot.mark().coined() && Vocabulary.restIsAllowed(words, spot.from(), spot.to())) {
        for (Claim claim : spot.mark().claims()) {
          findings.add(finding(claim, reading, confidence));
        }
      }
    }
    return findings;
  }

  private Finding finding(Claim claim, Reading reading, double confidence) {
    String company = directory.nameOf(claim.companyId());
    return new Finding(
        claim.companyId(),
        VendorRelation.SUBSIDIARY,
        claim.days(),
        MatchState.REVIEW,
        confidence,
        "%s bears %s's mark %s, an everyday word that others bear too."
            .formatted(
                Sentences.quoted(reading.nameQuote().words()), company, claim.alias().name()),
        reading.nameQuote());
  }

  @Override
  public String saw(Reading reading) {
    return "the name's words " + Sentences.quoted(reading.name().loose());
  }
}
