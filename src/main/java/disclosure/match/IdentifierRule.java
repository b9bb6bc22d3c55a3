package disclosure.match;

import disclosure.model.MatchState;
import disclosure.model.VendorRelation;
import disclosure.reference.Identifier;
import disclosure.text.Names;
import disclosure.text.ParsedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * I: the record's UEI, CAGE or DUNS is curated as that of a company's entity, and the record's name
 * does not contradict it. Numbers are reused and misprinted: a clash goes to a person.
 */
final class IdentifierRule implements Rule.Speaker {
  private static final double CLASH = 0.50;
  private final Directory directory;

  IdentifierRule(Directory directory) {
    this.directory = directory;
  }

  @Override
  public List<Finding> speak(Reading reading, double confidence) {
    IdentifierIndex.Hit hit = directory.identifiers().find(reading.vendor());
    if (hit == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(hit.facts().size());
    for (Identifier fact : hit.facts()) {
      boolean clash = contradicts(reading.name(), fact);
      findings.add(
          new Finding(
              fact.companyId(),
              relation(fact),
              fact.owned(),
              clash ? MatchState.REVIEW : MatchState.LINKED,
              clash ? CLASH : confidence,
              sentence(fact, reading, clash),
              hit.quote()));
    }
    return findings;
  }

  private boolean contradicts(ParsedName name, Identifier fact) {
    if (name.isEmpty()) {
      return false;
    }
    List<Claim> bearers = directory.bearers(name);
    if (bearers.isEmpty()) {
      return !Names.parse(fact.entityName()).strict().startsWith(name.strict())
          && !directory.leads().shares(fact.companyId(), name.words());
    }
    return bearers.stream().noneMatch(claim -> claim.companyId().equals(fact.companyId()))
        && bearers.stream().anyMatch(claim -> claim.days().overlaps(fact.owned()));
  }

  private VendorRelation relation(Identifier fact) {
    for (Claim claim : directory.bearers(Names.parse(fact.entityName()))) {
      if (claim.companyId().equals(fact.companyId())) {
        return claim.relation();
      }
    }
    return VendorRelation.SUBSIDIARY;
  }

  private String sentence(Identifier fact, Reading reading, boolean clash) {
    String sentence =
        "%s %s is that of %s (%s)%s"
            .formatted(
                fact.kind(),
                fact.identifier(),
                directory.nameOf(fact.companyId()),
                fact.entityName(),
                fact.owned().clause());
    return clash
        ? sentence
            + ", but this record names "
            + Sentences.quoted(reading.nameQuote().words())
            + "."
        : sentence + ".";
  }

  @Override
  public String saw(Reading reading) {
    var vendor = reading.vendor();
    return "UEI %s, CAGE %s, DUNS %s"
        .formatted(stated(vendor.uei()), stated(vendor.cage()), stated(vendor.duns()));
  }

  private static String stated(@Nullable String number) {
    return number == null ? "not stated" : number;
  }
}
