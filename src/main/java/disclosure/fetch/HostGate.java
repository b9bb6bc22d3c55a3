package disclosure.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One request in flight a host, and a pause between the end of one and the start of the next. Safe
 * for use by several threads: they queue.
 */
final class HostGate {
  private final Timing timing;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /** What happens inside the gate. */
  interface Passage<T> {
    T go() throws IOException, InterruptedException;
  }

  private static final class Host {
    private final ReentrantLock lock = new ReentrantLock(true);
    private long freeAt = Long.MIN_VALUE;
  }

  HostGate(Timing timing) {
    this.timing = timing;
  }

  /** Waits for the host to be free and the pause to be over, then goes. */
  <T> T pass(String host, Duration pause, Passage<T> passage)
      throws IOException, InterruptedException {
    Host gate = hosts.computeIfAbsent(host, name -> new Host());
    gate.lock.lockInterruptibly();
    try {
      waitFor(gate);
      return passage.go();
    } finally {
      gate.freeAt = timing.nanos() + pause.toNanos();
      gate.lock.unlock();
    }
  }

  /** Leaves the host alone for a while: it asked for it, or something failed. */
  void delay(String host, Duration time) {
    Host gate = hosts.computeIfAbsent(host, name -> new Host());
    gate.lock.lock();
    try {
      long then = timing.nanos() + time.toNanos();
      gate.freeAt = gate.freeAt == Long.MIN_VALUE ? then : Math.max(gate.freeAt, then);
    } finally {
      gate.lock.unlock();
    }
  }

  private void waitFor(Host gate) throws InterruptedException {
    long left = gate.freeAt == Long.MIN_VALUE ? 0 : gate.freeAt - timing.nanos();
    if (left > 0) {
      timing.pause(Duration.ofNanos(left));
    }
  }
}
