package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.model.MatchState;
import disclosure.model.Vendor;
import disclosure.model.VendorMatch;
import disclosure.reference.Alias.Kind;
import disclosure.reference.Decision.SubjectKind;
import disclosure.reference.Decision.Verdict;
import disclosure.reference.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a record says against an owner of the list. */
class OtherOwnerTest {
  private static final String SOLD = "UEIOFSOLD001";
  private static final VendorMatcher MATCHER =
      new VendorMatcher(
          new Facts()
              .company("jacobs", "Jacobs")
              .coined("jacobs", "JACOBS ENGINEERING GROUP INC.", Kind.FORMER)
              .dated("jacobs", "JACOBS TECHNOLOGY INC.", Kind.SUBSIDIARY, null, "2024-09-26")
              .company("amentum", "Amentum")
              .coined("amentum", "AMENTUM HOLDINGS, INC.", Kind.LEGAL)
              .dated("amentum", "JACOBS TECHNOLOGY INC.", Kind.ACQUIRED, "2024-09-28", null)
              .company("vencore", "Vencore")
              .dated("vencore", "VENCORE HOLDING CORP.", Kind.LEGAL, null, "2018-05-30")
              .company("peraton", "Peraton")
              .coined("peraton", "PERATON SERVICES INC.", Kind.SUBSIDIARY)
              .coined("peraton", "PERATON LABS INC.", Kind.SUBSIDIARY)
              .decided(
                  SubjectKind.NAME_KEY,
                  "PERATON LABS INC.",
                  "PERATON LABS INC.",
                  "peraton",
                  Verdict.LINKED)
              .company("harris", "L3Harris")
              .dated("harris", "LINK TRAINING CORP", Kind.ACQUIRED, "2019-06-29", null)
              .number(
                  "harris",
                  Identifier.Kind.UEI,
                  SOLD,
                  "LINK TRAINING CORP",
                  Facts.days("2019-06-29", "2021-06-28"))
              .company("cae", "CAE")
              .coined("cae", "CAE USA INC.", Kind.SUBSIDIARY)
              .number(
                  "cae", Identifier.Kind.UEI, SOLD, "CAE USA INC.", Facts.days("2021-08-01", null))
              .company("hp", "HP")
              .coined("hp", "HEWLETT-PACKARD COMPANY", Kind.LEGAL)
              .dated("hp", "ELECTRONIC DATA SYSTEMS CORP", Kind.ACQUIRED, "2008-09-01", null)
              .company("old", "Old Owner")
              .dated("old", "LINK FLIGHT CORP", Kind.LEGAL, null, "2010-12-31")
              .reference());

  @Test
  void anotherOwnerOnTheRecordIsAskedAbout() {
    List<VendorMatch> matches =
        MATCHER.match(vendor("JACOBS TECHNOLOGY INC.", null, "JACOBS ENGINEERING GROUP INC."));
    assertEquals(List.of("jacobs", "amentum"), companies(matches));
    assertEquals(List.of(MatchState.LINKED, MatchState.REVIEW), states(matches));
    VendorMatch asked = matches.get(1);
    assertEquals("0.48", asked.confidence().toString());
    assertTrue(asked.reason().contains("Amentum"), asked.reason());
    assertTrue(
        asked
            .reason()
            .endsWith(
                "The record's registered parent, “JACOBS ENGINEERING GROUP INC.”, is Jacobs;"
                    + " published parents alone prove nothing."),
        asked.reason());
  }

  @Test
  void theOwnerItselfAsParentLinks() {
    List<VendorMatch> matches =
        MATCHER.match(vendor("JACOBS TECHNOLOGY INC.", null, "AMENTUM HOLDINGS, INC."));
    assertEquals(List.of("amentum", "jacobs"), companies(matches));
    assertEquals(List.of(MatchState.LINKED, MatchState.REVIEW), states(matches));
  }

  @Test
  void onlyTheDaysOfBothAreAskedAbout() {
    List<VendorMatch> matches =
        MATCHER.match(vendor("PERATON SERVICES INC.", null, "VENCORE HOLDING CORP."));
    assertEquals(List.of("peraton", "peraton"), companies(matches));
    assertEquals(List.of(MatchState.LINKED, MatchState.REVIEW), states(matches));
    assertEquals("2018-05-31", String.valueOf(matches.get(0).validFrom()));
    assertEquals("2018-05-30", String.valueOf(matches.get(1).validTo()));
  }

  @Test
  void aPersonsDecisionStandsAgainstTheParent() {
    VendorMatch match = only(vendor("PERATON LABS INC.", null, "VENCORE HOLDING CORP."));
    assertEquals(List.of("D", MatchState.LINKED), List.of(match.tier(), match.state()));
    assertEquals("1.00", match.confidence().toString());
  }

  @Test
  void aNameBoughtLaterTellsNothingOfTheDaysBefore() {
    List<VendorMatch> matches =
        MATCHER.match(vendor("ELECTRONIC DATA SERVICES INC.", null, "HEWLETT-PACKARD COMPANY"));
    assertEquals(List.of(MatchState.LINKED, MatchState.REVIEW), states(matches));
    assertEquals(
        "Its registered parent on this record, “HEWLETT-PACKARD COMPANY”, is HP, from 2008-09-01 on,"
            + " and its own name begins with ELECTRONIC.",
        matches.get(0).reason());
    assertEquals(
        "Its registered parent on this record, “HEWLETT-PACKARD COMPANY”, is HP, until 2008-08-31,"
            + " but no name of the company began with ELECTRONIC then.",
        matches.get(1).reason());
  }

  @Test
  void anUnknownParentChangesNothing() {
    VendorMatch match = only(vendor("PERATON SERVICES INC.", null, "SIERRA HOLDINGS CORP."));
    assertEquals(MatchState.LINKED, match.state());
    assertEquals("0.98", match.confidence().toString());
  }

  @Test
  void aNumberThatWasSoldIsAskedAboutUnderTheNameOfItsSeller() {
    List<VendorMatch> matches = MATCHER.match(vendor("LINK TRAINING CORP", SOLD, null));
    assertEquals(List.of("harris", "cae"), companies(matches));
    assertEquals(List.of(MatchState.LINKED, MatchState.REVIEW), states(matches));
    assertTrue(
        matches.get(1).reason().endsWith("but this record names “LINK TRAINING CORP”."),
        matches.get(1).reason());
  }

  @Test
  void aNameThatWasGivenUpBeforeDoesNotContradictANumber() {
    List<VendorMatch> matches = MATCHER.match(vendor("LINK FLIGHT CORP", SOLD, null));
    assertEquals(List.of(MatchState.LINKED, MatchState.LINKED), states(matches));
  }

  private static VendorMatch only(Vendor vendor) {
    List<VendorMatch> matches = MATCHER.match(vendor);
    assertEquals(1, matches.size(), matches.toString());
    return matches.get(0);
  }

  private static List<String> companies(List<VendorMatch> matches) {
    return matches.stream().map(VendorMatch::companyId).toList();
  }

  private static List<MatchState> states(List<VendorMatch> matches) {
    return matches.stream().map(VendorMatch::state).toList();
  }

  private static Vendor vendor(String name, @Nullable String uei, @Nullable String parentName) {
    return new Vendor(uei, null, null, name, null, null, null, parentName, null, null, null);
  }
}
