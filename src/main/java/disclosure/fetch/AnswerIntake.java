package disclosure.fetch;

import disclosure.store.DiskSpace;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes one answer down: a whole one, or the rest of one, into the {@link Part}; any other beside
 * it, so that a refusal does not cost what has already come.
 */
final class AnswerIntake implements HttpResponse.BodyHandler<Long> {
  private static final long TELL_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final Wanted wanted;
  private final Part part;
  private final Path other;
  private final Progress progress;
  private final long startedAt = System.nanoTime();
  private @Nullable BodyFile file;
  private boolean refused;
  private long came = -1;
  private long total = -1;
  private long resumedFrom;
  private long toldAt = startedAt;

  AnswerIntake(Wanted wanted, Part part, Progress progress) {
    this.wanted = wanted;
    this.part = part;
    this.other = part.other();
    this.progress = progress;
  }

  @Override
  public synchronized BodySubscriber<Long> apply(HttpResponse.ResponseInfo info) {
    came = 0;
    try {
      if (refused) {
        throw new IOException("it came too late");
      }
      file = open(info.statusCode(), Headers.kept(info.headers().map()));
      return file;
    } catch (IOException e) {
      return new RefusedBody(e);
    }
  }

  private BodyFile open(int status, Map<String, List<String>> headers) throws IOException {
    resumedFrom = status == 206 ? part.size() : 0;
    long length = Headers.length(headers);
    total = length < 0 ? -1 : length + resumedFrom;
    if (total > wanted.mostBytes()) {
      throw new BodyFile.TooLarge(wanted.mostBytes());
    }
    if (wanted.isFile() && length > 0) {
      requireRoom(length + total);
    }
    return new BodyFile(channel(status, headers), wanted.mostBytes() - resumedFrom, this::hear);
  }

  private void requireRoom(long bytes) throws IOException {
    DiskSpace.require(
        part.folder(),
        bytes,
        "a file that is offered needs, with its copy in the archive,",
        "what has come is kept, and the fetch goes on from there");
  }

  private FileChannel channel(int status, Map<String, List<String>> headers) throws IOException {
    return switch (status) {
      case 200 -> part.begin(headers);
      case 206 -> part.resume(headers);
      default ->
          FileChannel.open(
              other,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
    };
  }

  private void hear(long bytes) {
    Progress.Download download;
    synchronized (this) {
      came += bytes;
      if (System.nanoTime() - toldAt < TELL_NANOS) {
        return;
      }
      toldAt = System.nanoTime();
      download = state();
    }
    progress.heard(wanted.url(), download);
  }

  /** Bytes of the body so far, −1 while the answer has not begun. */
  synchronized long came() {
    return came;
  }

  private synchronized Progress.Download state() {
    Duration time = Duration.ofNanos(System.nanoTime() - startedAt);
    return new Progress.Download(resumedFrom + came, came, total, time);
  }

  /** Writes no more, whatever still comes. */
  void abort(IOException why) {
    BodyFile begun;
    synchronized (this) {
      refused = true;
      begun = file;
    }
    if (begun != null) {
      begun.abort(why);
    }
  }

  /**
   * The answer, now that all of it is here.
   *
   * @throws IOException where it did not come whole
   */
  Served served(HttpResponse<Long> answer) throws IOException {
    progress.heard(wanted.url(), state());
    int status = answer.statusCode();
    Map<String, List<String>> asked = answer.request().headers().map();
    if (status == 416) {
      part.drop();
      throw new IOException("the server does not have the rest any more");
    }
    if (status != 200 && status != 206) {
      return new Served(status, asked, Headers.kept(answer.headers().map()), other);
    }
    Served whole = new Served(200, asked, part.headers(), part.bytes());
    boolean chunked = answer.headers().firstValue("transfer-encoding").isPresent();
    checkLength(whole);
    Wholeness.check(whole, total >= 0 || chunked, wanted.mostBytes());
    return whole;
  }

  /** A part may be less than the rest: the whole answer's length is what its head announced. */
  private void checkLength(Served whole) throws IOException {
    long announced = Headers.length(whole.headers());
    if (announced >= 0 && part.size() != announced) {
      throw new IOException(part.size() + " bytes came, " + announced + " were announced");
    }
  }
}
