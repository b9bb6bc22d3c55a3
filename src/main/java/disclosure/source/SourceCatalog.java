package disclosure.source;

import disclosure.store.Nearest;
import disclosure.store.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All declared sources, by id: the YAML files of one folder ({@code pipelines/sources}), each named
 * after the source it declares. Immutable.
 */
public final class SourceCatalog {
  private static final String SUFFIX = ".yml";

  private final Path folder;
  private final SortedMap<String, SourceSpec> sources;

  private SourceCatalog(Path folder, SortedMap<String, SourceSpec> sources) {
    this.folder = folder;
    this.sources = Collections.unmodifiableSortedMap(sources);
  }

  /**
   * Reads every declaration of {@code folder}.
   *
   * @throws disclosure.store.YamlException where one cannot be read
   * @throws InputException where the folder is not there or a file's name is not its source's id
   */
  public static SourceCatalog load(Path folder) {
    SortedMap<String, SourceSpec> sources = new TreeMap<>();
    for (Path file : declarations(folder)) {
      SourceSpec spec = Yaml.read(file, SourceSpec.class);
      if (!file.getFileName().toString().equals(spec.id() + SUFFIX)) {
        throw new InputException(
            file + ": the id is '" + spec.id() + "'; name the file " + spec.id() + SUFFIX);
      }
      sources.put(spec.id(), spec);
    }
    return new SourceCatalog(folder, sources);
  }

  private static List<Path> declarations(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new InputException(
          folder + " cannot be listed; sources are declared there, one YAML each", e);
    }
  }

  /** All sources, by id. */
  public Collection<SourceSpec> all() {
    return sources.values();
  }

  /**
   * The source of this id.
   *
   * @throws InputException that names the nearest id where there is none
   */
  public SourceSpec get(String id) {
    SourceSpec spec = sources.get(id);
    if (spec == null) {
      throw new InputException(
          "no source is called '" + id + "' in " + folder + Nearest.hint(id, sources.keySet()));
    }
    return spec;
  }
}
