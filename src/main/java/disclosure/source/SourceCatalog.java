package disclosure.source;

import disclosure.store.Nearest;
import disclosure.store.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All declared sources, by id: the YAML files of one folder ({@code pipelines/sources}), each named
 * after the source it declares, and read when it is first asked for: a run of one source waits for
 * no other. Not shared between threads.
 */
public final class SourceCatalog {
  private static final String SUFFIX = ".yml";

  private final Path folder;
  private final SortedSet<String> ids;
  private final Map<String, SourceSpec> read = new HashMap<>();

  private SourceCatalog(Path folder, SortedSet<String> ids) {
    this.folder = folder;
    this.ids = ids;
  }

  /**
   * The sources that {@code folder} declares.
   *
   * @throws InputException where the folder is not there
   */
  public static SourceCatalog of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new SourceCatalog(
          folder,
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(SUFFIX))
              .map(name -> name.substring(0, name.length() - SUFFIX.length()))
              .collect(Collectors.toCollection(TreeSet::new)));
    } catch (IOException e) {
      throw new InputException(
          folder + " cannot be listed; sources are declared there, one YAML each", e);
    }
  }

  /**
   * All sources, by id.
   *
   * @throws disclosure.store.YamlException where one cannot be read
   * @throws InputException where a file's name is not its source's id
   */
  public List<SourceSpec> all() {
    return ids.stream().map(this::get).toList();
  }

  /**
   * The source of this id.
   *
   * @throws disclosure.store.YamlException where its declaration cannot be read
   * @throws InputException that names the nearest id where there is none, or where the file's name
   *     is not the source's id
   */
  public SourceSpec get(String id) {
    if (!ids.contains(id)) {
      throw new InputException(
          "no source is called '" + id + "' in " + folder + Nearest.hint(id, ids));
    }
    return read.computeIfAbsent(id, this::read);
  }

  private SourceSpec read(String id) {
    Path file = folder.resolve(id + SUFFIX);
    SourceSpec spec = Yaml.read(file, SourceSpec.class);
    if (!spec.id().equals(id)) {
      throw new InputException(
          file + ": the id is '" + spec.id() + "'; name the file " + spec.id() + SUFFIX);
    }
    return spec;
  }
}
