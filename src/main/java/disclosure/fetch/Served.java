package disclosure.fetch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that came whole, not yet kept.
 *
 * @param requestHeaders as sent
 * @param body file with the body as served
 */
record Served(
    int status,
    Map<String, List<String>> requestHeaders,
    Map<String, List<String>> headers,
    Path body) {

  @Nullable String header(String name) {
    return Headers.first(headers, name);
  }

  /** Not now, perhaps later. */
  boolean isTransient() {
    return switch (status) {
      case 408, 425, 429, 500, 502, 503, 504 -> true;
      default -> false;
    };
  }
}
