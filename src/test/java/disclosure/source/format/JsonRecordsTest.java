package disclosure.source.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.source.InputException;
import disclosure.source.SourceSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {
  private static final SourceSpec SPEC =
      ReadRecords.spec("json", "/results", List.of(), List.of("secret"));

  @TempDir Path folder;

  @Test
  void readsTheArrayAtThePointer() throws IOException {
    assertEquals(
        List.of("1 1.50|x", "2 2|null"),
        read(
            """
            {"limit": 2, "other": {"results": [{"a": 9}]},
             "results": [{"a": 1.50, "b c": "x"}, {"a": 2, "b c": null}], "next": [1, {"a": 3}]}
            """,
            "a",
            "b c"));
  }

  @Test
  void readsADocumentWithoutTheArrayAsOneRecord() throws IOException {
    assertEquals(
        List.of("1 7012|first|renamed|true"),
        read(
            """
            {"agency": {"code": "7012"}, "list": ["first", "second"], "old": "renamed", "flag": true}
            """,
            "agency.code",
            "list",
            "new",
            "flag"));
  }

  @Test
  void writesOutNumbersOfScientificFormAndLeavesTextsAlone() throws IOException {
    assertEquals(
        List.of("1 12000000|-0.015|1.2E7|1E-999999999|1e999999999|7e-1"),
        read(
            """
            {"a": 1.2E7, "b": -1.5e-2, "c": "1.2E7", "d": 1E-999999999, "e": 1e999999999,
             "f": "7e-1"}
            """,
            "a",
            "b",
            "c",
            "d",
            "e",
            "f"));
  }

  @Test
  void ofAListTheFirstElementCountsAndNothingOfTheOthers() throws IOException {
    assertEquals(
        List.of("1 Acme|null|first|last"),
        read(
            """
            {"vendors": [{"name": "Acme"}, {"name": "Widget", "uei": "W1"}],
             "deep": [["first", {"a": 1}], ["second"]], "empty": [], "after": "last"}
            """,
            "vendors.name",
            "vendors.uei",
            "deep",
            "after"));
  }

  @Test
  void readsAnArrayThatIsTheDocument() throws IOException {
    assertEquals(List.of("1 1", "2 2"), read("[{\"a\": 1}, {\"a\": 2}]", "a"));
  }

  @Test
  void readsEveryAnswerOfAFileThatHoldsMany() throws IOException {
    String one = "{\"limit\": 1, \"results\": [{\"a\": 1}], \"page\": {\"next\": 2}}";
    String two = "{\"results\": [{\"a\": 2}, {\"a\": 3}]}";
    List<String> all = List.of("1 1", "2 2", "3 3");
    assertEquals(all, read(one + "\n" + two, "a"));
    assertEquals(all, read("[" + one + "," + two + "]", "a"));
    assertEquals(all, read("[[{\"a\": 1}], [], [{\"a\": 2}, {\"a\": 3}]]", "a"));
    assertEquals(all, read("{\"a\": 1}\n{\"a\": 2}\n{\"a\": 3}\n", "a"));
    assertEquals(
        List.of("1 1", "2 2", "3 JSON_BROKEN"),
        read(one + "\n" + two.replace("}, {\"a\": 3}]}", "},"), "a"));
  }

  @Test
  void followsAPointerOfSeveralNames() throws IOException {
    SourceSpec deep = ReadRecords.spec("json", "/data/items", List.of(), List.of());
    String one = "{\"data\": {\"n\": 1, \"items\": [{\"a\": 1}], \"m\": 2}, \"x\": {\"y\": 3}}";
    String other = "{\"data\": [{\"items\": [{\"a\": 9}]}], \"a\": 2}";
    Path file = Files.writeString(folder.resolve("deep.json"), one + other + one);
    assertEquals(List.of("1 1", "2 2", "3 1"), ReadRecords.of(new JsonRecords(), deep, file, "a"));
  }

  @Test
  void ofAnAnswersOwnFieldsNothingIsAnElements() throws IOException {
    assertEquals(
        List.of("1 1|null", "2 2|7"),
        read("{\"b\": 9, \"results\": [{\"a\": 1}, {\"a\": 2, \"b\": 7}], \"b\": 8}", "a", "b"));
  }

  @Test
  void readsAnEmptyArrayAsNoRecord() throws IOException {
    assertEquals(List.of(), read("{\"results\": [], \"page\": 1}", "a"));
  }

  @Test
  void tellsAnElementThatIsNoRecord() throws IOException {
    assertEquals(
        List.of("1 1", "2 JSON_NO_RECORD", "3 JSON_NO_RECORD", "4 2"),
        read("{\"results\": [{\"a\": 1}, null, 7, {\"a\": 2}]}", "a"));
  }

  @Test
  void keepsEveryWholeRecordBeforeABreakAndTellsTheBreak() throws IOException {
    String json = "{\"results\": [{\"a\": \"1\"}, {\"a\": \"2\"}], \"page\": {\"next\": 2}}";
    byte[] bytes = json.getBytes(UTF_8);
    for (int cut = json.indexOf('[') + 1; cut < bytes.length; cut++) {
      Path file = folder.resolve("cut.json");
      Files.write(file, Arrays.copyOf(bytes, cut));
      long whole = Pattern.compile("\"[12]\"}").matcher(json.substring(0, cut)).results().count();
      List<String> expected =
          whole == 0
              ? List.of("1 JSON_BROKEN")
              : whole == 1
                  ? List.of("1 1", "2 JSON_BROKEN")
                  : List.of("1 1", "2 2", "3 JSON_BROKEN");
      assertEquals(expected, ReadRecords.of(new JsonRecords(), SPEC, file, "a"), "cut " + cut);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"limit\": 2, \"res", "{\"limit\": ", "{"})
  void tellsABreakBeforeTheRecords(String broken) throws IOException {
    assertEquals(List.of("1 JSON_BROKEN"), read(broken, "a"));
  }

  @Test
  void givesUpAnEndlessRecordAndAnEndlessLadder() throws IOException {
    String many = "{\"a\": [" + "1,".repeat(100_001) + "1]}";
    assertEquals(List.of("1 JSON_TOO_LARGE"), read(many, "a"));
    String ladder = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    assertEquals(List.of("1 JSON_BROKEN"), read(ladder, "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>not found</html>", "a,b\n1,2\n", "7", "\"text\"", "  "})
  void refusesWhatIsNotJson(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), text);
    InputException e =
        assertThrows(
            InputException.class, () -> ReadRecords.of(new JsonRecords(), SPEC, file, "a"));
    assertEquals(
        file + " is not JSON, perhaps an error page saved in its place: fetch it again",
        e.getMessage());
  }

  private List<String> read(String json, String... names) throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), json);
    return ReadRecords.of(new JsonRecords(), SPEC, file, names);
  }
}
