package disclosure.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
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
    if (URI.create(start).getHost() == null) {
      throw new IllegalArgumentException("start is '" + start + "'; it must be a web address");
    }
  }

  /** The values of an option, none where it is not stated. */
  public List<String> all(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** The only value of an option. */
  public String one(String option, String otherwise) {
    List<String> values = all(option);
    if (values.size() > 1) {
      throw new IllegalArgumentException("the option " + option + " takes one value");
    }
    return values.isEmpty() ? otherwise : values.get(0);
  }
}
