package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.model.MatchState;
import disclosure.model.Vendor;
import disclosure.model.VendorKind;
import disclosure.model.VendorMatch;
import disclosure.reference.Alias.Kind;
import disclosure.reference.Decision.SubjectKind;
import disclosure.reference.Decision.Verdict;
import disclosure.reference.Identifier;
import disclosure.reference.Reseller;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorMatcherTest {
  private static final VendorMatcher MATCHER =
      new VendorMatcher(
          new Facts()
              .company("amazon", "Amazon")
              .common("amazon", "AMAZON", Kind.BRAND)
              .coined("amazon", "AMAZON WEB SERVICES, INC.", Kind.SUBSIDIARY)
              .company("anduril", "Anduril Industries")
              .coined("anduril", "ANDURIL", Kind.BRAND)
              .coined("anduril", "ANDURIL INDUSTRIES, INC.", Kind.LEGAL)
              .company("alphabet", "Alphabet (Google)")
              .common("alphabet", "ALPHABET INC.", Kind.LEGAL)
              .coined("alphabet", "GOOGLE LLC", Kind.SUBSIDIARY)
              .coined("alphabet", "GOOGLE", Kind.BRAND)
              .company("apple", "Apple")
              .common("apple", "APPLE INC.", Kind.LEGAL)
              .common("apple", "APPLE", Kind.BRAND)
              .company("babel-street", "Babel Street")
              .coined("babel-street", "BABEL STREET LLC", Kind.LEGAL)
              .company("crane", "Crane")
              .common("crane", "CRANE CO", Kind.LEGAL)
              .company("grayshift", "Grayshift")
              .dated("grayshift", "GRAYSHIFT, LLC", Kind.LEGAL, null, "2023-04-30")
              .company("magnet", "Magnet Forensics")
              .dated("magnet", "GRAYSHIFT, LLC", Kind.ACQUIRED, "2023-05-01", null)
              .company("ibm", "IBM")
              .common("ibm", "IBM", Kind.BRAND)
              .dated("ibm", "TRIRIGA INC", Kind.ACQUIRED, "2011-04-01", null)
              .company("informatica", "Informatica")
              .coined("informatica", "INFORMATICA LLC", Kind.LEGAL)
              .company("lockheed", "Lockheed Martin")
              .coined("lockheed", "LOCKHEED MARTIN", Kind.BRAND)
              .company("motorola", "Motorola Solutions")
              .coined("motorola", "MOTOROLA SOLUTIONS, INC.", Kind.LEGAL)
              .number("motorola", Identifier.Kind.UEI, "MOTOUEI00001", "MOTOROLA SOLUTIONS, INC.")
              .number("motorola", Identifier.Kind.CAGE, "0MOTO", "MOTOROLA SOLUTIONS, INC.")
              .company("nve", "NVE")
              .coined("nve", "NVE CORP", Kind.LEGAL)
              .company("oracle", "Oracle")
              .common("oracle", "ORACLE", Kind.BRAND)
              .common("oracle", "ORACLE CORPORATION", Kind.LEGAL)
              .common("oracle", "ORACLE AMERICA, INC.", Kind.SUBSIDIARY)
              .company("palantir", "Palantir")
              .coined("palantir", "PALANTIR", Kind.BRAND)
              .coined("palantir", "PALANTIR TECHNOLOGIES INC.", Kind.LEGAL)
              .company("rtx", "RTX")
              .coined("rtx", "UNITED TECHNOLOGIES CORPORATION", Kind.FORMER)
              .coined("rtx", "ROCKWELL COLLINS, INC.", Kind.ACQUIRED)
              .seller("carahsoft", "CARAHSOFT TECHNOLOGY CORP.", Reseller.Kind.RESELLER)
              .seller("emergent", "EMERGENT, LLC", Reseller.Kind.RESELLER)
              .seller("leidos", "LEIDOS, INC.", Reseller.Kind.INTEGRATOR)
              .decided(
                  SubjectKind.NAME_KEY,
                  "PALANTIR.NET INC",
                  "PALANTIR.NET INC",
                  "palantir",
                  Verdict.REJECTED)
              .decided(
                  SubjectKind.VENDOR_ID,
                  "DECIDEDUEI01",
                  "SKYBOX LABS LLC",
                  "alphabet",
                  Verdict.LINKED)
              .reference());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AMAZON WEB SERVICES, INC.    | N | amazon    | SUBSIDIARY
          Oracle America Inc           | N | oracle    | SUBSIDIARY
          ORACLE CORPORATION           | N | oracle    | DIRECT
          ALPHABET INC                 | N | alphabet  | DIRECT
          GOOGLE                       | N | alphabet  | DIRECT
          GOOGLE INC.                  | L | alphabet  | SUBSIDIARY
          PALANTIR TECHNOLOGIES        | L | palantir  | DIRECT
          PALANTIR TECHNOLOGIES LLC    | L | palantir  | DIRECT
          MOTOROLA SOLUTIONS CO., LLC  | L | motorola  | DIRECT
          LOCKHEED MARTIN US           | B | lockheed  | SUBSIDIARY
          LOCKHEED MARTIN UK LIMITED   | B | lockheed  | SUBSIDIARY
          LOCKHEED MARTIN NEDERLAND BV | B | lockheed  | SUBSIDIARY
          PALANTIR TECHNOLOGIES JAPAN KK | B | palantir | SUBSIDIARY
          AMAZON WEB SERVICES, INC. - DELAWARE | N | amazon | SUBSIDIARY
          UNITED TECHNOLOGIES CORPORATIO | N | rtx | DIRECT
          ROCKWELL COLLINS INCORPORATED, THE | N | rtx | SUBSIDIARY
          """)
  void namesLinkByEvidence(String name, String tier, String companyId, String relation) {
    VendorMatch match = only(MATCHER.match(Vendor.named(name)));
    assertEquals(
        List.of(tier, companyId, relation, MatchState.LINKED),
        List.of(match.tier(), match.companyId(), match.relation().name(), match.state()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALPHABET SIGNS INC",
        "AMAZON HOSE & RUBBER CO OF MIAMI INC",
        "AMAZONTC, LLC",
        "APPLE TEN HOSPITALITY MANAGEMENT, INC.",
        "APPLE TOWING CO.",
        "ORACLE FREIGHT DISPATCHING LLC",
        "EMERGENT COILS LLC",
        "LAWSON PRODUCTS INC",
        "ZULAWSKI FARMS",
        "COLLINS CONCRETE LIMITED",
        "UNITED SIGNS CORPORATION",
        "UNITED FEDERAL LLC",
        "AMAZON WEB SIGNS UK LIMITED",
        "FEDERAL PUBLIC SECTOR LLC"
      })
  void likenessIsNoEvidence(String name) {
    assertEquals(List.of(), MATCHER.match(Vendor.named(name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ANDURIL TECHNOLOGIES                    | anduril
          ANDURIL FEDERAL LLC                     | anduril
          ORACLE                                  | oracle
          ORACLE FEDERAL SERVICES LLC             | oracle
          ORACLE CORPORATION JAPAN                | oracle
          INFORMATICA HOLDINGS INC                | informatica
          NVE FEDERAL LLC                         | nve
          INFORMATICA PUBLIC SECTOR LLC           | informatica
          CRANE & CO. INC.                        | crane
          NVE, INC                                | nve
          APPLE SERVICES                          | apple
          INFORMATICA UG                          | informatica
          MOTOROLA SOLUTIONS AS                   | motorola
          UNITED TECHNOLOGIES INC.                | rtx
          BABEL STREET ROSETTE LTD.               | babel-street
          LOCKHEED MARTIN JAVELIN JV              | lockheed
          PALANTIR TECHNOLOGEIS INC               | palantir
          ACME LLC DBA PALANTIR TECHNOLOGIES      | palantir
          ROSETTE, A BABEL STREET COMPANY         | babel-street
          """)
  void doubtsGoToAPerson(String name, String companyId) {
    List<VendorMatch> matches = MATCHER.match(Vendor.named(name));
    assertTrue(matches.stream().allMatch(m -> m.state() == MatchState.REVIEW), matches.toString());
    assertEquals(companyId, matches.get(0).companyId());
  }

  @Test
  void reasonsReadAloudAndQuotesAreVerbatim() {
    VendorMatch match = only(MATCHER.match(Vendor.named("Oracle America  Inc")));
    assertEquals(
        "“Oracle America Inc” is the registered name of a subsidiary of Oracle (ORACLE AMERICA,"
            + " INC.).",
        match.reason());
    assertEquals("Oracle America  Inc", match.quote());
    assertEquals("name", match.field());
    assertEquals("0.98", match.confidence().toString());
  }

  @Test
  void ownershipIsDated() {
    VendorMatch match = only(MATCHER.match(Vendor.named("TRIRIGA, INC.")));
    assertEquals(LocalDate.parse("2011-04-01"), match.validFrom());
    assertEquals(null, match.validTo());
    List<VendorMatch> both = MATCHER.match(Vendor.named("GRAYSHIFT LLC"));
    assertEquals(
        List.of("grayshift", "magnet"), both.stream().map(VendorMatch::companyId).toList());
    assertEquals(LocalDate.parse("2023-04-30"), both.get(0).validTo());
    assertEquals(LocalDate.parse("2023-05-01"), both.get(1).validFrom());
  }

  @Test
  void aNumberLinksUnlessTheNameContradictsIt() {
    VendorMatch match = only(MATCHER.match(vendor("MOTOROLA SYSTEMS", "MOTOUEI00001", null)));
    assertEquals(
        List.of("I", "MOTOUEI00001", "uei"), List.of(match.tier(), match.quote(), match.field()));
    assertEquals(MatchState.LINKED, match.state());
    VendorMatch clash = only(MATCHER.match(vendor("JOES PIZZA LLC", "MOTOUEI00001", null)));
    assertEquals(MatchState.REVIEW, clash.state());
    VendorMatch other = only(MATCHER.match(vendor("GOOGLE LLC", "MOTOUEI00001", null)));
    assertEquals(MatchState.REVIEW, other.state());
  }

  @Test
  void aParentLinksOnlyWithTheVendorsOwnWord() {
    VendorMatch match =
        only(MATCHER.match(vendor("ORACLE HEALTH SYSTEMS LLC", null, "ORACLE CORPORATION")));
    assertEquals(List.of("P", MatchState.LINKED), List.of(match.tier(), match.state()));
    assertEquals(
        List.of("ORACLE CORPORATION", "parent_name"), List.of(match.quote(), match.field()));
    VendorMatch alone = only(MATCHER.match(vendor("JOES PIZZA LLC", null, "ORACLE CORPORATION")));
    assertEquals(List.of("P", MatchState.REVIEW), List.of(alone.tier(), alone.state()));
  }

  @Test
  void aParentWhoseNumberAndNameDisagreeProvesNothing() {
    Vendor vendor =
        new Vendor(
            null,
            null,
            null,
            "MOTOROLA X LLC",
            null,
            "MOTOUEI00001",
            null,
            "ORACLE CORPORATION",
            null,
            null,
            null);
    assertEquals(List.of(), MATCHER.match(vendor));
  }

  @Test
  void aMarkIsCorroboratedByItsParent() {
    VendorMatch match =
        only(MATCHER.match(vendor("ANDURIL FEDERAL LLC", null, "ANDURIL INDUSTRIES, INC.")));
    assertEquals(List.of("P", MatchState.LINKED), List.of(match.tier(), match.state()));
  }

  @Test
  void anotherCompanyAsParentTakesConfidenceAway() {
    VendorMatch match =
        only(MATCHER.match(vendor("PALANTIR TECHNOLOGIES INC", null, "ORACLE CORPORATION")));
    assertEquals("0.95", match.confidence().toString());
    assertEquals(MatchState.LINKED, match.state());
    assertTrue(match.reason().endsWith("published parents alone prove nothing."), match.reason());
  }

  @Test
  void aRejectionBeatsEveryRule() {
    VendorMatch match = only(MATCHER.match(Vendor.named("palantir.net  inc")));
    assertEquals(List.of("D", MatchState.REJECTED), List.of(match.tier(), match.state()));
    assertEquals(
        "an editor decided on 2026-01-31 that this vendor is not Palantir: read the filing.",
        match.reason());
  }

  @Test
  void aDecisionHoldsForTheNameItWasMadeOn() {
    assertEquals(
        MatchState.LINKED,
        only(MATCHER.match(vendor("Skybox Labs, Inc.", "DECIDEDUEI01", null))).state());
    VendorMatch renamed = only(MATCHER.match(vendor("OTHER NAME", "DECIDEDUEI01", null)));
    assertEquals(MatchState.REVIEW, renamed.state());
    assertTrue(renamed.reason().contains("this record says “OTHER NAME”"), renamed.reason());
  }

  @Test
  void placeholdersNeverLink() {
    Vendor vendor = vendor("MISCELLANEOUS FOREIGN AWARDEES", "MOTOUEI00001", "ORACLE CORPORATION");
    VendorVerdict verdict = MATCHER.verdict(vendor);
    assertEquals(VendorKind.UNDISCLOSED, verdict.kind());
    assertEquals(List.of(), verdict.matches());
  }

  @Test
  void aPlaceholdersTradingNameGoesToAPerson() {
    Vendor vendor =
        new Vendor(
            null,
            null,
            null,
            "FOREIGN CONTRACTOR (UNDISCLOSED)",
            "ORACLE AMERICA INC",
            null,
            null,
            null,
            null,
            null,
            null);
    assertEquals(MatchState.REVIEW, only(MATCHER.match(vendor)).state());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CARAHSOFT TECHNOLOGY CORPORATION | RESELLER
          CARAHSOFT TECHNOLOGY             | RESELLER
          EMERGENT LLC                     | RESELLER
          EMERGENT COILS LLC               | OPERATING
          LEIDOS, INC                      | INTEGRATOR
          """)
  void knownSellersAreRecognised(String name, VendorKind kind) {
    assertEquals(kind, MATCHER.verdict(Vendor.named(name)).kind());
  }

  @Test
  void aVendorWithoutANameIsSilent() {
    assertTrue(MATCHER.verdict(Vendor.named(null)).isSilent());
  }

  @Test
  void anExplanationTellsWhatEachRuleSaw() {
    Explanation explanation = MATCHER.explain(Vendor.named("GOOGLE INC."));
    assertEquals(12, explanation.steps().size());
    Explanation.Step loose = explanation.steps().get(3);
    assertEquals("L", loose.tier());
    assertEquals("the name without legal form as “GOOGLE”", loose.saw());
    assertEquals(explanation.verdict().matches(), loose.said());
    assertEquals("7.3-test", explanation.version());
  }

  private static Vendor vendor(String name, @Nullable String uei, @Nullable String parentName) {
    return new Vendor(uei, null, null, name, null, null, null, parentName, null, null, null);
  }

  private static VendorMatch only(List<VendorMatch> matches) {
    assertEquals(1, matches.size(), matches.toString());
    return matches.get(0);
  }
}
