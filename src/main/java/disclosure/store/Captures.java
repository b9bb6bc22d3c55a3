package disclosure.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The captures of an archive in the order in which they came; of each question, the latest. */
final class Captures {
  private final List<Capture> captures = new ArrayList<>();
  private final Map<String, Capture> latest = new HashMap<>();
  private final PayloadFiles payloads;

  Captures(PayloadFiles payloads) {
    this.payloads = payloads;
  }

  /** Puts a capture behind the others. */
  void add(Capture capture) {
    captures.add(capture);
    if (!capture.isNotModified()) {
      latest.put(capture.request(), capture);
    }
    payloads.remember(capture);
  }

  List<Capture> all() {
    return List.copyOf(captures);
  }

  /** See {@link Archive#latest(String)}. */
  @Nullable Capture latest(String request) {
    return whole(latest.get(request));
  }

  /** See {@link Archive#isLost(String)}. */
  boolean isLost(String request) {
    Capture kept = latest.get(request);
    return kept != null && !payloads.areWhole(kept);
  }

  /** See {@link Archive#latestSince(String, int)}. */
  @Nullable Capture latestSince(String request, int first) {
    for (int at = captures.size() - 1; at >= first; at--) {
      Capture capture = captures.get(at);
      if (capture.request().equals(request)) {
        return whole(capture.isNotModified() ? latest.get(request) : capture);
      }
    }
    return null;
  }

  private @Nullable Capture whole(@Nullable Capture capture) {
    return capture != null && payloads.areWhole(capture) ? capture : null;
  }
}
