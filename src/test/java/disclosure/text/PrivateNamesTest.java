package disclosure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOE, PAT Q.",
        "EXAMPLE, KRISTEN, L.",
        "Garcia-Example, Ana Maria",
        "EXAMPLE , HENRY",
        "EXAMPLE, YOK0",
        "HALL, JOHN",
        "JANE DOE",
        "Jane Q. van Doe",
        "MARY ANN EXAMPLE JR."
      })
  void whoIsWrittenAsPeopleAreIsAPerson(String name) {
    assertTrue(PrivateNames.isPerson(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4LEAF, INC.",
        "EXAMPLE SYSTEMS, INC.",
        "EXAMPLE, SAMPLE & SPECIMEN LLP",
        "JON EXAMPLE LLC",
        "KATHY EXAMPLE CONSULTING",
        "JOHN DEERE EQUIPMENT",
        "FLOCK SAFETY",
        "VERIZON WIRELESS",
        "IRON MOUNTAIN",
        "GRAINGER",
        "EBMUD",
        "AT&T",
        "CITY OF OAKLEY",
        "Eugene PD",
        "Oakland, CA",
        "EXAMPLE HARDWARE, THE",
        ""
      })
  void companiesAgenciesAndPlacesAreNot(String name) {
    assertFalse(PrivateNames.isPerson(name));
  }

  @Test
  void whoIsSaidToBeAPersonNeedsNoCommonName() {
    assertTrue(PrivateNames.mayBePerson("Siobhan Example"));
    assertFalse(PrivateNames.mayBePerson("Accounts Payable"));
    assertFalse(PrivateNames.mayBePerson("Palantir Technologies"));
    assertEquals(false, PrivateNames.mayBePerson("See Schedule"));
  }
}
