package disclosure.cli;

import disclosure.fetch.Progress;
import java.net.URI;
import java.util.function.LongSupplier;

/**
 * How a fetch is going: on a terminal one line that is rewritten, elsewhere a line now and then.
 */
final class FetchLines implements Progress {
  private static final String REWRITE = "\r\u001b[K";
  private static final long NANOS_BETWEEN_PLAIN_LINES = 10_000_000_000L;

  private final Console console;
  private final boolean quiet;
  private final LongSupplier nanos;
  private long toldAt;
  private boolean unfinishedLine;

  FetchLines(Console console, boolean quiet, LongSupplier nanos) {
    this.console = console;
    this.quiet = quiet;
    this.nanos = nanos;
    this.toldAt = nanos.getAsLong();
  }

  @Override
  public synchronized void heard(URI url, Download download) {
    if (quiet) {
      return;
    }
    String line = url.getHost() + url.getPath() + ": " + download.line();
    if (console.live()) {
      console.messages().print(REWRITE + line);
      console.messages().flush();
      unfinishedLine = true;
    } else if (nanos.getAsLong() - toldAt >= NANOS_BETWEEN_PLAIN_LINES) {
      toldAt = nanos.getAsLong();
      console.tell(line);
    }
  }

  /** Leaves the line that was being rewritten, so that something else can be said. */
  synchronized void leave() {
    if (unfinishedLine) {
      console.messages().print(REWRITE);
      unfinishedLine = false;
    }
  }
}
