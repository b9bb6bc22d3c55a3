package disclosure.match;

import static disclosure.match.KnownCompanies.MATCHER;
import static disclosure.match.KnownCompanies.only;
import static disclosure.match.KnownCompanies.vendor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.model.MatchState;
import disclosure.model.Vendor;
import disclosure.model.VendorMatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersAndParentsTest {
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
}
