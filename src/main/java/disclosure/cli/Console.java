package disclosure.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints.
 *
 * @param results what was asked for; nothing else goes there
 * @param messages progress, summaries and complaints
 * @param live whether {@code messages} is a terminal on which a line may be rewritten
 */
record Console(PrintStream results, PrintStream messages, boolean live) {

  /** The process's own streams; {@code scripts/disclosure} says whether they are a terminal. */
  static Console ofSystem() {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new Console(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Boolean.getBoolean("disclosure.terminal") && !dumb);
  }

  /** Names of companies are not ASCII, whatever the locale. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** Tells the user one thing. */
  void tell(String message) {
    messages.println(message);
  }
}
