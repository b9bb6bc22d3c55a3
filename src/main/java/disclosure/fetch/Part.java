package disclosure.fetch;

import disclosure.store.Json;
import disclosure.store.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has come so far of one answer: a file, and beside it the answer's head, without which the
 * rest cannot be asked for. Survives the process; never part of the archive before it is whole.
 *
 * <p>The rest is asked for only with a strong validator (RFC 9110, 13.1.5), so that bytes of two
 * versions never meet.
 */
final class Part {
  private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18})");

  /** RFC 9110, 8.8.2.2: clocks may differ by less. */
  private static final Duration SETTLED = Duration.ofMinutes(1);

  private final Path folder;
  private final Path bytes;
  private final Path head;

  /**
   * The head of the answer the bytes belong to.
   *
   * @param resumedAt where earlier tries broke off
   */
  record Head(Map<String, List<String>> headers, List<Long> resumedAt) {
    Head {
      headers = new TreeMap<>(headers);
      resumedAt = List.copyOf(resumedAt);
    }
  }

  Part(Path folder, String request) {
    String name = Sha256.ofText(request).substring(0, 32);
    this.folder = folder;
    this.bytes = folder.resolve(name + ".part");
    this.head = folder.resolve(name + ".json");
  }

  /** Where the body of a refusal goes. */
  Path other() {
    return bytes.resolveSibling(bytes.getFileName() + ".other");
  }

  Path folder() {
    return folder;
  }

  Path bytes() {
    return bytes;
  }

  /** The fields by which the rest is asked for; empty where all must come anew. */
  Map<String, String> resumption() throws IOException {
    Head known = headOrNull();
    String validator = known == null ? null : validator(known.headers());
    if (validator == null || size() == 0) {
      drop();
      return Map.of();
    }
    return Map.of("Range", "bytes=" + size() + "-", "If-Range", validator);
  }

  /** Begins anew with a whole answer; a head never stands beside bytes of another answer. */
  FileChannel begin(Map<String, List<String>> headers) throws IOException {
    drop();
    FileChannel channel =
        FileChannel.open(bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Json.replace(head, new Head(headers, List.of()));
    return channel;
  }

  /**
   * Goes on with a partial answer.
   *
   * @throws IOException where it is not the rest of what is here; then what is here is dropped
   */
  FileChannel resume(Map<String, List<String>> headers) throws IOException {
    Head known = headOrNull();
    String stated = Headers.first(headers, "content-range");
    Matcher range = RANGE.matcher(stated == null ? "" : stated);
    if (known == null || !range.matches() || !continues(known, range, headers)) {
      drop();
      throw new IOException("the server sent another part than the rest: " + stated);
    }
    List<Long> resumedAt = new ArrayList<>(known.resumedAt());
    resumedAt.add(size());
    Json.replace(head, new Head(known.headers(), resumedAt));
    return FileChannel.open(bytes, StandardOpenOption.APPEND);
  }

  private boolean continues(Head known, Matcher range, Map<String, List<String>> headers)
      throws IOException {
    String etag = Headers.first(headers, "etag");
    boolean same = etag == null || etag.equals(Headers.first(known.headers(), "etag"));
    return same
        && Long.parseLong(range.group(1)) == size()
        && Long.parseLong(range.group(2)) == Headers.length(known.headers());
  }

  /** The head of the whole answer; says where the bytes of several tries meet. */
  Map<String, List<String>> headers() throws IOException {
    Head known = Json.read(head, Head.class);
    Map<String, List<String>> headers = new TreeMap<>(known.headers());
    if (!known.resumedAt().isEmpty()) {
      headers.put(
          "disclosure-resumed-at", known.resumedAt().stream().map(String::valueOf).toList());
    }
    return headers;
  }

  long size() throws IOException {
    return Files.exists(bytes) ? Files.size(bytes) : 0;
  }

  void drop() throws IOException {
    Files.deleteIfExists(head);
    Files.deleteIfExists(bytes);
  }

  /** Removes what cannot be of use any more. */
  void dropRefusal() throws IOException {
    Files.deleteIfExists(other());
  }

  private @Nullable Head headOrNull() {
    try {
      return Json.read(head, Head.class);
    } catch (IOException e) {
      return null;
    }
  }

  /** A date is one where the answer was made so much later that no other version bears it. */
  private static @Nullable String validator(Map<String, List<String>> headers) {
    if (Headers.length(headers) < 0) {
      return null;
    }
    String etag = Headers.first(headers, "etag");
    if (etag != null) {
      return etag.startsWith("W/") ? null : etag;
    }
    Instant made = HttpDate.parseOrNull(Headers.first(headers, "date"));
    Instant modified = HttpDate.parseOrNull(Headers.first(headers, "last-modified"));
    boolean settled = made != null && modified != null && !made.isBefore(modified.plus(SETTLED));
    return settled ? Headers.first(headers, "last-modified") : null;
  }
}
