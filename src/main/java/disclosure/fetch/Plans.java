package disclosure.fetch;

import disclosure.source.FetchSpec;
import disclosure.source.SourceSpec;
import disclosure.store.Secrets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes sources' plans: what of each, until today, with the publishers' keys from the environment.
 */
final class Plans {
  private final Map<String, String> environment;
  private final Timing timing;

  Plans(Map<String, String> environment, Timing timing) {
    this.environment = environment;
    this.timing = timing;
  }

  /** The plan of a source. */
  Plan of(String source, FetchSpec spec, Collection<String> agencies, @Nullable LocalDate from) {
    LocalDate today = LocalDate.ofInstant(timing.now(), ZoneOffset.UTC);
    return new Plan(source, spec, new TreeSet<>(agencies), from, today, key(spec));
  }

  /** The keys of all of them, which must not be written down. */
  Secrets secrets(List<SourceSpec> sources) {
    List<String> values = new ArrayList<>();
    for (SourceSpec source : sources) {
      Credential key = source.fetch() == null ? null : key(source.fetch());
      if (key != null) {
        values.add(key.value());
      }
    }
    return new Secrets(values);
  }

  private @Nullable Credential key(FetchSpec spec) {
    String value = spec.key() == null ? null : environment.get(spec.key());
    return value == null || value.isBlank() ? null : new Credential("api_key", value.strip());
  }
}
