package disclosure.fetch;

import disclosure.source.InputException;
import disclosure.store.Archive;
import disclosure.store.Capture;
import disclosure.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All fetches of a dataset, one file each in {@code fetches/} beside the archive; none is ever
 * altered. A fetch is named by its id, or by a day: the last fetch until then.
 */
public final class Fetches {
  private static final Pattern NAME = Pattern.compile("\\d{6}-(.*)\\.json");
  private static final int DAY_LENGTH = "2026-01-02".length();
  private final Path dataset;
  private final Path folder;

  /**
   * @param dataset folder of the dataset
   */
  public Fetches(Path dataset) {
    this.dataset = dataset;
    this.folder = dataset.resolve("fetches");
  }

  /** Keeps what the sources' last fetches left, where that is not kept already. */
  public Fetch keep(Archive archive) throws IOException {
    String last = archive.captures().stream().map(Capture::date).max(String::compareTo).orElse("");
    Fetch fetch =
        new Fetch(
            last.substring(0, Math.min(last.length(), DAY_LENGTH)),
            Fetched.read(dataset.resolve(Fetched.FILE_NAME)),
            Fetching.coverages(dataset));
    Files.createDirectories(folder);
    List<Path> kept = files();
    String id = fetch.id();
    if (kept.stream().noneMatch(file -> id(file).equals(id))) {
      String name = String.format(Locale.ROOT, "%06d-%s.json", kept.size() + 1, id);
      Json.replace(folder.resolve(name), fetch);
    }
    return fetch;
  }

  /**
   * Finds an earlier fetch.
   *
   * @param asOf an id, or a day
   * @throws InputException where there is none, with those that are
   */
  public Fetch find(String asOf) throws IOException {
    Path found = null;
    for (Path file : files()) {
      boolean isDay = asOf.length() == DAY_LENGTH;
      String id = id(file);
      if (id.equals(asOf) || (isDay && id.substring(0, DAY_LENGTH).compareTo(asOf) <= 0)) {
        found = file;
      }
    }
    if (found == null) {
      throw new InputException(
          "the archive of " + dataset + " knows no fetch of " + asOf + "; " + known());
    }
    return Json.read(found, Fetch.class);
  }

  /** Name of the last fetch; null where there was none. */
  public @Nullable String last() throws IOException {
    List<Path> files = files();
    return files.isEmpty() ? null : id(files.get(files.size() - 1));
  }

  private String known() throws IOException {
    List<Path> files = files();
    return files.isEmpty()
        ? "it knows none, fetch first"
        : "it knows " + files.stream().map(Fetches::id).collect(Collectors.joining(", "));
  }

  /** In the order in which they came. */
  private List<Path> files() throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> NAME.matcher(name(file)).matches()).sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String id(Path file) {
    return NAME.matcher(name(file)).replaceFirst("$1");
  }
}
