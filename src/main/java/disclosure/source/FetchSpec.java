package disclosure.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a source is fetched, as the {@code fetch:} block of its YAML declares it.
 *
 * @param by simple name of the class in {@code fetch.publisher}
 * @param hosts the only hosts that are asked, redirects included
 * @param start where it begins
 * @param pauseMillis between two requests to one host; one second where not stated
 * @param key environment variable that holds the key, or null where none is needed
 * @param agencies subtier code → how the publisher names the agency
 * @param options what else the class takes, in its own words; see its Javadoc
 * @param until last day on which the publisher serves it, or null; after it nothing is asked
 */
public record FetchSpec(
    @JsonProperty(required = true) String by,
    @JsonProperty(required = true) List<String> hosts,
    @JsonProperty(required = true) String start,
    @Nullable Integer pauseMillis,
    @Nullable String key,
    Map<String, Agency> agencies,
    Map<String, List<String>> options,
    @Nullable LocalDate until)
    implements Serializable {

  /**
   * An agency in the publisher's words.
   *
   * @param toptier code of the department: {@code 070}
   * @param department its name
   * @param name of the agency itself
   */
  public record Agency(
      @JsonProperty(required = true) String toptier,
      @JsonProperty(required = true) String department,
      @JsonProperty(required = true) String name)
      implements Serializable {}

  public FetchSpec {
    hosts = List.copyOf(hosts);
    agencies = agencies == null ? Map.of() : new TreeMap<>(agencies);
    options = options == null ? Map.of() : new TreeMap<>(options);
    List<String> complaints = complaints(hosts, start, pauseMillis);
    if (!complaints.isEmpty()) {
      throw new IllegalArgumentException("fetch: " + String.join("; ", complaints));
    }
  }

  private static List<String> complaints(
      List<String> hosts, String start, @Nullable Integer pauseMillis) {
    List<String> complaints = new ArrayList<>();
    for (String host : hosts) {
      if (!host.matches("[A-Za-z0-9.:\\[\\]_-]+")) {
        complaints.add("hosts names '" + host + "'; name a host alone, as in www.example.gov");
      }
    }
    String host = host(start);
    if (host == null) {
      complaints.add("start is '" + start + "'; it must be a web address");
    } else if (hosts.stream().noneMatch(host::equalsIgnoreCase)) {
      complaints.add("start leads to " + host + ", which hosts does not name; add it there");
    }
    if (pauseMillis != null && pauseMillis < 0) {
      complaints.add("pause_millis is " + pauseMillis + "; it must not be less than 0");
    }
    return complaints;
  }

  private static @Nullable String host(String address) {
    try {
      return URI.create(address).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The values of an option, none where it is not stated. */
  public List<String> all(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** The value of an option that takes one. */
  public String one(String option, String otherwise) {
    List<String> values = all(option);
    return values.isEmpty() ? otherwise : values.get(0);
  }
}
