package disclosure.match;

import disclosure.model.MatchState;
import java.util.ArrayList;
import java.util.List;

/** Words the findings of rules by which a vendor bears a company's name. */
final class Bearers {
  private static final double CONTRADICTED = 0.50;
  private final Directory directory;

  Bearers(Directory directory) {
    this.directory = directory;
  }

  /**
   * One finding a claim.
   *
   * @param verb what joins the quoted name and the alias: {@code is}
   * @param state what the claims are worth where no two companies contradict each other
   */
  List<Finding> findings(
      List<Claim> claims, Quote quote, String verb, MatchState state, double confidence) {
    boolean clear = !Claim.contradict(claims);
    List<Finding> findings = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      findings.add(
          new Finding(
              claim.companyId(),
              claim.relation(),
              claim.days(),
              clear ? state : MatchState.REVIEW,
              clear ? confidence : Math.min(CONTRADICTED, confidence),
              sentence(claim, quote, verb) + (clear ? "." : "; another company bears it too."),
              quote));
    }
    return findings;
  }

  private String sentence(Claim claim, Quote quote, String verb) {
    return Sentences.quoted(quote.words())
        + " "
        + verb
        + " "
        + Sentences.bearing(claim.alias(), directory.nameOf(claim.companyId()))
        + Sentences.naming(claim.alias(), claim.days());
  }
}
