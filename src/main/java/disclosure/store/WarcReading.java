package disclosure.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpMessage;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads one file that {@link WarcWriting} wrote; trusts nothing that it can compute. */
final class WarcReading {
  /** Answered headers that are needed again: to decode, to ask conditionally, to name the file. */
  private static final List<String> KEPT_HEADERS =
      List.of(
          "content-disposition",
          "content-encoding",
          "content-type",
          "etag",
          "last-modified",
          "location");

  private final Path folder;
  private final String name;

  /** The file is not what was written. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1;

    Broken(String message) {
      super(message);
    }
  }

  WarcReading(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** The index line of the file, every hash computed anew. */
  Capture capture() throws IOException {
    String fileSha256 = Sha256.ofFile(folder.resolve(name));
    try (WarcReader reader = new WarcReader(folder.resolve(name))) {
      String request = "";
      for (WarcRecord record : reader) {
        if (record instanceof WarcRequest asked) {
          request = request(asked);
        } else if (record instanceof WarcResponse answer) {
          return full(request, answer, fileSha256);
        } else if (record instanceof WarcRevisit answer) {
          return head(request, answer, fileSha256);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    throw new Broken(name + " holds no answer");
  }

  /** The payload as served; the stream closes the file. */
  InputStream payload() throws IOException {
    WarcReader reader = new WarcReader(folder.resolve(name));
    try {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse answer) {
          return closing(answer.http().body().stream(), reader);
        }
      }
      throw new Broken(name + " holds no payload");
    } catch (UncheckedIOException e) {
      reader.close();
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private static InputStream closing(InputStream in, WarcReader reader) {
    return new FilterInputStream(in) {
      @Override
      public void close() throws IOException {
        reader.close();
      }
    };
  }

  private static String request(WarcRequest asked) throws IOException {
    HttpRequest http = asked.http();
    byte[] body = http.body().stream().readAllBytes();
    String text = body.length == 0 ? null : new String(body, StandardCharsets.UTF_8);
    return Exchange.request(http.method(), asked.targetURI(), text);
  }

  private Capture full(String request, WarcResponse answer, String fileSha256) throws IOException {
    HttpResponse http = answer.http();
    CountingInputStream body = new CountingInputStream(http.body().stream());
    String sha256 = Sha256.ofStream(body);
    String written = answer.payloadDigest().map(WarcDigest::hex).orElse(sha256);
    if (!written.equals(sha256)) {
      throw new Broken("the payload's SHA-256 is " + sha256 + ", served was " + written);
    }
    return line(request, answer, http, sha256, body.count(), fileSha256, name);
  }

  private Capture head(String request, WarcRevisit answer, String fileSha256) throws IOException {
    String sha256 = answer.payloadDigest().orElseThrow(this::incomplete).hex();
    String file = answer.headers().first(WarcWriting.PAYLOAD_FILE).orElseThrow(this::incomplete);
    String bytes = answer.headers().first(WarcWriting.PAYLOAD_BYTES).orElseThrow(this::incomplete);
    return line(request, answer, answer.http(), sha256, Long.parseLong(bytes), fileSha256, file);
  }

  private IOException incomplete() {
    return new Broken(name + " lacks a field that says where its payload lies");
  }

  private Capture line(
      String request,
      WarcTargetRecord answer,
      HttpResponse http,
      String sha256,
      long bytes,
      String fileSha256,
      String payloadFile) {
    return new Capture(
        request,
        answer.target(),
        http.status(),
        answer.date().toString(),
        sha256,
        bytes,
        keptHeaders(http),
        name,
        fileSha256,
        payloadFile);
  }

  private static SortedMap<String, String> keptHeaders(HttpMessage http) {
    SortedMap<String, String> kept = new TreeMap<>();
    for (Map.Entry<String, List<String>> header : http.headers().map().entrySet()) {
      String key = header.getKey().toLowerCase(Locale.ROOT);
      if (KEPT_HEADERS.contains(key)) {
        kept.put(key, header.getValue().get(0));
      }
    }
    return kept;
  }
}
