package disclosure.match;

import static java.util.stream.Collectors.toSet;

import disclosure.model.MatchState;
import disclosure.text.Names;
import disclosure.text.ParsedName;
import java.util.List;
import java.util.Set;

/**
 * L: the name without legal forms is exactly one company's, and either has several words or is a
 * made-up mark ({@code CRANE} is neither). Another country's legal form is left to a person where
 * it makes another body of a registered name (the Norwegian {@code AIRBUS DEFENCE AND SPACE AS} was
 * sold, the German one not) or stands beside a single word: made-up in English may be a word abroad
 * ({@code INFORMATICA UG}). So is another form of any country beside a single telling word that is
 * not made up: {@code ASPEN SYSTEMS INC} is not ASPEN SYSTEMS CORPORATION. So is another kind of
 * body beside two everyday words ({@code GIANT OAK LLC} may fell trees, GIANT OAK, INC. searched
 * the web), and a practice beside any name that is not registered as one ({@code SIKORSKY PLLC}).
 */
final class LooseNameRule implements Rule.Speaker {
  private static final Set<String> AMERICAN =
      Set.of("", "INC", "CORP", "CO", "LLC", "LP", "LLP", "LTD", "PBC", "PC", "PLLC");
  private static final double DOUBTFUL = 0.50;
  private static final int THIN = 2;

  private final NameIndex names;
  private final Bearers bearers;

  LooseNameRule(Directory directory) {
    names = directory.loose();
    bearers = new Bearers(directory);
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    List<Claim> claims = names.holders(reading.name().loose());
    if (claims.isEmpty()) {
      return List.of();
    }
    boolean doubtful =
        isAbroad(reading.name(), claims)
            || isThin(reading.name(), claims)
            || isAnotherBody(reading.name(), claims);
    return bearers.findings(
        claims,
        reading.nameQuote(),
        "is, but for its legal form,",
        doubtful ? MatchState.REVIEW : MatchState.LINKED,
        doubtful ? DOUBTFUL : confidence);
  }

  private static boolean isAbroad(ParsedName name, List<Claim> claims) {
    return !AMERICAN.containsAll(List.of(name.form().split(" ", -1)))
        && (name.loose().indexOf(' ') < 0
            || claims.stream().anyMatch(LooseNameRule::isRegisteredWithForm));
  }

  private static boolean isThin(ParsedName name, List<Claim> claims) {
    return !name.form().isEmpty()
        && name.words().size() <= THIN
        && name.words().stream().filter(Vocabulary::isTelling).count() < 2
        && claims.stream()
            .allMatch(claim -> !claim.alias().coined() && isRegisteredWithForm(claim));
  }

  private static boolean isAnotherBody(ParsedName name, List<Claim> claims) {
    Body body = Body.of(name);
    Set<Body> registered = claims.stream().map(LooseNameRule::body).collect(toSet());
    if (body == Body.UNSTATED || registered.contains(body)) {
      return false;
    }
    return body == Body.PRACTICE
        || (name.words().size() <= THIN
            && !registered.contains(Body.UNSTATED)
            && claims.stream().noneMatch(claim -> claim.alias().coined()));
  }

  private static Body body(Claim claim) {
    return Body.of(Names.parse(claim.alias().name()));
  }

  private static boolean isRegisteredWithForm(Claim claim) {
    return body(claim) != Body.UNSTATED;
  }

  @Override
  public String saw(Reading reading) {
    return "the name without legal form as " + Sentences.quoted(reading.name().loose());
  }
}
