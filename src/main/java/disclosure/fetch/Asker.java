package disclosure.fetch;

import disclosure.fetch.Answer.News;
import disclosure.fetch.FetchException.Code;
import disclosure.fetch.Wanted.Haste;
import disclosure.store.Archive;
import disclosure.store.Capture;
import disclosure.store.DiskSpace;
import disclosure.store.Exchange;
import disclosure.store.SecretException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one thing at one place: waits for its turn, tries a bounded number of times within a
 * total deadline, and keeps what came in the archive. A disk that cannot take the answer ends it at
 * once: asking again would not help.
 */
final class Asker {
  private final Destinations destinations;
  private final Manners manners;
  private final Archive archive;
  private final Timing timing;
  private final Transfer transfer;
  private final Robots robots;
  private final HostGate gate;

  Asker(
      Destinations destinations,
      Manners manners,
      Archive archive,
      Timing timing,
      Transfer transfer,
      Robots robots) {
    this.destinations = destinations;
    this.manners = manners;
    this.archive = archive;
    this.timing = timing;
    this.transfer = transfer;
    this.robots = robots;
    this.gate = new HostGate(timing);
  }

  /**
   * Asks.
   *
   * @param address where the place's name leads to
   * @param end of the total deadline, in nanoseconds of the clock that only goes forward
   * @throws FetchException where it did not come
   */
  Answer ask(Wanted at, InetAddress address, long end) throws IOException, InterruptedException {
    return new Asking(at, address, end).ask();
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
          Served served = gate.pass(Wanted.host(at.url()), pause(), this::send);
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
          requireOfNetwork(e);
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

    /** What this machine refuses it refuses again. */
    private void requireOfNetwork(IOException e) throws IOException {
      if (DiskSpace.isUsedUp(e)) {
        throw DiskSpace.full(
            archive.parts(), "what has come is kept, and the fetch goes on from there", e);
      }
      if (e instanceof FileSystemException) {
        throw e;
      }
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
      Duration asked = robots.pause(Wanted.host(at.url()));
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
      Duration asked =
          header == null
              ? null
              : RetryAfter.parseOrNull(header, served.header("date"), timing.now());
      return asked == null ? Duration.ZERO : asked;
    }

    private void standBack(Duration wait, String why) throws FetchException {
      if (timing.nanos() + wait.toNanos() - end > 0) {
        throw new FetchException(
            Code.OUT_OF_TIME,
            at.url(),
            "after " + why + " the next try would be in " + wait.toSeconds() + " s, too late");
      }
      gate.delay(Wanted.host(at.url()), wait);
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
      News news = archive.isLost(at.request()) ? News.RENEWED : News.SERVED;
      Capture kept = archive.keep(exchange, served.body());
      part.drop();
      return new Answer(kept, news);
    }
  }
}
