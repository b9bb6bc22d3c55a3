package disclosure.cli;

import disclosure.source.InputException;
import disclosure.store.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the database a question is about. */
final class Databases {
  private Databases() {}

  /**
   * The database that was named, else the newest release below {@code out}; which one is told.
   *
   * @param named a database, or the folder of a release or of a dataset
   */
  static Path find(@Nullable Path named, Console console) throws IOException {
    TemporaryFolder.require();
    if (named != null) {
      return inside(named);
    }
    List<Path> releases = releases(Path.of("out"));
    if (releases.isEmpty()) {
      throw new InputException(
          "there is no release in out/ yet; make one with disclosure run, or name a database with"
              + " --db");
    }
    Path newest = releases.get(releases.size() - 1);
    if (releases.size() > 1) {
      console.tell("reading " + newest + ", the newest release; --db chooses another");
    }
    return newest;
  }

  private static Path inside(Path named) {
    return Stream.of(named.resolve("dataset.duckdb"), named.resolve("latest/dataset.duckdb"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseGet(() -> requireFile(named));
  }

  private static Path requireFile(Path named) {
    if (Files.isDirectory(named)) {
      throw new InputException(
          named + " holds no release; name one of the folders that disclosure run makes in out/");
    }
    return named;
  }

  private static List<Path> releases(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try (Stream<Path> datasets = Files.list(out)) {
      datasets
          .map(dataset -> dataset.resolve("latest/dataset.duckdb"))
          .filter(Files::isRegularFile)
          .forEach(found::add);
    }
    List<FileTime> times = new ArrayList<>();
    for (Path path : found) {
      times.add(Files.getLastModifiedTime(path));
    }
    return found.stream()
        .sorted(
            Comparator.comparing((Path path) -> times.get(found.indexOf(path)))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
