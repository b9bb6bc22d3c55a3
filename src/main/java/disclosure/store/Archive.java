package disclosure.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;

/**
 * Everything that publishers served, as WARC files that any web archive tool opens, and an index.
 *
 * <pre>
 * archive/index.jsonl                                  one {@link Capture} a line
 * archive/&lt;host&gt;/&lt;when&gt;-&lt;hash of the question&gt;.warc.gz   one question and its answer
 * archive/parts/                                       what has come so far of a large download
 * </pre>
 *
 * <p>A capture is written beside its place, synced and renamed, then indexed: after a crash it is
 * there whole or not at all. Nothing is ever changed or removed; bytes that are served again are
 * kept once. An answer whose file was damaged since counts as none, so that it is asked for again;
 * a damaged file that was never indexed is set aside. The order is that of arrival, whatever the
 * clock says; only an index that is made again goes by the dates. What contains a credential is
 * refused. Safe for use by several threads of one process; that only one process writes is the
 * caller's care.
 */
public final class Archive {
  static final String UNFINISHED = ".unfinished";
  private static final String DAMAGED = ".damaged";

  private final Path folder;
  private final Secrets secrets;
  private final ArchiveIndex index;
  private final PayloadFiles payloads;
  private final Captures captures;

  /** Of one WARC file. */
  private interface Writing {
    void write(Path unfinished) throws IOException;
  }

  private Archive(Path folder, Secrets secrets) throws IOException {
    this.folder = folder;
    this.secrets = secrets;
    this.index = new ArchiveIndex(folder.resolve("index.jsonl"));
    this.payloads = new PayloadFiles(folder);
    this.captures = new Captures(payloads);
    index.load().forEach(captures::add);
  }

  /** Opens the archive in a folder, which is made where it is missing, and mends its index. */
  public static Archive open(Path folder, Secrets secrets) throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Archive archive = new Archive(folder, secrets);
    archive.indexStrays();
    return archive;
  }

  /** Folder for downloads that have not come whole; their content belongs to who fetches. */
  public Path parts() {
    return folder.resolve("parts");
  }

  /** All captures in the order in which they came. */
  public synchronized List<Capture> captures() {
    return captures.all();
  }

  /**
   * The latest answer to a question ({@link Exchange#request()}) that came with a payload; null
   * where there is none, or its payload is no longer what was served.
   */
  public synchronized @Nullable Capture latest(String request) {
    return captures.latest(request);
  }

  /** Whether the latest answer to a question came, and its payload is no longer what was served. */
  public synchronized boolean isLost(String request) {
    return captures.isLost(request);
  }

  /**
   * What the latest answer to a question says that came as the {@code first}-th capture (from 0) or
   * later; null where none came since, or its payload is no longer what was served.
   */
  public synchronized @Nullable Capture latestSince(String request, int first) {
    return captures.latestSince(request, first);
  }

  /**
   * Keeps an answer with its body.
   *
   * @param body file with the body as served; stays the caller's
   * @throws SecretException where a credential stands in any part of the exchange
   */
  public synchronized Capture keep(Exchange exchange, Path body) throws IOException {
    refuseSecrets(exchange, body);
    String sha256 = Sha256.ofFile(body);
    Capture same = Files.size(body) == 0 ? null : payloads.same(sha256);
    String name = WarcNames.free(folder, exchange);
    WarcWriting writing = new WarcWriting(name, exchange);
    return same == null
        ? settle(name, unfinished -> writing.write(unfinished, body, sha256))
        : settle(name, unfinished -> writing.write(unfinished, same));
  }

  /** Keeps the statement that nothing has changed since {@code earlier}. */
  public synchronized Capture keepNotModified(Exchange exchange, Capture earlier)
      throws IOException {
    refuseSecrets(exchange, null);
    String name = WarcNames.free(folder, exchange);
    WarcWriting writing = new WarcWriting(name, exchange);
    return settle(name, unfinished -> writing.write(unfinished, earlier));
  }

  /** The payload with its content encoding taken off. */
  public InputStream read(Capture capture) throws IOException {
    return PayloadCopy.plain(capture, new WarcReading(folder, payloads.file(capture)).payload());
  }

  /**
   * Writes the payload to a file, content encoding taken off, and checks on the way that it is what
   * was served. The file is there whole or not at all.
   */
  public void copy(Capture capture, Path file) throws IOException {
    new PayloadCopy(folder, payloads.file(capture), capture).to(file);
  }

  /**
   * Reads every file and every payload again and compares it with the index, and tells of files
   * that are missing or were set aside. Empty when all is as it was served.
   */
  public synchronized List<Damage> verify() throws IOException {
    ArchiveCheck check = new ArchiveCheck(folder, payloads);
    List<Damage> damages = new ArrayList<>();
    for (Capture capture : captures.all()) {
      Damage damage = check.damage(capture);
      if (damage != null) {
        damages.add(damage);
      }
    }
    for (String name : files()) {
      if (name.endsWith(DAMAGED)) {
        damages.add(new Damage(name, "it was never indexed and cannot be read; it is set aside"));
      }
    }
    return damages;
  }

  private void refuseSecrets(Exchange exchange, @Nullable Path body) throws IOException {
    if (secrets.isIn(exchange.toString())
        || (body != null && (secrets.isIn(body) || secrets.isInGzip(body)))) {
      throw new SecretException(
          secrets.redact(exchange.url().toString())
              + " was not kept: a credential stands in the request or in the answer");
    }
  }

  private Path unfinished(String name) throws IOException {
    Path file = folder.resolve(name + UNFINISHED);
    Files.createDirectories(folder.resolve(name.substring(0, name.indexOf('/'))));
    Files.deleteIfExists(file);
    return file;
  }

  /** Writes a file beside its place and moves it there; a disk that is full keeps none of it. */
  private Capture settle(String name, Writing writing) throws IOException {
    Path unfinished = unfinished(name);
    try {
      writing.write(unfinished);
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Path file = folder.resolve(name);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    Workspace.sync(Objects.requireNonNull(file.getParent()));
    return indexed(name);
  }

  private Capture indexed(String name) throws IOException {
    Capture capture = new WarcReading(folder, name).capture();
    index.append(capture);
    captures.add(capture);
    payloads.written(capture);
    return capture;
  }

  /** A crash may fall between a file's renaming and its line in the index. */
  private void indexStrays() throws IOException {
    Set<String> known = captures.all().stream().map(Capture::file).collect(Collectors.toSet());
    for (String name : files()) {
      if (name.endsWith(UNFINISHED)) {
        Files.delete(folder.resolve(name));
      } else if (!known.contains(name) && !name.endsWith(DAMAGED)) {
        indexStray(name);
      }
    }
  }

  private void indexStray(String name) throws IOException {
    try {
      indexed(name);
    } catch (EOFException | ZipException | ParsingException | WarcReading.Broken e) {
      Files.move(
          folder.resolve(name), folder.resolve(name + DAMAGED), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> files = Files.find(folder, 2, (path, of) -> of.isRegularFile())) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.contains(".warc"))
          .filter(name -> !name.startsWith("parts/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
