package disclosure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '  Palantir   Technologies Inc. ' | PALANTIR TECHNOLOGIES INC.
          'ORACLE\tAMERICA'                | ORACLE AMERICA
          'Société Straße'                  | SOCIÉTÉ STRAßE
          'a'                               | A
          """)
  void namesFoldToUpperCaseAndSingleSpaces(String name, String id) {
    assertEquals(id, Ids.fold(name));
  }
}
