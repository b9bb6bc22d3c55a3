package disclosure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.model.RecordException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = ';',
      value = {
        "0;                     0.00;                 -",
        "7391976;               7391976.00;           -",
        "-1234.5;               -1234.50;             -",
        "850361073.0;           850361073.00;         -",
        "4083733.98;            4083733.98;           -",
        "-0.00;                 0.00;                 -",
        ".5;                    0.50;                 -",
        "5.;                    5.00;                 -",
        "$1,234.50;             1234.50;              -",
        "-$1,234,567;           -1234567.00;          -",
        "(1,234.50);            -1234.50;             -",
        "($1,234.50);           -1234.50;             -",
        "9999999999999999.99;   9999999999999999.99;  -",
        "-9999999999999999.99;  -9999999999999999.99; -",
        "123.450;               123.45;               -",
        "123.456;               123.46;               AMOUNT_ROUNDED",
        "-123.455;              -123.46;              AMOUNT_ROUNDED",
        "123.30000000000001;    123.30;               AMOUNT_ROUNDED",
        "1.234567E+4;           12345.67;             -",
        "1.2345678E+4;          12345.68;             AMOUNT_ROUNDED",
        "NAN;                   -;                    AMOUNT_NAN",
        "NaN;                   -;                    AMOUNT_NAN",
      })
  void readsAnAmount(String text, @Nullable BigDecimal expected, @Nullable String flag)
      throws RecordException {
    assertEquals(new Parsed<>(expected, flag), Amounts.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12,5OO.00 USD;         AMOUNT_UNREADABLE",
        "12,34;                 AMOUNT_UNREADABLE",
        "1.234,50;              AMOUNT_UNREADABLE",
        "1 234.50;              AMOUNT_UNREADABLE",
        "--5;                   AMOUNT_UNREADABLE",
        "(-5);                  AMOUNT_UNREADABLE",
        "-;                     AMOUNT_UNREADABLE",
        "$;                     AMOUNT_UNREADABLE",
        "########;              AMOUNT_UNREADABLE",
        "#REF!;                 AMOUNT_UNREADABLE",
        "0x1F;                  AMOUNT_UNREADABLE",
        "1E-999999999;          AMOUNT_UNREADABLE",
        "0.1234567890123456789012345678901234567890123; AMOUNT_UNREADABLE",
        "10000000000000000;     AMOUNT_TOO_LARGE",
        "1E999999999;           AMOUNT_TOO_LARGE",
        "7.39E+06;              AMOUNT_IMPRECISE",
        "1.23456E+07;           AMOUNT_IMPRECISE",
      })
  void refusesWhatIsNoAmountOrLostItsLastDigits(String text, String code) {
    RecordException e = assertThrows(RecordException.class, () -> Amounts.parse(text));
    assertEquals(code, e.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.234,56;     1234.56",
        "(1.234,56);   -1234.56",
        "-$1.234.567;  -1234567.00",
        "98.000;       98000.00",
        "1234,5;       1234.50",
        "1234;         1234.00"
      })
  void readsCentsBehindACommaWhereThatIsDeclared(String text, BigDecimal expected)
      throws RecordException {
    assertEquals(Parsed.of(expected), Amounts.parse(text, DecimalMark.COMMA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1,234.56", "12,5,0", "1.2345,6", "98.0", ",5", "1234.567"})
  void refusesWhatIsNotWrittenAsDeclared(String text) {
    RecordException e =
        assertThrows(RecordException.class, () -> Amounts.parse(text, DecimalMark.COMMA));
    assertEquals("AMOUNT_UNREADABLE", e.code());
  }
}
