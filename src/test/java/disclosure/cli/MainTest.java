package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class MainTest {
  @TempDir Path home;

  @Test
  void asksForACommandWhereNoneIsNamed() {
    assertEquals(
        new Spoken(2, "", "disclosure: name a command; see disclosure --help\n"), Spoken.by(home));
  }

  @Test
  void guessesTheCommandThatWasMeant() {
    assertEquals(
        new Spoken(
            2,
            "",
            "disclosure: Unmatched argument at index 0: 'chekc'; did you mean check?;"
                + " see disclosure --help\n"),
        Spoken.by(home, "chekc"));
  }

  @Test
  void explainsItsExitCodes() {
    String help = Spoken.by(home, "--help").results();
    Arrays.stream(ExitCode.values())
        .forEach(code -> assertTrue(help.contains("  " + code.code() + " "), code.name()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHelpsWithExamplesFirst(String command) {
    Spoken help = Spoken.by(home, command, "--help");
    assertEquals(0, help.code());
    int examples = help.results().indexOf("Examples:\n  disclosure " + command);
    assertTrue(examples > 0, help.results());
    assertTrue(examples < help.results().indexOf("Usage:"), help.results());
  }

  static String[] commands() {
    Console console = Console.ofSystem();
    CommandLine program = Main.commandLine(console, new Home(Path.of("")));
    return program.getSubcommands().keySet().stream()
        .filter(name -> !name.equals("generate-completion"))
        .toArray(String[]::new);
  }

  @Test
  void completesInTheShell() {
    Spoken script = Spoken.by(home, "generate-completion");
    assertEquals(0, script.code());
    assertTrue(script.results().contains("new-source"), script.results());
  }
}
