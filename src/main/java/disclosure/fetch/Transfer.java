package disclosure.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One try: sends a request and takes the answer down, whole or not at all. Watches that bytes keep
 * coming. Follows no redirect and uses no proxy, so that the address that was checked is the one
 * that is asked.
 */
final class Transfer {
  private static final long TICK_MILLIS = 50;

  static {
    // Java's client asks again by itself when a connection closes without an answer; how often a
    // publisher is asked is our decision. Idle connections are let go before servers close them.
    System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
    System.setProperty("jdk.httpclient.keepalive.timeout", "4");
  }

  private final HttpClient http;
  private final Agent agent;
  private final Manners manners;
  private final Progress progress;

  Transfer(Agent agent, Manners manners, Progress progress) {
    this.agent = agent;
    this.manners = manners;
    this.progress = progress;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(manners.connect())
            .build();
  }

  /**
   * @param conditions header fields that ask only for what is new
   * @param part where the body goes
   * @param time that is left for this try
   * @throws IOException where the answer did not come whole; asking again may help
   */
  Served send(Wanted wanted, Map<String, String> conditions, Part part, Duration time)
      throws IOException, InterruptedException {
    Map<String, String> fields = new TreeMap<>(conditions);
    fields.putAll(wanted.isFile() ? part.resumption() : Map.of());
    AnswerIntake intake = new AnswerIntake(wanted, part, progress);
    CompletableFuture<HttpResponse<Long>> coming = http.sendAsync(request(wanted, fields), intake);
    try {
      return intake.served(await(coming, intake, new Watch(manners, time)));
    } finally {
      intake.abort(new IOException("broken off"));
      coming.cancel(true);
    }
  }

  private HttpRequest request(Wanted wanted, Map<String, String> fields) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(keyed(wanted));
    builder.header("User-Agent", agent.header());
    builder.header("Accept-Encoding", wanted.isFile() ? "identity" : "gzip");
    fields.forEach(builder::header);
    if (wanted.body() == null) {
      return builder.GET().build();
    }
    builder.header("Content-Type", "application/json");
    return builder.POST(HttpRequest.BodyPublishers.ofString(wanted.body())).build();
  }

  private static URI keyed(Wanted wanted) {
    Credential key = wanted.credential();
    if (key == null) {
      return wanted.url();
    }
    String url = wanted.url().toString();
    String value = URLEncoder.encode(key.value(), StandardCharsets.UTF_8);
    return URI.create(url + (url.contains("?") ? "&" : "?") + key.parameter() + "=" + value);
  }

  private static HttpResponse<Long> await(
      CompletableFuture<HttpResponse<Long>> coming, AnswerIntake intake, Watch watch)
      throws IOException, InterruptedException {
    try {
      while (true) {
        try {
          return coming.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          watch.look(intake.came());
        }
      }
    } catch (ExecutionException e) {
      throw asIoException(e.getCause());
    }
  }

  private static IOException asIoException(@Nullable Throwable cause) {
    if (cause instanceof IOException io) {
      return io;
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    return new IOException(cause);
  }
}
