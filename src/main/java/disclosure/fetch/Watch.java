package disclosure.fetch;

import java.io.IOException;
import java.time.Duration;

/** Breaks off an answer that does not begin, does not move, drips, or takes too long in all. */
final class Watch {
  private final Manners manners;
  private final long end;
  private long windowStart = System.nanoTime();
  private long windowCame;

  /**
   * @param time that is left for everything
   */
  Watch(Manners manners, Duration time) {
    this.manners = manners;
    this.end = windowStart + time.toNanos();
  }

  /**
   * Looks once.
   *
   * @param came bytes so far, −1 while the answer has not begun
   */
  void look(long came) throws IOException {
    long now = System.nanoTime();
    if (now - end > 0) {
      throw new IOException("the total deadline is reached");
    }
    Duration patience = came < 0 ? manners.connect() : manners.stall();
    if (now - windowStart < patience.toNanos()) {
      return;
    }
    if (came - windowCame < manners.stallBytes()) {
      throw new IOException(
          "fewer than " + manners.stallBytes() + " bytes came in " + patience.toMillis() + " ms");
    }
    windowStart = now;
    windowCame = came;
  }
}
