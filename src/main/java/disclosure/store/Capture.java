package disclosure.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of the archive's index: what was asked, what was served, and where it is kept.
 *
 * @param request method, address and hash of the body, as {@link Exchange#request()} composes them
 * @param date when it was served, ISO 8601 in UTC, to the second
 * @param sha256 of the payload as served (content encoding still on)
 * @param bytes of the payload
 * @param headers the few answered headers that matter later, names in lower case
 * @param file WARC file inside the archive's folder
 * @param fileSha256 of that file
 * @param payloadFile WARC file that holds the payload: {@code file} itself, or an earlier one when
 *     the same bytes were served again or nothing had changed
 */
public record Capture(
    String request,
    String url,
    int status,
    String date,
    String sha256,
    long bytes,
    Map<String, String> headers,
    String file,
    String fileSha256,
    String payloadFile) {

  public Capture {
    headers = new TreeMap<>(headers);
  }

  /** An answered header by its lower-case name, or null. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  /** Whether the publisher said that nothing had changed since an earlier capture. */
  @JsonIgnore
  public boolean isNotModified() {
    return status == 304;
  }

  /** Whether the payload lies in the capture's own file. */
  public boolean holdsPayload() {
    return file.equals(payloadFile);
  }
}
