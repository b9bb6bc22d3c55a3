package disclosure.fetch;

import disclosure.fetch.Answer.News;
import disclosure.fetch.FetchException.Code;
import disclosure.fetch.Wanted.Haste;
import disclosure.store.Archive;
import disclosure.store.Capture;
import disclosure.store.Exchange;
import disclosure.store.SecretException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
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

  private final Destinations destinations;
  private final Manners manners;
  private final Archive archive;
  private final Timing timing;
  private final int roundStart;
  private final Transfer transfer;
  private final HostGate gate;
  private final Robots robots;

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
    this.manners = manners;
    this.archive = archive;
    this.timing = timing;
    this.roundStart = roundStart;
    this.transfer = new Transfer(agent, manners, progress);
    this.gate = new HostGate(timing);
    this.robots = new Robots(this::readRobots);
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
      Answer answer = held == null ? new Asking(at, address, end).ask() : held;
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

  private @Nullable Answer held(Wanted at) {
    if (at.haste() == Haste.ALWAYS_ASK) {
      return null;
    }
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

  /** One thing at one place, with its retries. */
  private final class Asking {
    private final Wanted at;
    private final InetAddress address;
    private final long end;
    private final Part part;
    private final @Nullable Capture earlier;

    Asking(Wanted at, InetAddress address, long end) {
      this.at = at;
      this.address = address;
      this.end = end;
      this.part = new Part(archive.parts(), at.request());
      Capture known = at.haste() == Haste.ALWAYS_ASK ? null : archive.latest(at.request());
      this.earlier = known != null && known.status() == 200 ? known : null;
    }

    Answer ask() throws IOException, InterruptedException {
      try {
        return tries();
      } finally {
        tidy();
      }
    }

    /** Only what a later process can resume stays. */
    private void tidy() throws IOException {
      part.dropRefusal();
      if (!at.isFile()) {
        part.drop();
      }
    }

    private Answer tries() throws IOException, InterruptedException {
      String why = "";
      for (int failed = 0; failed < manners.tries(); failed++) {
        Duration wait = Duration.ZERO;
        try {
          Served served = gate.pass(at.url().getAuthority(), pause(), this::send);
          if (!served.isTransient()) {
            return keep(served);
          }
          why = "HTTP status " + served.status();
          wait = wait(served);
          requireQuota(served, wait);
        } catch (BodyFile.TooLarge e) {
          part.drop();
          throw new FetchException(Code.TOO_LARGE, at.url(), reason(e));
        } catch (FetchException | SecretException e) {
          throw e;
        } catch (IOException e) {
          why = reason(e);
        }
        if (failed + 1 < manners.tries()) {
          Duration backoff = manners.backoffAfter(failed + 1, timing.chance());
          standBack(wait.compareTo(backoff) > 0 ? wait : backoff, why);
        }
      }
      throw new FetchException(
          Code.GAVE_UP, at.url(), manners.tries() + " tries failed, the last one with: " + why);
    }

    private static String reason(IOException e) {
      return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private Served send() throws IOException, InterruptedException {
      Duration left = Duration.ofNanos(end - timing.nanos());
      if (left.isNegative() || left.isZero()) {
        throw new FetchException(Code.OUT_OF_TIME, at.url(), "the total deadline is reached");
      }
      destinations.check(at.url());
      return transfer.send(at, conditions(), part, left);
    }

    private Duration pause() {
      Duration asked = robots.pause(at.url().getAuthority());
      return asked.compareTo(manners.pause()) > 0 ? asked : manners.pause();
    }

    private Map<String, String> conditions() {
      Map<String, String> conditions = new TreeMap<>();
      String etag = earlier == null ? null : earlier.header("etag");
      String modified = earlier == null ? null : earlier.header("last-modified");
      if (etag != null) {
        conditions.put("If-None-Match", etag);
      } else if (modified != null) {
        conditions.put("If-Modified-Since", modified);
      }
      return conditions;
    }

    /** Too many requests with a key, and not just for a moment: the day's are used up. */
    private void requireQuota(Served served, Duration wait) throws FetchException {
      boolean momentary = !wait.isZero() && wait.compareTo(manners.longestBackoff()) <= 0;
      if (served.status() == 429 && at.credential() != null && !momentary) {
        throw new FetchException(
            Code.QUOTA_SPENT, at.url(), 429, "the key's requests of the day are used up");
      }
    }

    private Duration wait(Served served) {
      String header = served.header("retry-after");
      Duration asked = header == null ? null : RetryAfter.parseOrNull(header, timing.now());
      return asked == null ? Duration.ZERO : asked;
    }

    private void standBack(Duration wait, String why) throws FetchException {
      if (timing.nanos() + wait.toNanos() - end > 0) {
        throw new FetchException(
            Code.OUT_OF_TIME,
            at.url(),
            "after " + why + " the next try would be in " + wait.toSeconds() + " s, too late");
      }
      gate.delay(at.url().getAuthority(), wait);
    }

    private Answer keep(Served served) throws IOException {
      Exchange exchange =
          new Exchange(
              at.method(),
              at.url(),
              served.requestHeaders(),
              at.body(),
              served.status(),
              served.headers(),
              timing.now(),
              address);
      if (served.status() == 304 && earlier != null) {
        archive.keepNotModified(exchange, earlier);
        return new Answer(earlier, News.UNCHANGED);
      }
      Capture kept = archive.keep(exchange, served.body());
      part.drop();
      return new Answer(kept, News.SERVED);
    }
  }
}
