package disclosure.document.child;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param heapMegabytes memory of the process
 * @param silence most work between two pages
 * @param total most work for a document of one page; each further page adds {@code page}
 * @param page work each page adds
 */
public record Limits(int heapMegabytes, Duration silence, Duration total, Duration page) {

  /** Less than 30 seconds of work for a hostile file; a file of many pages has some for each. */
  public static Limits usual() {
    return new Limits(512, Duration.ofSeconds(25), Duration.ofSeconds(25), Duration.ofSeconds(3));
  }
}
