package disclosure.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the declarations in {@code pipelines} promise a fetch. */
class DeclaredFetchTest {
  private static final Path PIPELINES = Path.of(System.getProperty("disclosure.root"), "pipelines");
  private final SourceCatalog catalog = SourceCatalog.of(PIPELINES.resolve("sources"));

  @Test
  void every_agency_of_a_dataset_has_the_publishers_name() throws IOException {
    Set<String> nameless = new TreeSet<>();
    try (Stream<Path> datasets = Files.list(PIPELINES)) {
      for (Path file : datasets.filter(path -> path.toString().endsWith(".yml")).toList()) {
        DatasetSpec dataset = DatasetSpec.read(file);
        for (String source : dataset.sources()) {
          FetchSpec fetch = catalog.get(source).fetch();
          if (fetch != null && !fetch.agencies().isEmpty()) {
            dataset.agencies().stream()
                .filter(agency -> !fetch.agencies().containsKey(agency))
                .forEach(agency -> nameless.add(dataset.name() + " " + source + " " + agency));
          }
        }
      }
    }
    assertEquals(Set.of(), nameless);
  }

  @Test
  void every_start_lies_on_a_declared_host_and_every_key_in_the_environment() {
    Set<String> wrong = new TreeSet<>();
    for (SourceSpec source : catalog.all()) {
      FetchSpec fetch = source.fetch();
      if (fetch != null) {
        if (!fetch.hosts().contains(URI.create(fetch.start()).getHost())) {
          wrong.add(source.id() + ": " + fetch.start());
        }
        if (fetch.key() != null && !fetch.key().matches("[A-Z][A-Z_]+")) {
          wrong.add(source.id() + ": " + fetch.key());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }
}
