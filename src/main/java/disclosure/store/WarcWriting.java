package disclosure.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Writes one exchange as a WARC 1.0 file of three records: what wrote it, the request, and the
 * answer. Record ids are made from the file's name, so that the same exchange is the same file.
 */
final class WarcWriting {
  private static final String PAYLOAD_DIGEST = "WARC-Payload-Digest";

  /** Field of a revisit record: the file that holds the bytes. */
  static final String PAYLOAD_FILE = "Disclosure-Payload-File";

  /** Field of a revisit record: how many bytes they are. */
  static final String PAYLOAD_BYTES = "Disclosure-Payload-Bytes";

  private final String name;
  private final Exchange exchange;

  WarcWriting(String name, Exchange exchange) {
    this.name = name;
    this.exchange = exchange;
  }

  /** Writes the answer with its body. */
  void write(Path file, Path body, String sha256) throws IOException {
    try (InputStream bytes = Files.newInputStream(body)) {
      WarcResponse.Builder answer = new WarcResponse.Builder(exchange.url());
      answer.setHeader(PAYLOAD_DIGEST, digest(sha256));
      write(file, answer, bytes, Files.size(body), WarcResponse.Builder::build);
    }
  }

  /** Writes the answer's head alone: its body is that of an earlier capture. */
  void write(Path file, Capture earlier) throws IOException {
    URI profile =
        exchange.status() == 304
            ? WarcRevisit.SERVER_NOT_MODIFIED_1_0
            : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0;
    WarcRevisit.Builder answer = new WarcRevisit.Builder(exchange.url(), profile);
    answer.setHeader(PAYLOAD_DIGEST, digest(earlier.sha256()));
    answer.refersTo(
        id(earlier.payloadFile(), "answer"), earlier.url(), Instant.parse(earlier.date()));
    answer.setHeader(PAYLOAD_FILE, earlier.payloadFile());
    answer.setHeader(PAYLOAD_BYTES, Long.toString(earlier.bytes()));
    write(file, answer, InputStream.nullInputStream(), 0, WarcRevisit.Builder::build);
  }

  /** In hexadecimal digits: the format's grammar knows no equals sign, with which Base32 ends. */
  private static String digest(String sha256) {
    return "sha256:" + sha256;
  }

  private interface Building<B, R> {
    R build(B builder);
  }

  private <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>>
      void write(Path file, B answer, InputStream body, long bytes, Building<B, R> building)
          throws IOException {
    byte[] head = responseHead().getBytes(StandardCharsets.ISO_8859_1);
    ReadableByteChannel block =
        Channels.newChannel(new SequenceInputStream(new ByteArrayInputStream(head), body));
    describe(answer, "answer").body(MediaType.HTTP_RESPONSE, block, head.length + bytes);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      WarcCompression compression =
          name.endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
      WarcWriter writer = new WarcWriter(channel, compression);
      writer.write(info());
      writer.write(request());
      writer.write(building.build(answer));
      channel.force(true);
    }
  }

  private Warcinfo info() {
    Map<String, List<String>> fields =
        Map.of(
            "software", List.of("Contract Disclosure"), "format", List.of("WARC File Format 1.0"));
    return new Warcinfo.Builder()
        .recordId(id(name, "info"))
        .date(exchange.date())
        .filename(name)
        .fields(fields)
        .build();
  }

  private WarcRequest request() throws IOException {
    byte[] block = requestBlock().getBytes(StandardCharsets.UTF_8);
    WarcRequest.Builder builder = new WarcRequest.Builder(exchange.url());
    return describe(builder, "request")
        .concurrentTo(id(name, "answer"))
        .body(MediaType.HTTP_REQUEST, block)
        .build();
  }

  private <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>>
      B describe(B builder, String part) {
    if (exchange.address() != null) {
      builder.ipAddress(exchange.address());
    }
    return builder.recordId(id(name, part)).date(exchange.date());
  }

  private static URI id(String name, String part) {
    UUID uuid = UUID.nameUUIDFromBytes((name + "#" + part).getBytes(StandardCharsets.UTF_8));
    return URI.create("urn:uuid:" + uuid);
  }

  private String requestBlock() {
    URI url = exchange.url();
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    String body = exchange.requestBody() == null ? "" : exchange.requestBody();
    String first = exchange.method() + " " + target + " HTTP/1.1\r\n";
    return first
        + "Host: "
        + url.getRawAuthority()
        + "\r\n"
        + lines(exchange.requestHeaders())
        + body;
  }

  private String responseHead() {
    return "HTTP/1.1 " + exchange.status() + " \r\n" + lines(exchange.responseHeaders());
  }

  private static String lines(Map<String, List<String>> headers) {
    StringBuilder lines = new StringBuilder();
    headers.forEach(
        (key, values) ->
            values.forEach(value -> lines.append(key).append(": ").append(value).append("\r\n")));
    return lines.append("\r\n").toString();
  }
}
