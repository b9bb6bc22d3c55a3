package disclosure.cli;

import disclosure.pipeline.IngestProgress;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How a run is going, a line a stage: rewritten on a terminal, elsewhere written now and then and
 * at the end of the stage.
 *
 * <p>Not shared between threads, except that {@link #read} may come from another one.
 */
final class StageLines implements IngestProgress {
  private static final String REWRITE = "\r\u001b[K";
  private static final double SECONDS_BETWEEN_PLAIN_LINES = 10;

  private final Console console;
  private final boolean quiet;
  private final LongSupplier nanos;
  private String stage = "";
  private long began;
  private double toldAt;
  private boolean unfinishedLine;

  StageLines(Console console, boolean quiet, LongSupplier nanos) {
    this.console = console;
    this.quiet = quiet;
    this.nanos = nanos;
  }

  /** Another stage begins. */
  synchronized void begin(String name) {
    stage = name;
    began = nanos.getAsLong();
    toldAt = 0;
    if (console.live()) {
      rewrite(stage + " …");
    }
  }

  @Override
  public synchronized void read(long bytes, long ofBytes, long records) {
    double seconds = seconds();
    String line = rate(records, seconds) + left(bytes, ofBytes, seconds);
    if (console.live()) {
      rewrite(line);
    } else if (seconds - toldAt >= SECONDS_BETWEEN_PLAIN_LINES) {
      toldAt = seconds;
      tell(line);
    }
  }

  /** The stage is done, with so many rows. */
  synchronized void end(long rows) {
    tell(rate(rows, seconds()) + String.format(Locale.ROOT, ", %.1f s", seconds()));
  }

  /** The stage is done. */
  synchronized void end() {
    tell(String.format(Locale.ROOT, "%s: %.1f s", stage, seconds()));
  }

  /** Leaves the line that was being rewritten, so that something else can be said. */
  synchronized void leave() {
    if (unfinishedLine) {
      console.tell("");
      unfinishedLine = false;
    }
  }

  private String rate(long rows, double seconds) {
    return String.format(
        Locale.ROOT, "%s: %,d rows, %,d rows/s", stage, rows, Math.round(rows / seconds));
  }

  private static String left(long bytes, long ofBytes, double seconds) {
    if (bytes <= 0 || ofBytes <= 0) {
      return "";
    }
    double done = Math.min(1, (double) bytes / ofBytes);
    long secondsLeft = Math.round(seconds / done - seconds);
    return String.format(Locale.ROOT, ", %.0f %%, about %d s left", done * 100, secondsLeft);
  }

  private double seconds() {
    return Math.max(1, nanos.getAsLong() - began) / 1e9;
  }

  private void rewrite(String line) {
    if (!quiet) {
      console.messages().print(REWRITE + line);
      console.messages().flush();
      unfinishedLine = true;
    }
  }

  private void tell(String line) {
    if (!quiet) {
      console.tell(unfinishedLine ? REWRITE + line : line);
      unfinishedLine = false;
    }
  }
}
