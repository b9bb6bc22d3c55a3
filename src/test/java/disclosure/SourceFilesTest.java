package disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that only the sources show. */
class SourceFilesTest {
  private static final Path MAIN = Path.of(System.getProperty("disclosure.root"), "src/main/java");

  @Test
  void noFileIsLongerThanThreeHundredLines() throws IOException {
    Set<String> tooLong = new TreeSet<>();
    for (Path file : sources()) {
      if (Files.readAllLines(file).size() > 300) {
        tooLong.add(MAIN.relativize(file).toString());
      }
    }
    assertEquals(Set.of(), tooLong);
  }

  @Test
  void everyPackageSaysWhatLivesInItAndIsNullMarked() throws IOException {
    Set<Path> packages =
        sources().stream().map(MAIN::relativize).map(Path::getParent).collect(Collectors.toSet());
    for (Path folder : packages) {
      String words = Files.readString(MAIN.resolve(folder).resolve("package-info.java"));
      assertEquals(
          List.of(true, true),
          List.of(words.startsWith("/**"), words.contains("@NullMarked")),
          folder.toString());
    }
  }

  @Test
  void nothingIsLeftOpen() throws IOException {
    Set<String> open = new TreeSet<>();
    for (Path file : sources()) {
      if (Files.readString(file).matches("(?s).*\\b(TODO|FIXME|XXX)\\b.*")) {
        open.add(MAIN.relativize(file).toString());
      }
    }
    assertEquals(Set.of(), open);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> paths = Files.walk(MAIN)) {
      return paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }
}
