package disclosure.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A publisher on this machine's loopback: answers as told, misbehaves as told, remembers all. */
public final class StandIn implements Closeable {
  private final ServerSocket server;
  private final Script script;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger mostInFlight = new AtomicInteger();

  /** What is answered to a request. */
  @FunctionalInterface
  public interface Script {
    Reply answer(Asked asked) throws IOException;
  }

  /** A request as it came; header names in lower case. */
  public record Asked(
      String method, String target, Map<String, String> headers, String body, long nanos) {
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }

    public String path() {
      int query = target.indexOf('?');
      return query < 0 ? target : target.substring(0, query);
    }
  }

  /** How an answer goes wrong on the wire. */
  public enum Fault {
    NONE,
    /** The connection is reset half-way through the body. */
    RESET,
    /** The connection is closed half-way through the body. */
    SHORT,
    /** Half of the body comes, then nothing. */
    STALL,
    /** One byte every 20 ms. */
    DRIP,
    /** No length is announced; the end of the connection is the end of the body. */
    UNDELIMITED,
    /** In chunks. */
    CHUNKED,
    /** In chunks, the last one missing. */
    CHUNKED_SHORT,
    /** The connection is reset before anything is answered. */
    NO_ANSWER
  }

  /** An answer. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Reply(int status, Map<String, String> headers, byte[] body, Fault fault) {
    public static Reply of(int status, String type, String body) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      return new Reply(status, Map.of("Content-Type", type), bytes, Fault.NONE);
    }

    public static Reply json(String body) {
      return of(200, "application/json", body);
    }

    public static Reply html(String body) {
      return of(200, "text/html; charset=utf-8", body);
    }

    public static Reply status(int status) {
      return of(status, "text/plain", "");
    }

    public static Reply bytes(byte[] body) {
      return new Reply(200, Map.of("Content-Type", "application/zip"), body, Fault.NONE);
    }

    public Reply with(String name, String value) {
      Map<String, String> more = new TreeMap<>(headers);
      more.put(name, value);
      return new Reply(status, more, body, fault);
    }

    public Reply with(Fault how) {
      return new Reply(status, headers, body, how);
    }

    /** As a server that knows ranges and validators would answer. */
    public Reply ranged(Asked asked, String etag) {
      String range = asked.header("range");
      if (!range.startsWith("bytes=") || !asked.header("if-range").equals(etag)) {
        return with("ETag", etag);
      }
      int from = Integer.parseInt(range.substring(6, range.length() - 1));
      byte[] rest = java.util.Arrays.copyOfRange(body, from, body.length);
      Reply part = new Reply(206, headers, rest, fault);
      String stated = "bytes " + from + "-" + (body.length - 1) + "/" + body.length;
      return part.with("ETag", etag).with("Content-Range", stated);
    }
  }

  public StandIn(Script script) throws IOException {
    this.script = script;
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  /** An address on this stand-in. */
  public URI url(String target) {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + target);
  }

  /** Everything that was asked, robots.txt left out. */
  public List<Asked> asked() {
    return asked.stream().filter(one -> !one.target().equals("/robots.txt")).toList();
  }

  /** Everything that was asked of one path. */
  public List<Asked> asked(String path) {
    return asked.stream().filter(one -> one.path().equals(path)).toList();
  }

  public int mostInFlight() {
    return mostInFlight.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      while (true) {
        Asked request = read(in);
        asked.add(request);
        mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
        try {
          Reply reply = reply(request);
          if (!write(reply, socket)) {
            return;
          }
        } finally {
          inFlight.decrementAndGet();
        }
      }
    } catch (IOException e) {
      // The client has gone: that is how every connection ends.
    }
  }

  private Reply reply(Asked request) throws IOException {
    try {
      return script.answer(request);
    } catch (RuntimeException e) {
      return Reply.of(599, "text/plain", e.toString());
    }
  }

  private static Asked read(InputStream in) throws IOException {
    String[] first = line(in).split(" ", 3);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Asked(first[0], first[1], headers, body, System.nanoTime());
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  /** Whether the connection stays open. */
  private static boolean write(Reply reply, Socket socket) throws IOException {
    OutputStream out = socket.getOutputStream();
    byte[] body = reply.body();
    if (reply.fault() == Fault.NO_ANSWER) {
      socket.setSoLinger(true, 0);
      return false;
    }
    out.write(head(reply).getBytes(StandardCharsets.ISO_8859_1));
    switch (reply.fault()) {
      case NONE -> out.write(body);
      case UNDELIMITED -> {
        out.write(body);
        return false;
      }
      case SHORT, RESET, STALL -> {
        out.write(body, 0, body.length / 2);
        out.flush();
        pause(reply.fault() == Fault.STALL ? 60_000 : 50);
        socket.setSoLinger(reply.fault() == Fault.RESET, 0);
        return false;
      }
      case DRIP -> {
        for (byte one : body) {
          out.write(one);
          out.flush();
          pause(20);
        }
      }
      case CHUNKED, CHUNKED_SHORT -> {
        out.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        if (reply.fault() == Fault.CHUNKED_SHORT) {
          return false;
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      }
      case NO_ANSWER -> throw new IllegalStateException();
    }
    out.flush();
    return true;
  }

  private static String head(Reply reply) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " X\r\n");
    reply.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    boolean bodiless = reply.status() == 304 || reply.status() == 204;
    switch (reply.fault()) {
      case UNDELIMITED -> head.append("Connection: close\r\n");
      case CHUNKED, CHUNKED_SHORT -> head.append("Transfer-Encoding: chunked\r\n");
      default -> {
        if (!bodiless && !reply.headers().containsKey("Content-Length")) {
          head.append("Content-Length: " + reply.body().length + "\r\n");
        }
      }
    }
    return head + "\r\n";
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
