package disclosure.text;

import static disclosure.text.DateOrder.DAY_FIRST;
import static disclosure.text.DateOrder.MONTH_FIRST;
import static disclosure.text.DateOrder.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.model.RecordException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2022-09-26,                UNKNOWN,     2022-09-26, -",
        "2022-09-26 00:00:00,       UNKNOWN,     2022-09-26, -",
        "2022-09-26T00:00:00Z,      UNKNOWN,     2022-09-26, -",
        "2022-09-26 09:46:43+00:00, UNKNOWN,     2022-09-26, DATE_TIME_DROPPED",
        "2024-02-29,                UNKNOWN,     2024-02-29, -",
        "'March 27, 2026',          UNKNOWN,     2026-03-27, -",
        "'Sept. 5, 2014',           UNKNOWN,     2014-09-05, -",
        "18-Nov-2025,               UNKNOWN,     2025-11-18, -",
        "3 May 2021,                UNKNOWN,     2021-05-03, -",
        "'the 3rd of March, 2025',  UNKNOWN,     2025-03-03, -",
        "'Monday, 7 April 2025',    UNKNOWN,     2025-04-07, -",
        "'Thurs. March 4th, 2025',  UNKNOWN,     2025-03-04, -",
        "9/26/22,                   UNKNOWN,     2022-09-26, DATE_REORDERED",
        "26/09/2022,                UNKNOWN,     2022-09-26, DATE_REORDERED",
        "5/31/21 0:00,              UNKNOWN,     2021-05-31, DATE_REORDERED",
        "9/30/21 9:46,              UNKNOWN,     2021-09-30, DATE_REORDERED",
        "1/9/06,                    MONTH_FIRST, 2006-01-09, DATE_REORDERED",
        "1/9/06,                    DAY_FIRST,   2006-09-01, DATE_REORDERED",
        "1/9/06,                    UNKNOWN,     -,          DATE_AMBIGUOUS",
        "5/05/2021,                 UNKNOWN,     2021-05-05, DATE_REORDERED",
        "13/1/06,                   MONTH_FIRST, 2006-01-13, DATE_REORDERED",
        "1/13/06,                   DAY_FIRST,   2006-01-13, DATE_REORDERED",
        "1/31/68,                   UNKNOWN,     2068-01-31, DATE_REORDERED",
        "1/31/69,                   UNKNOWN,     1969-01-31, DATE_REORDERED",
        "NAN,                       UNKNOWN,     -,          DATE_NAN",
        "nan,                       UNKNOWN,     -,          DATE_NAN",
      })
  void readsADate(String text, DateOrder order, @Nullable LocalDate expected, @Nullable String flag)
      throws RecordException {
    assertEquals(new Parsed<>(expected, flag), Dates.parse(text, order));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-13-01",
        "Feb. 30, 2025",
        "Foo 3, 2025",
        "2023-02-29",
        "2022-9-26",
        "2022-09-26 soon",
        "2022-09-26x",
        "2022-09-26 00:00:00+05:00",
        "31/31/22",
        "2/30/22",
        "0/5/22",
        "9/26/022",
        "5/31/21 24:00",
        "44830",
        "########",
        "26.09.2022",
        "Sep-22",
        "-",
      })
  void refusesWhatIsNoDate(String text) {
    for (DateOrder order :
        List.of(DateOrder.UNKNOWN, DateOrder.DAY_FIRST, DateOrder.DECLARED_MONTH_FIRST)) {
      RecordException e = assertThrows(RecordException.class, () -> Dates.parse(text, order));
      assertEquals("DATE_UNREADABLE", e.code());
      assertEquals("'" + text + "' is not a date", e.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-11-06 14:12:13.123-05,     UNKNOWN,     2025-11-06, -",
        "2025-11-06T23:59:00-05:00,      UNKNOWN,     2025-11-06, -",
        "2025-11-06 00:00:00,            UNKNOWN,     2025-11-06, -",
        "2025-11-06,                     UNKNOWN,     2025-11-06, -",
        "'Mar 27, 2026 04:30 pm EDT',    UNKNOWN,     2026-03-27, -",
        "'March 27, 2026',               UNKNOWN,     2026-03-27, -",
        "11/6/2025 2:12:00 PM,           UNKNOWN,     -,          DATE_AMBIGUOUS",
        "11/6/2025 2:12:00 PM,           MONTH_FIRST, 2025-11-06, DATE_REORDERED",
        "11/26/25 14:12,                 UNKNOWN,     2025-11-26, DATE_REORDERED",
      })
  void readsTheDayOfATime(
      String text, DateOrder order, @Nullable LocalDate expected, @Nullable String flag)
      throws RecordException {
    assertEquals(new Parsed<>(expected, flag), Dates.parseDay(text, order));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-11-06 soon", "2025-02-30 00:00", "Foo 12, 2025 10:00", "12:00"})
  void refusesADayOfATimeThatIsNone(String text) {
    assertThrows(RecordException.class, () -> Dates.parseDay(text, UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021-09-30 09:46:43+00:00,   2021-09-30T09:46:43,     -",
        "2019-04-12 00:00:00+00,      2019-04-12T00:00,        -",
        "2021-12-03 18:02:06,         2021-12-03T18:02:06,     -",
        "2021-12-03T18:02:06.250Z,    2021-12-03T18:02:06.250, -",
        "2021-12-03,                  2021-12-03T00:00,        -",
        "9/30/21 9:46,                2021-09-30T09:46,        DATE_REORDERED",
        "9/30/21,                     2021-09-30T00:00,        DATE_REORDERED",
        "1/2/21 9:46,                 -,                       DATE_AMBIGUOUS",
        "NaN,                         -,                       DATE_NAN",
      })
  void readsAPointInTime(String text, @Nullable LocalDateTime expected, @Nullable String flag)
      throws RecordException {
    assertEquals(new Parsed<>(expected, flag), Dates.parseTime(text, UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Feb. 30, 2025",
        "Foo 3, 2025",
        "March",
        "2021-09-30 09:46:43-05:00",
        "2021-09-30 25:00:00",
        "yesterday"
      })
  void refusesATimeInAnotherZoneAndWhatIsNoTime(String text) {
    assertThrows(RecordException.class, () -> Dates.parseTime(text, UNKNOWN));
  }

  @Test
  void saysWhichReadingsASlashDateAllows() {
    assertEquals(1, Dates.readings("9/26/22"));
    assertEquals(2, Dates.readings("26/9/22"));
    assertEquals(3, Dates.readings("9/9/22"));
    assertEquals(0, Dates.readings("26/26/22"));
    assertEquals(0, Dates.readings("2022-09-26"));
  }

  @Test
  void readsTheSameDateWhicheverOrderTheFileHasWhereOnlyOneReadingExists() throws RecordException {
    assertEquals(Dates.parse("9/26/22", MONTH_FIRST), Dates.parse("9/26/22", DAY_FIRST));
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2025, DECLARED_DAY_FIRST, 2025-04-03",
    "3.4.2025, DECLARED_DAY_FIRST, 2025-04-03",
    "03-04-25, DECLARED_DAY_FIRST, 2025-04-03",
    "14/03/2025 0:00, DECLARED_DAY_FIRST, 2025-03-14",
    "03/04/2025, DECLARED_MONTH_FIRST, 2025-03-04",
    "03-04-2025, DECLARED_MONTH_FIRST, 2025-03-04",
    "2025-03-04, DECLARED_DAY_FIRST, 2025-03-04"
  })
  void theDeclaredOrderDecides(String text, DateOrder order, LocalDate expected)
      throws RecordException {
    assertEquals(Parsed.of(expected), Dates.parse(text, order));
  }

  @ParameterizedTest
  @CsvSource({
    "03/14/2025, DECLARED_DAY_FIRST",
    "14/03/2025, DECLARED_MONTH_FIRST",
    "31/02/2025, DECLARED_DAY_FIRST",
    "03.04/2025, DECLARED_DAY_FIRST",
    "03.04.2025, DAY_FIRST"
  })
  void aDateThatDoesNotFitTheOrderIsNone(String text, DateOrder order) {
    RecordException e = assertThrows(RecordException.class, () -> Dates.parse(text, order));
    assertEquals("DATE_UNREADABLE", e.code());
  }
}
