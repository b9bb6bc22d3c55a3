package disclosure.fetch;

import disclosure.source.FetchSpec;
import disclosure.source.InputException;
import disclosure.source.SourceSpec;
import disclosure.store.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The publishers that sources' {@code fetch: by:} name, each with its collector. */
final class Publishers {
  private Publishers() {}

  /** The plan's collector, once it is known that there is something to ask. */
  static Collector require(Plan plan) throws FetchException {
    Collector collector = of(plan.source(), plan.spec());
    plan.requireServed();
    collector.require(plan);
    return collector;
  }

  /**
   * Looks at what the sources declare of their fetching, before anybody is asked.
   *
   * @throws InputException with everything that is wrong, a line each
   */
  static void check(List<SourceSpec> sources) {
    List<String> complaints = new ArrayList<>();
    for (SourceSpec source : sources) {
      FetchSpec spec = source.fetch();
      if (spec != null) {
        complaints(source.id(), spec)
            .forEach(complaint -> complaints.add(file(source.id()) + ", fetch: " + complaint));
      }
    }
    if (!complaints.isEmpty()) {
      throw new InputException(String.join("\n", complaints));
    }
  }

  private static List<String> complaints(String source, FetchSpec spec) {
    Map<String, FetchOption> known = new TreeMap<>();
    of(source, spec).options().forEach(option -> known.put(option.name(), option));
    List<String> complaints = new ArrayList<>();
    spec.options()
        .forEach(
            (name, values) -> {
              FetchOption option = known.get(name);
              String complaint =
                  option == null ? unknown(spec.by(), name, known) : option.complaint(values);
              if (complaint != null) {
                complaints.add(complaint);
              }
            });
    return complaints;
  }

  private static String unknown(String by, String name, Map<String, FetchOption> known) {
    return known.isEmpty()
        ? by + " takes no options, '" + name + "' is one"
        : by + " takes no option '" + name + "'" + Nearest.hint(name, known.keySet());
  }

  private static Collector of(String source, FetchSpec spec) {
    String name = "disclosure.fetch.publisher." + spec.by();
    try {
      return Class.forName(name).asSubclass(Collector.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new InputException(
          file(source)
              + ", fetch: it is fetched by "
              + spec.by()
              + ", but there is no collector of that name; for pages of a portal it is LinkedPages or"
              + " NumberedPages",
          e);
    }
  }

  private static String file(String source) {
    return "pipelines/sources/" + source + ".yml";
  }
}
