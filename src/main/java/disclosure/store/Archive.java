package disclosure.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

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
 * kept once. What contains a credential is refused. Safe for use by several threads of one process;
 * that only one process writes is the caller's care.
 */
public final class Archive {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;
  private final Secrets secrets;
  private final ArchiveIndex index;
  private final List<Capture> captures;
  private final Map<String, Capture> latest = new HashMap<>();
  private final Map<String, Capture> byPayload = new HashMap<>();

  private Archive(Path folder, Secrets secrets) throws IOException {
    this.folder = folder;
    this.secrets = secrets;
    this.index = new ArchiveIndex(folder.resolve("index.jsonl"));
    this.captures = index.load();
    captures.forEach(this::remember);
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
    return List.copyOf(captures);
  }

  /** The latest answer to a question ({@link Exchange#request()}) that came with a payload. */
  public synchronized @Nullable Capture latest(String request) {
    return latest.get(request);
  }

  /**
   * What the latest answer to a question says that came as the {@code first}-th capture (from 0) or
   * later; null where none came since.
   */
  public synchronized @Nullable Capture latestSince(String request, int first) {
    for (int at = captures.size() - 1; at >= first; at--) {
      Capture capture = captures.get(at);
      if (capture.request().equals(request)) {
        return capture.isNotModified() ? latest.get(request) : capture;
      }
    }
    return null;
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
    Capture same = Files.size(body) == 0 ? null : byPayload.get(sha256);
    String name = freeName(exchange);
    Path unfinished = unfinished(name);
    if (same == null) {
      new WarcWriting(name, exchange).write(unfinished, body, sha256);
    } else {
      new WarcWriting(name, exchange).write(unfinished, same);
    }
    return settle(name, unfinished);
  }

  /** Keeps the statement that nothing has changed since {@code earlier}. */
  public synchronized Capture keepNotModified(Exchange exchange, Capture earlier)
      throws IOException {
    refuseSecrets(exchange, null);
    String name = freeName(exchange);
    Path unfinished = unfinished(name);
    new WarcWriting(name, exchange).write(unfinished, earlier);
    return settle(name, unfinished);
  }

  /** The payload with its content encoding taken off. */
  public InputStream read(Capture capture) throws IOException {
    InputStream served = new WarcReading(folder, capture.payloadFile()).payload();
    return "gzip".equals(capture.header("content-encoding")) ? new GZIPInputStream(served) : served;
  }

  /**
   * Writes the payload to a file, content encoding taken off, and checks on the way that it is what
   * was served. The file is there whole or not at all.
   */
  public void copy(Capture capture, Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    MessageDigest digest = Sha256.digest();
    try (InputStream served =
        new DigestInputStream(new WarcReading(folder, capture.payloadFile()).payload(), digest)) {
      InputStream plain =
          "gzip".equals(capture.header("content-encoding")) ? new GZIPInputStream(served) : served;
      Files.copy(plain, unfinished, StandardCopyOption.REPLACE_EXISTING);
      served.transferTo(OutputStream.nullOutputStream());
    }
    if (!Sha256.hex(digest).equals(capture.sha256())) {
      Files.delete(unfinished);
      throw new IOException(
          capture.payloadFile() + " is damaged: its SHA-256 is not what was served");
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Reads every file and every payload again and compares it with the index, and tells of files
   * that are missing. Empty when all is as it was served.
   */
  public synchronized List<Damage> verify() {
    List<Damage> damages = new ArrayList<>();
    for (Capture capture : captures) {
      String wrong = wrong(capture);
      if (wrong != null) {
        damages.add(new Damage(capture.file(), wrong));
      }
    }
    return damages;
  }

  private @Nullable String wrong(Capture capture) {
    if (!Files.exists(folder.resolve(capture.file()))) {
      return "the file is missing";
    }
    try {
      Capture now = new WarcReading(folder, capture.file()).capture();
      if (!now.sha256().equals(capture.sha256())) {
        return "the payload's SHA-256 is " + now.sha256() + ", served was " + capture.sha256();
      }
      if (!now.fileSha256().equals(capture.fileSha256())) {
        return "the file's SHA-256 is "
            + now.fileSha256()
            + ", written was "
            + capture.fileSha256();
      }
      return now.equals(capture) ? null : "the index says other things than the file";
    } catch (IOException | RuntimeException e) {
      return "the file cannot be read: " + e;
    }
  }

  private void refuseSecrets(Exchange exchange, @Nullable Path body) throws IOException {
    if (secrets.isIn(exchange.toString())
        || (body != null && (secrets.isIn(body) || secrets.isInGzip(body)))) {
      throw new SecretException(
          secrets.redact(exchange.url().toString())
              + " was not kept: a credential stands in the request or in the answer");
    }
  }

  private String freeName(Exchange exchange) {
    String base =
        host(exchange)
            + "/"
            + WHEN.format(exchange.date())
            + "-"
            + Sha256.ofText(exchange.request()).substring(0, 12);
    String suffix = isPacked(exchange) ? ".warc" : ".warc.gz";
    String name = base + suffix;
    for (int again = 2; Files.exists(folder.resolve(name)); again++) {
      name = base + "-" + again + suffix;
    }
    return name;
  }

  private static String host(Exchange exchange) {
    String host = exchange.url().getHost() == null ? "unknown" : exchange.url().getHost();
    return host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "_");
  }

  /** Zips do not get smaller by packing them again. */
  private static boolean isPacked(Exchange exchange) {
    return exchange.url().getPath() != null && exchange.url().getPath().endsWith(".zip");
  }

  private Path unfinished(String name) throws IOException {
    Path file = folder.resolve(name + UNFINISHED);
    Files.createDirectories(folder.resolve(name.substring(0, name.indexOf('/'))));
    Files.deleteIfExists(file);
    return file;
  }

  private Capture settle(String name, Path unfinished) throws IOException {
    Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    return indexed(name);
  }

  private Capture indexed(String name) throws IOException {
    Capture capture = new WarcReading(folder, name).capture();
    index.append(capture);
    captures.add(capture);
    remember(capture);
    return capture;
  }

  private void remember(Capture capture) {
    if (!capture.isNotModified()) {
      latest.put(capture.request(), capture);
    }
    if (capture.holdsPayload() && capture.bytes() > 0) {
      byPayload.putIfAbsent(capture.sha256(), capture);
    }
  }

  /** A crash may fall between a file's renaming and its line in the index. */
  private void indexStrays() throws IOException {
    Set<String> known = captures.stream().map(Capture::file).collect(Collectors.toSet());
    for (String name : files()) {
      if (name.endsWith(UNFINISHED)) {
        Files.delete(folder.resolve(name));
      } else if (!known.contains(name)) {
        indexed(name);
      }
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
