package disclosure.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A clock that moves only when someone waits. */
public final class FakeTiming implements Timing {
  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  private Instant now = Instant.parse("2026-01-02T12:00:00Z");
  private long nanos;

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public synchronized void pause(Duration time) {
    pauses.add(time);
    now = now.plus(time);
    nanos += time.toNanos();
  }

  @Override
  public double chance() {
    return 0.5;
  }

  /** All waits, in order. */
  public List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
