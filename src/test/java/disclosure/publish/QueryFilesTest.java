package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder {@code data/queries} and what its README promises. */
class QueryFilesTest {
  private static final Path FOLDER = Path.of(System.getProperty("disclosure.root"), "data/queries");
  private static final int QUESTIONS = 20;
  private static final List<String> HEADINGS =
      List.of("-- Question: ", "-- Asked by: ", "-- How to read it: ", "-- What it cannot tell: ");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  @Test
  void areTwentyNumberedWithoutAGap() throws IOException {
    assertEquals(
        IntStream.rangeClosed(1, QUESTIONS).mapToObj("%02d"::formatted).toList(),
        files().stream().map(file -> name(file).substring(0, 2)).toList());
  }

  @Test
  void eachBeginsWithQuestionReaderReadingAndLimits() throws IOException {
    for (Path file : files()) {
      List<String> found =
          Files.readAllLines(file).stream()
              .flatMap(line -> HEADINGS.stream().filter(line::startsWith))
              .toList();
      assertEquals(HEADINGS, found, name(file));
    }
  }

  @Test
  void eachNamesItsExampleWhereItHasOne() throws IOException {
    for (Path file : files()) {
      String sql = Files.readString(file);
      assertEquals(sql.contains("ask AS ("), sql.contains("\n-- Change: "), name(file));
    }
  }

  @Test
  void eachIsOneStatement() throws IOException {
    for (Path file : files()) {
      assertEquals(
          1, Script.parse(name(file), Files.readString(file)).statements().size(), name(file));
    }
  }

  @Test
  void theReadmeListsEachWithItsQuestion() throws IOException {
    List<String> rows =
        Files.readAllLines(FOLDER.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| ["))
            .toList();
    List<String> expected = new ArrayList<>();
    for (Path file : files()) {
      String n = name(file);
      expected.add("| [" + n + "](" + n + ") | " + question(file) + " |");
    }
    assertEquals(expected, rows);
  }

  private static String question(Path file) throws IOException {
    String words =
        Files.readAllLines(file).stream()
            .takeWhile(line -> !line.startsWith("-- Asked by: "))
            .map(line -> line.substring(2).strip())
            .collect(Collectors.joining(" "));
    return Pattern.compile("^Question: ").matcher(words).replaceFirst("");
  }
}
