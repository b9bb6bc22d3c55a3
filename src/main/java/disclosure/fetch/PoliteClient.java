package disclosure.fetch;

import disclosure.fetch.Answer.News;
import disclosure.fetch.FetchException.Code;
import disclosure.fetch.Wanted.Haste;
import disclosure.store.Archive;
import disclosure.store.Capture;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks publishers for things, politely, and keeps every answer in the archive before anyone reads
 * it.
 *
 * <p>Before each request, and each redirect: the host must be declared and public, and robots.txt
 * must allow it. One request is in flight a host, with a pause after it; 429 and 503 are obeyed;
 * failures are tried again a bounded number of times within a total deadline. What the archive
 * holds since the round began is not asked for again.
 *
 * <p>Safe for use by several threads, which queue for a host.
 */
public final class PoliteClient {
  private static final int MOST_REDIRECTS = 5;

  /** Redirects whose place may be another the next time (RFC 9110, 15.4). */
  private static final Set<Integer> TEMPORARY = Set.of(302, 303, 307);

  private final Destinations destinations;
  private final Archive archive;
  private final Timing timing;
  private final int roundStart;
  private final Robots robots;
  private final Asker asker;

  /** Whether a thing may be asked for. */
  private interface Permission {
    void check(URI url) throws IOException, InterruptedException;
  }

  /**
   * @param roundStart number of captures the archive held when this round of fetching began
   */
  public PoliteClient(
      Agent agent,
      Destinations destinations,
      Manners manners,
      Archive archive,
      int roundStart,
      Timing timing,
      Progress progress) {
    this.destinations = destinations;
    this.archive = archive;
    this.timing = timing;
    this.roundStart = roundStart;
    this.robots = new Robots(this::readRobots);
    this.asker =
        new Asker(
            destinations, manners, archive, timing, new Transfer(agent, manners, progress), robots);
  }

  /**
   * Gets one thing, or says why it did not come.
   *
   * @throws FetchException with the reason's code
   */
  public Answer fetch(Wanted wanted) throws IOException, InterruptedException {
    return follow(wanted, robots::check);
  }

  /** The payload of a capture, content encoding taken off. */
  public InputStream read(Capture capture) throws IOException {
    return archive.read(capture);
  }

  /** What the archive holds since the round began; null if nothing. */
  @Nullable Answer heldSince(Wanted wanted) {
    Capture since = archive.latestSince(wanted.request(), roundStart);
    return since == null ? null : new Answer(since, News.HELD);
  }

  /** The latest answer of any round; null if none. */
  @Nullable Answer kept(Wanted wanted) {
    Capture kept = archive.latest(wanted.request());
    return kept == null ? null : new Answer(kept, News.HELD);
  }

  private byte[] readRobots(URI url) throws IOException, InterruptedException {
    Answer answer = follow(Wanted.page(url), place -> {});
    try (InputStream in = archive.read(answer.capture())) {
      return in.readAllBytes();
    }
  }

  private Answer follow(Wanted wanted, Permission permission)
      throws IOException, InterruptedException {
    long end = timing.nanos() + wanted.deadline().toNanos();
    Wanted at = wanted;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      InetAddress address = destinations.check(at.url());
      Answer held = held(at);
      if (held == null) {
        permission.check(at.url());
      }
      Answer answer = held == null ? asker.ask(at, address, end) : held;
      int status = answer.capture().status();
      if (status >= 400) {
        throw new FetchException(Code.STATUS_REFUSED, at.url(), status, "HTTP status " + status);
      }
      if (status < 300) {
        return answer;
      }
      at = moved(at, answer.capture());
    }
    throw new FetchException(Code.REDIRECT_REFUSED, wanted.url(), "too many redirects");
  }

  private static Wanted moved(Wanted at, Capture capture) throws FetchException {
    String location = capture.header("location");
    if (location == null) {
      throw new FetchException(
          Code.REDIRECT_REFUSED, at.url(), "it was redirected without a place");
    }
    try {
      boolean asGet = capture.status() <= 303;
      return at.movedTo(at.url().resolve(location), asGet);
    } catch (IllegalArgumentException e) {
      throw new FetchException(Code.ADDRESS_REFUSED, at.url(), "it was redirected to no address");
    }
  }

  private @Nullable Answer held(Wanted at) throws FetchException {
    return held(at, MOST_REDIRECTS);
  }

  /** A place that was named for the moment is worth as much as what is held of it. */
  private @Nullable Answer held(Wanted at, int hops) throws FetchException {
    Answer held = at.haste() == Haste.ALWAYS_ASK ? null : keptOf(at);
    if (held == null || hops == 0 || !TEMPORARY.contains(held.capture().status())) {
      return held;
    }
    return held(moved(at, held.capture()), hops - 1) == null ? null : held;
  }

  private @Nullable Answer keptOf(Wanted at) {
    Answer since = heldSince(at);
    if (since != null) {
      return since;
    }
    Capture kept = archive.latest(at.request());
    if (kept == null || kept.status() >= 400 || at.haste() != Haste.KEPT_IS_GOOD) {
      return null;
    }
    return new Answer(kept, News.HELD);
  }
}
