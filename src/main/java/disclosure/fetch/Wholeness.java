package disclosure.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import disclosure.store.ContentCoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body came whole, by its announced length and by its own form: gzip and zip to their
 * last checksum, JSON to its last bracket. A body without an announced length must show its end
 * itself.
 */
final class Wholeness {
  private static final int TAIL = 2048;

  /** Tables are packed by zip to a tenth or a twentieth, never to less than this part. */
  private static final long MOST_PACKED = 100;

  private static final JsonFactory JSON = new JsonFactory();

  private Wholeness() {}

  /**
   * @param delimited whether the transfer itself told where the body ends
   * @param most bytes that a packed body may unfold to
   * @throws IOException where the body is short, damaged, or may be either
   */
  static void check(Served served, boolean delimited, long most) throws IOException {
    String encoding = served.header("content-encoding");
    if (!ContentCoding.isGzip(encoding) && !ContentCoding.isPlain(encoding)) {
      throw new IOException("the body is encoded as " + encoding + ", which was not asked for");
    }
    String type = served.header("content-type");
    String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
    boolean shown = ContentCoding.isGzip(encoding) && Files.size(served.body()) > 0;
    if (shown) {
      unfold(served.body(), most);
    }
    if (kind.contains("json") && served.status() == 200) {
      readJson(served.body(), encoding);
      shown = true;
    }
    if (isZip(served.body())) {
      readZip(served.body(), Math.max(most, MOST_PACKED * Files.size(served.body())));
      shown = true;
    }
    if (!delimited && !shown) {
      seekEnd(served.body(), kind);
    }
  }

  private static InputStream open(Path body, @Nullable String encoding) throws IOException {
    InputStream in = Files.newInputStream(body);
    return ContentCoding.isGzip(encoding) ? new GZIPInputStream(in) : in;
  }

  private static void unfold(Path body, long most) throws IOException {
    try (InputStream in = open(body, "gzip")) {
      unfold(in, most);
    }
  }

  /** Reads to the end, and tells how much it was. */
  private static long unfold(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long unfolded = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      unfolded += read;
      if (unfolded > most) {
        throw new BodyFile.TooLarge(most);
      }
    }
    return unfolded;
  }

  private static void readJson(Path body, @Nullable String encoding) throws IOException {
    try (InputStream in = open(body, encoding);
        JsonParser parser = JSON.createParser(in)) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new IOException("the body is empty, JSON was announced");
      }
      while (token != null) {
        token = parser.nextToken();
      }
    }
  }

  private static boolean isZip(Path body) throws IOException {
    try (InputStream in = Files.newInputStream(body)) {
      byte[] first = in.readNBytes(4);
      return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3;
    }
  }

  /** Java checks no CRC of entries that are read by way of the directory. */
  private static void readZip(Path body, long most) throws IOException {
    long left = most;
    try (ZipFile zip = new ZipFile(body.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
        try (in) {
          left -= unfold(in, left);
        }
        if (in.getChecksum().getValue() != entry.getCrc()) {
          throw new IOException("the zip's entry " + entry.getName() + " is damaged");
        }
      }
    }
  }

  private static void seekEnd(Path body, String kind) throws IOException {
    String tail = tail(body);
    boolean ended =
        (kind.contains("html") && tail.toLowerCase(Locale.ROOT).contains("</html>"))
            || (kind.contains("pdf") && tail.contains("%%EOF"))
            || (kind.contains("xml") && tail.strip().endsWith(">"));
    if (!ended) {
      throw new IOException("the body has neither an announced length nor a visible end");
    }
  }

  private static String tail(Path body) throws IOException {
    try (InputStream in = Files.newInputStream(body)) {
      in.skipNBytes(Math.max(0, Files.size(body) - TAIL));
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
