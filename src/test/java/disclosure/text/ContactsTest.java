package disclosure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COR: ANN EXAMPLE, ANN.EXAMPLE@AGENCY.EXAMPLE, (202) 555-0142 | COR: ANN EXAMPLE, [e-mail], [telephone]
          COR ANN.B.EXAMPLE@A.EXAMPLE.GOV 202.555.0142 ACOR BOB       | COR [e-mail] [telephone] ACOR BOB
          POC: ANN - 202-555-0142                                     | POC: ANN - [telephone]
          ANN.EXAMPLE@AGENCY.EXAMPLE.                                 | [e-mail].
          CALL (202)555-0142 X12, OR TEL 2025550142                   | CALL [telephone], OR TEL [telephone]
          """)
  void areLeftOutOfADescription(String text, String shown) {
    assertEquals(Parsed.repaired(shown, Contacts.LEFT_OUT), Contacts.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NSN 5895-01-555-0142, 3 EACH @ 1250.00",
        "TWO MONTHS @ NO COST, OPEN 24X7",
        "ORDER 70CTD022FR0000170 UNDER 47QTCA18D005J",
        "FROM 2025-01-01 TO 2025-12-31, $1,234,567.8900",
        "PART 202-555-0142-7, TICKET 2025550142, ZIP 20536-5900",
        ""
      })
  void anyOtherNumberStays(String text) {
    assertEquals(Parsed.of(text), Contacts.parse(text));
  }

  @Test
  void neitherIsFoundWhereATextEndsShort() {
    assertEquals("A 1-202", Contacts.leaveOut("A 1-202"));
    assertEquals("@", Contacts.leaveOut("@"));
  }
}
