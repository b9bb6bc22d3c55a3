package disclosure.fetch;

import com.fasterxml.jackson.core.type.TypeReference;
import disclosure.fetch.FetchException.Code;
import disclosure.source.FetchSpec;
import disclosure.source.SourceSpec;
import disclosure.store.Archive;
import disclosure.store.Json;
import disclosure.store.SecretException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a dataset's sources into its folder, one after the other, and writes what came ({@code
 * fetched.json}) and what did not ({@code coverage.json}).
 *
 * <p>A source that fails keeps the files of its last complete fetch, and its coverage says so. Keys
 * are read from the environment only.
 */
public final class Fetching {
  /** Name of the account beside the archive. */
  private static final String COVERAGE = "coverage.json";

  private static final String ROUND = "round.json";

  private final Path folder;
  private final Plans plans;
  private final Map<String, String> environment;
  private final Function<Collection<String>, Destinations> destinations;
  private final Manners manners;
  private final Timing timing;
  private final Progress progress;

  /**
   * @param folder of the dataset, whose lock is held
   * @param destinations from declared hosts to where requests may go
   */
  public Fetching(
      Path folder,
      Map<String, String> environment,
      Function<Collection<String>, Destinations> destinations,
      Manners manners,
      Timing timing,
      Progress progress) {
    this.folder = folder;
    this.plans = new Plans(environment, timing);
    this.environment = environment;
    this.destinations = destinations;
    this.manners = manners;
    this.timing = timing;
    this.progress = progress;
  }

  /**
   * Fetches the sources; those without a {@code fetch:} block are brought by people and skipped.
   *
   * @param agencies subtier codes; empty is every agency
   * @return one account a source, in their order
   */
  public List<Coverage> fetch(
      List<SourceSpec> sources, Collection<String> agencies, @Nullable LocalDate from)
      throws IOException, InterruptedException {
    Publishers.check(sources);
    Agent agent = Agent.from(environment);
    Archive archive = Archive.open(folder.resolve("archive"), plans.secrets(sources));
    Path round = folder.resolve(ROUND);
    int first = Round.open(round, archive.captures().size(), timing.now()).firstCapture();
    Fetched fetched = Fetched.read(folder.resolve(Fetched.FILE_NAME));
    List<Coverage> coverages = new ArrayList<>();
    for (SourceSpec source : sources) {
      FetchSpec spec = source.fetch();
      if (spec != null) {
        Haul haul =
            new Haul(
                client(agent, spec, archive, first),
                timing,
                fetched.captures(source.id(), archive));
        boolean complete = collect(plans.of(source.id(), spec, agencies, from), haul);
        fetched = complete ? fetched.with(source.id(), haul.files()) : fetched;
        coverages.add(haul.coverage(source.id(), complete));
        Json.replace(folder.resolve(Fetched.FILE_NAME), fetched);
        Json.replace(folder.resolve(COVERAGE), coverages);
      }
    }
    new Fetches(folder).keep(archive);
    if (coverages.stream().noneMatch(Coverage::isFailed)) {
      Round.close(round);
    }
    return coverages;
  }

  /**
   * What {@link #fetch} would ask, without asking: a request, a file and a name of who asks are not
   * needed for it.
   *
   * @return one a source, in their order
   */
  public List<Intent> intents(
      List<SourceSpec> sources, Collection<String> agencies, @Nullable LocalDate from)
      throws IOException {
    Publishers.check(sources);
    Fetched fetched = Fetched.read(folder.resolve(Fetched.FILE_NAME));
    List<Intent> intents = new ArrayList<>();
    for (SourceSpec source : sources) {
      int kept = fetched.files().getOrDefault(source.id(), new TreeMap<>()).size();
      FetchSpec spec = source.fetch();
      intents.add(
          spec == null
              ? new Intent(
                  source.id(),
                  null,
                  List.of(),
                  new TreeSet<>(),
                  null,
                  kept,
                  "people bring its files")
              : intent(plans.of(source.id(), spec, agencies, from), kept));
    }
    return intents;
  }

  private static Intent intent(Plan plan, int kept) {
    FetchSpec spec = plan.spec();
    String notAsked = null;
    try {
      Publishers.require(plan);
    } catch (FetchException e) {
      notAsked = e.why();
    }
    return new Intent(
        plan.source(), spec.start(), spec.hosts(), plan.agencies(), plan.from(), kept, notAsked);
  }

  /** The accounts the last fetch left in a dataset's folder; none where nothing was fetched. */
  public static List<Coverage> coverages(Path folder) throws IOException {
    Path file = folder.resolve(COVERAGE);
    return Files.exists(file) ? Json.read(file, new TypeReference<>() {}) : List.of();
  }

  private static boolean collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    try {
      Publishers.require(plan).collect(plan, haul);
      return true;
    } catch (FetchException e) {
      haul.gap("the source", e);
      return false;
    } catch (SecretException e) {
      haul.gap("the source", Code.ANSWER_WRONG, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private PoliteClient client(Agent agent, FetchSpec spec, Archive archive, int first) {
    Integer millis = spec.pauseMillis();
    Manners own = millis == null ? manners : manners.withPause(Duration.ofMillis(millis));
    return new PoliteClient(
        agent, destinations.apply(spec.hosts()), own, archive, first, timing, progress);
  }
}
