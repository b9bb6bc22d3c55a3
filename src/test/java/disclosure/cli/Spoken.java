package disclosure.cli;

import disclosure.fetch.Destinations;
import disclosure.fetch.Manners;
import disclosure.fetch.Timing;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What one command said, and how it ended. */
record Spoken(int code, String results, String messages) {
  private static final Network NO_CONTACT =
      new Network(Map.of(), Destinations::declared, Manners.USUAL, Timing.system());

  /** Runs a command as the shell would, on the repository at {@code home}. */
  static Spoken by(Path home, String... args) {
    return by(home, NO_CONTACT, args);
  }

  /** The same, reaching publishers as {@code network} allows. */
  static Spoken by(Path home, Network network, String... args) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Console console = new Console(stream(results), stream(messages), false);
    int code = Main.run(console, new Home(home), network, args);
    return new Spoken(
        code, results.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
