package disclosure.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTest {
  record Checks(@JsonProperty(required = true) double rejectRatioMax) {}

  record Declaration(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) List<String> agencies,
      @Nullable LocalDate from,
      @Nullable Checks checks) {
    Declaration {
      if (name.isBlank()) {
        throw new IllegalArgumentException("name is blank");
      }
    }
  }

  @TempDir Path folder;

  @Test
  void readsADeclarationIntoARecord() throws IOException {
    assertEquals(
        new Declaration(
            "ice", List.of("7012", "0300", "70"), LocalDate.of(2008, 10, 1), new Checks(0.001)),
        read(
            """
            # a comment
            name: ice
            agencies: [7012, 0300, "70"]
            from: 2008-10-01
            checks: { reject_ratio_max: 0.001 }
            """));
  }

  @Test
  void namesTheLineAndTheNearestKeyOfAnUnknownOne() {
    refuses(
        "line 2: unknown key 'agency'; did you mean 'agencies'?", "name: ice\nagency: [7012]\n");
    refuses(
        "line 4: unknown key 'reject_ratio'; did you mean 'reject_ratio_max'?",
        "name: ice\nagencies: []\nchecks:\n  reject_ratio: 1\n");
  }

  @Test
  void listsTheKnownKeysWhereNoneIsNear() {
    refuses(
        "line 2: unknown key 'zzz'; known are agencies, checks, from, name",
        "name: ice\nzzz: 1\nagencies: []\n");
  }

  @Test
  void namesAMissingKey() {
    refuses("line 1: the key 'agencies' is missing", "name: ice\n");
  }

  @Test
  void refusesAKeyWithoutValue() {
    refuses("line 2: the key 'agencies' has no value", "name: ice\nagencies:\nfrom: 2008-10-01\n");
  }

  @Test
  void refusesAListWithAnElementThatIsBlank() {
    refuses("line 4: an element of the list has no value", "name: ice\nagencies:\n  - a\n  -\n");
    refuses("line 2: an element of the list has no value", "name: ice\nagencies: [a, ~]\n");
  }

  @Test
  void refusesAValueOfTheWrongType() {
    refuses(
        "line 2: the value for the key 'agencies' must be a list, as in [a, b]",
        "name: ice\nagencies: 7012\n");
    refuses(
        "line 3: '1.10.2008' is not a date, as in 2008-10-01 for the key 'from'",
        "name: ice\nagencies: []\nfrom: 1.10.2008\n");
    refuses(
        "line 3: the value for the key 'checks.reject_ratio_max' must be a number",
        "name: ice\nagencies: []\nchecks: {reject_ratio_max: many}\n");
    refuses("line 1: the value for the key 'name' must be a text", "name: [ice]\nagencies: []\n");
    refuses("line 1: the value must be a block of 'key: value' lines", "- ice\n");
  }

  @Test
  void tellsEverythingAtOnce() {
    String file = file().toString();
    assertEquals(
        String.join(
            "\n",
            "line 1: unknown key 'agency'; did you mean 'agencies'?",
            file + " line 2: '1.10.2008' is not a date, as in 2008-10-01 for the key 'from'",
            file + " line 4: the value for the key 'checks.reject_ratio_max' must be a number",
            file + " line 1: the key 'name' is missing"),
        refusal(
            """
            agency: { a: [1, 2] }
            from: 1.10.2008
            checks:
              reject_ratio_max: [1]
            """));
  }

  record Options(Map<String, List<String>> options) {}

  @Test
  void looksIntoBlocksOfAnyKeys() throws IOException {
    Files.writeString(file(), "options:\n  pages: many\n  next: [a]\n  links:\n");
    YamlException e = assertThrows(YamlException.class, () -> Yaml.read(file(), Options.class));
    assertEquals(
        file()
            + " line 2: the value for the key 'options.pages' must be a list, as in [a, b]\n"
            + file()
            + " line 4: the key 'options.links' has no value",
        e.getMessage());
  }

  @Test
  void refusesARepeatedKey() {
    refuses("line 3: repeated key 'name'", "name: ice\nagencies: []\nname: cbp\n");
  }

  @Test
  void tellsWhatTheConstructorRefuses() {
    refuses("name is blank", "name: ' '\nagencies: []\n");
  }

  @Test
  void refusesWhatIsNotYaml() {
    refuses(
        "line 2: this is not YAML: expected ',' or ']', but got :", "name: [ice\nagencies: []\n");
    refuses(
        "line 2: this is not YAML: found character '\\t(TAB)' that cannot start any token."
            + " (Do not use \\t(TAB) for indentation)",
        "name: ice\n\tagencies: []\n");
  }

  @Test
  void refusesAnAlias() {
    refuses(
        "line 2: aliases are not read; write out what *i stands for",
        "name: &i ice\nagencies: [*i]\n");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Path latin = folder.resolve("latin.yml");
    Files.write(latin, "name: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    YamlException e = assertThrows(YamlException.class, () -> Yaml.read(latin, Declaration.class));
    assertEquals(latin + " is not UTF-8: save it as UTF-8", e.getMessage());
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Path missing = folder.resolve("missing.yml");
    YamlException e =
        assertThrows(YamlException.class, () -> Yaml.read(missing, Declaration.class));
    assertEquals(missing + " does not exist", e.getMessage());
  }

  @Test
  void refusesAnEmptyFile() {
    assertEquals("is empty", refusal(""));
  }

  private void refuses(String expected, String yaml) {
    assertEquals(expected, refusal(yaml));
  }

  private String refusal(String yaml) {
    YamlException e = assertThrows(YamlException.class, () -> read(yaml));
    return String.valueOf(e.getMessage())
        .substring(file().toString().length())
        .replaceFirst("^:? ", "");
  }

  private Declaration read(String yaml) throws IOException {
    Files.writeString(file(), yaml);
    return Yaml.read(file(), Declaration.class);
  }

  private Path file() {
    return folder.resolve("ice.yml");
  }
}
