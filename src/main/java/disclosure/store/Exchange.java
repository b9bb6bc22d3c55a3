package disclosure.store;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question to a publisher and the head of the answer, as the archive keeps them; the answer's
 * body stands beside it in a file.
 *
 * @param requestHeaders as sent, without any credential
 * @param requestBody as sent, or null
 * @param responseHeaders as served, transfer encoding taken off
 * @param date when the answer came; a WARC file tells it to the second
 * @param address where it came from, or null where not known
 */
public record Exchange(
    String method,
    URI url,
    Map<String, List<String>> requestHeaders,
    @Nullable String requestBody,
    int status,
    Map<String, List<String>> responseHeaders,
    Instant date,
    @Nullable InetAddress address) {

  /** What was asked, in one line: {@link #request(String, URI, String)} of this exchange. */
  public String request() {
    return request(method, url, requestBody);
  }

  /**
   * What is asked, in one line: method, address and the SHA-256 of the body; two exchanges with one
   * line are answers to one question.
   */
  public static String request(String method, URI url, @Nullable String body) {
    String line = method + " " + url;
    return body == null ? line : line + " " + Sha256.ofText(body);
  }
}
