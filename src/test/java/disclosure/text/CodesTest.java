package disclosure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "7012,      4, 7012,      -",
        "0300,      4, 0300,      -",
        "300,       4, 0300,      CODE_PADDED",
        "70,        3, 070,       CODE_PADDED",
        "6254833,   9, 006254833, CODE_PADDED",
        "97AS,      4, 97AS,      -",
        "A5,        4, A5,        -",
        "70120,     4, 70120,     -",
        "541511,    0, 541511,    -",
        "1.20E+13,  4, -,         CODE_DAMAGED",
        "7E+11,     0, -,         CODE_DAMAGED",
        "NAN,       4, -,         CODE_NAN",
        "NONE,      0, NONE,      -",
        "7012.0,    4, 7012,      CODE_DECIMAL",
        "70.0,      3, 070,       CODE_DECIMAL",
        "6254833.0, 9, 006254833, CODE_DECIMAL",
        "541511.0,  0, 541511,    CODE_DECIMAL",
        "A1.0,      0, A1.0,      -",
        "70.5,      4, 70.5,      -",
        ".0,        4, .0,        -",
        "None,      0, -,         CODE_NAN",
        "<NA>,      0, -,         CODE_NAN",
      })
  void readsACode(String text, int width, @Nullable String expected, @Nullable String flag) {
    assertEquals(new Parsed<>(expected, flag), Codes.parse(text, width));
  }
}
