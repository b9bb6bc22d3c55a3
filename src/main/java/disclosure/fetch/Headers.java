package disclosure.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Header fields by name; names are compared without regard to case. */
final class Headers {
  private Headers() {}

  /**
   * The fields as they are kept: pseudo fields and the transfer's own encoding are not part of what
   * was served.
   */
  static Map<String, List<String>> kept(Map<String, List<String>> served) {
    Map<String, List<String>> kept = new TreeMap<>();
    served.forEach(
        (name, values) -> {
          String key = name.toLowerCase(Locale.ROOT);
          if (!key.startsWith(":") && !key.equals("transfer-encoding")) {
            kept.put(key, List.copyOf(values));
          }
        });
    return kept;
  }

  /** The first value of a field of {@link #kept} ones, or null. */
  static @Nullable String first(Map<String, List<String>> kept, String name) {
    List<String> values = kept.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  /** The announced length, or −1. */
  static long length(Map<String, List<String>> kept) {
    String length = first(kept, "content-length");
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
  }
}
