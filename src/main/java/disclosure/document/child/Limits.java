package disclosure.document.child;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param heapMegabytes memory of the process
 * @param silence longest wait for a sign of life: one page, from its picture if need be
 * @param total longest time for a document of one page; each further page adds {@code page}
 * @param page time each page adds
 */
public record Limits(int heapMegabytes, Duration silence, Duration total, Duration page) {

  /** 30 seconds for a hostile file; a scan of many pages has time for each. */
  public static Limits usual() {
    return new Limits(512, Duration.ofSeconds(45), Duration.ofSeconds(30), Duration.ofSeconds(15));
  }
}
