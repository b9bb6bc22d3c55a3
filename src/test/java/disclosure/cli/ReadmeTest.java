package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README and the readmes under data promise is there. */
class ReadmeTest {
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w/.])(?:\\./)?((?:data|pipelines|scripts|src)(?:/[\\w.*()-]+)*)");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

  @Test
  void beginsWithTheTwoCommands() throws IOException {
    assertEquals(
        List.of("./scripts/disclosure run pipelines/sample.yml", "./mvnw verify"),
        commands("README.md").subList(0, 2));
  }

  @ParameterizedTest
  @MethodSource("disclosureCommands")
  void everyCommandIsUnderstood(String command) {
    List<String> words = words(command.replaceAll(" > \\S+$", ""));
    List<String> arguments = words.subList(1, words.size());
    Main.commandLine(Console.ofSystem(), new Home(HOME))
        .parseArgs(arguments.toArray(String[]::new));
  }

  static List<String> disclosureCommands() throws IOException {
    List<String> commands = new ArrayList<>(commands("README.md"));
    Matcher code = CODE.matcher(Files.readString(HOME.resolve("README.md")));
    while (code.find()) {
      commands.add(code.group(1));
    }
    return commands.stream().filter(line -> line.startsWith("./scripts/disclosure ")).toList();
  }

  @Test
  void everyPathIsThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String readme : List.of("README.md", "data/README.md")) {
      Matcher path = PATH.matcher(Files.readString(HOME.resolve(readme)));
      while (path.find()) {
        if (Files.notExists(HOME.resolve(path.group(1)))) {
          missing.add(readme + ": " + path.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyScriptCanBeRunAndIsShort() throws IOException {
    for (String name : List.of("disclosure", "check", "bench", "new-source")) {
      Path script = HOME.resolve("scripts").resolve(name);
      assertTrue(Files.isExecutable(script), name);
      assertTrue(Files.readAllLines(script).size() <= 30, name);
    }
  }

  /** The lines of all code blocks. */
  private static List<String> commands(String readme) throws IOException {
    List<String> commands = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(HOME.resolve(readme))) {
      if (line.startsWith("```")) {
        inside = !inside;
      } else if (inside) {
        commands.add(line);
      }
    }
    return commands;
  }

  static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group().replaceAll("[\"']", ""))
        .toList();
  }
}
