package disclosure.document.child;

import java.time.Duration;

/**
 * How long one document may take, by the processor's clock of the process that reads it: a machine
 * with much else to do must not make honest documents late. A process that waits without working is
 * given {@value #PATIENCE} times as long by the clock on the wall.
 */
final class Deadline {
  private static final int PATIENCE = 4;

  private final Limits limits;
  private final Process process;
  private final long started = System.nanoTime();
  private final long startedCpu;
  private long lastSign = started;
  private long lastSignCpu;
  private long allowed;

  Deadline(Limits limits, Process process) {
    this.limits = limits;
    this.process = process;
    this.startedCpu = cpu(process);
    this.lastSignCpu = startedCpu;
    this.allowed = limits.total().toNanos();
  }

  /** A sign of life: one more page was begun. */
  void goOn() {
    lastSign = System.nanoTime();
    lastSignCpu = cpu(process);
    allowed += limits.page().toNanos();
  }

  boolean isOver() {
    long cpu = cpu(process);
    long now = System.nanoTime();
    long silence = limits.silence().toNanos();
    return cpu - startedCpu > allowed
        || cpu - lastSignCpu > silence
        || now - started > PATIENCE * allowed
        || now - lastSign > PATIENCE * silence;
  }

  private static long cpu(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }
}
