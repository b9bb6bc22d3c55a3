package disclosure.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Time and chance, so that tests can run without either. Neither ever reaches an output. */
public interface Timing {

  /** The wall clock. */
  Instant now();

  /** A clock that only goes forward, in nanoseconds. */
  long nanos();

  /** Waits. */
  void pause(Duration time) throws InterruptedException;

  /** At least 0 and less than 1. */
  double chance();

  /** The machine's. */
  static Timing system() {
    return new Timing() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public void pause(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
      }

      @Override
      public double chance() {
        return ThreadLocalRandom.current().nextDouble();
      }
    };
  }
}
