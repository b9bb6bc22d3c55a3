package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptsTest {
  @Test
  void eachScriptHasANumberOfItsOwn() {
    List<Integer> numbers = Scripts.all().stream().map(Script::number).toList();
    assertEquals(numbers.stream().distinct().sorted().toList(), numbers);
  }

  @Test
  void takesAScriptApartAtLinesThatEndAStatement() {
    Script script = Script.parse("10_some.sql", "-- words;\nSELECT ';' AS a\nFROM b;\n\nFROM c;\n");
    assertEquals(List.of("SELECT ';' AS a\nFROM b", "FROM c"), script.statements());
    assertEquals(10, script.number());
  }

  @Test
  void refusesAScriptThatEndsWithinAStatement() {
    assertThrows(
        IllegalArgumentException.class, () -> Script.parse("10_some.sql", "FROM b;\nFROM c\n"));
  }
}
