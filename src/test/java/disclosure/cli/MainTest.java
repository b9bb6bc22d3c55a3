package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
            "disclosure: there is no command chekc; did you mean 'check'?; see disclosure --help\n"),
        Spoken.by(home, "chekc", "pipelines/ice.yml"));
  }

  @Test
  void guessesTheOptionThatWasMeant() {
    assertEquals(
        new Spoken(
            2,
            "",
            "disclosure run: there is no option --form; did you mean '--from'?;"
                + " see disclosure run --help\n"),
        Spoken.by(home, "run", "ice.yml", "--form", "a=b"));
  }

  @Test
  void saysWhichWordIsOneTooMany() {
    assertEquals(
        new Spoken(
            2, "", "disclosure match: 'b.csv' is one word too many; see disclosure match --help\n"),
        Spoken.by(home, "match", "a.csv", "b.csv"));
  }

  @Test
  void saysWhichVersionItIs() {
    String java = System.getProperty("java.version");
    assertEquals(
        new Spoken(0, "disclosure (not packaged)\nJava " + java + "\n", ""),
        Spoken.by(home, "--version"));
  }

  @Test
  void endsQuietlyWhereTheReaderHasEnough() {
    assertEquals(new Spoken(0, "", ""), help(new IOException("Broken pipe")));
    Spoken lost = help(new IOException("No space left on device"));
    assertEquals(1, lost.code());
    assertTrue(lost.messages().contains("could not be written to the end"), lost.messages());
  }

  private Spoken help(IOException refusal) {
    OutputStream refusing =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw refusal;
          }
        };
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Console console =
        new Console(
            Outlet.printing(refusing),
            new PrintStream(messages, true, StandardCharsets.UTF_8),
            false);
    int code = Main.run(console, new Home(home), Network.ofSystem(), "query", "--help");
    return new Spoken(code, "", messages.toString(StandardCharsets.UTF_8));
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
