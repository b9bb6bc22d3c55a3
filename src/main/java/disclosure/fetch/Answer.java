package disclosure.fetch;

import disclosure.store.Capture;

/**
 * What came of a {@link Wanted}: always a capture of the archive.
 *
 * @param capture holds the payload; an earlier one where nothing has changed
 */
public record Answer(Capture capture, News news) {

  /** Whether the publisher was asked, and what it said. */
  public enum News {
    /** Served now. */
    SERVED,
    /** Served now, because what the archive had of it is damaged. */
    RENEWED,
    /** The publisher said that nothing has changed; no body came. */
    UNCHANGED,
    /** Not asked: the archive had it. */
    HELD
  }
}
