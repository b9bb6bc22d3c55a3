package disclosure.match;

import static disclosure.match.KnownCompanies.MATCHER;
import static disclosure.match.KnownCompanies.only;
import static disclosure.match.KnownCompanies.vendor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.model.MatchState;
import disclosure.model.Vendor;
import disclosure.model.VendorKind;
import disclosure.model.VendorMatch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorMatcherTest {
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
}
