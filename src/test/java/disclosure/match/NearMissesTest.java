package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissesTest {
  private static final NearMisses NAMES =
      new NearMisses(List.of("BE AEROSPACE", "DATABRICKS", "PALANTIR TECHNOLOGIES"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PALANTIR TECHNOLOGEIS",
        "PALANTIR TECHNOLOGIE",
        "PALANTIR TECHNOLOGIESS",
        "PALENTIR TECHNOLOGIES",
        "ALANTIR TECHNOLOGIES"
      })
  void oneLetterOffIsFound(String name) {
    assertEquals("PALANTIR TECHNOLOGIES", NAMES.find(name));
  }

  @Test
  void aSpaceTooManyIsFound() {
    assertEquals("DATABRICKS", NAMES.find("DATA BRICKS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PALANTIR TECHNOLOGIES", "PALENTIR TECHNOLOGY", "GE AEROSPACE", ""})
  void equalFarOrShortIsNot(String name) {
    assertNull(NAMES.find(name));
  }
}
