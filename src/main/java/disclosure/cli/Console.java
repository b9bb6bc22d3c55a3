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
        Outlet.printing(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("disclosure.terminal") && !dumb);
  }

  /** Tells the user one thing. */
  void tell(String message) {
    messages.println(message);
  }
}
