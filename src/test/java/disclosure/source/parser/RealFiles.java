package disclosure.source.parser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Public files kept outside the repository; without them the tests say so and are skipped. */
final class RealFiles {
  private RealFiles() {}

  /** The folder, or the test is skipped. */
  static Path folder(String name) {
    Path folder = Path.of(System.getProperty("disclosure.real", "real")).resolve(name);
    assumeTrue(Files.isDirectory(folder), "skipped: there is no folder " + folder);
    return folder;
  }

  /** Files below {@code folder} whose name matches {@code pattern}. */
  static List<Path> below(Path folder, String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.getFileName().toString().matches(pattern)).sorted().toList();
    }
  }
}
