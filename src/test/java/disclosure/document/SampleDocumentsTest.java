package disclosure.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import disclosure.document.join.ContractNumbers;
import disclosure.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample's documents say what a person has read in them: beside {@code x.pdf} stands {@code
 * x.pdf.expected.json}. That of a new one is written by the first run, which fails until someone
 * has compared the two.
 */
class SampleDocumentsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("disclosure.root"), "data/samples/local_documents");

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheSampleAsExpected(Path sample) throws IOException {
    Path golden = Path.of(sample + ".expected.json");
    String actual = said(sample);
    if (Files.notExists(golden)) {
      Files.writeString(golden, actual);
      fail(golden + " was written: read it against the sample, run again, commit it");
    }
    assertEquals(Files.readString(golden), actual);
  }

  private static String said(Path sample) throws IOException {
    DocumentReading reading =
        new DocumentReader(Optional.empty()).read(FOLDER.resolve(sample), page -> {});
    List<Object> said = new ArrayList<>();
    reading.pages().forEach(page -> said.add(Map.of("page", page.number(), "notes", page.notes())));
    reading.pages().forEach(page -> said.addAll(page.text().lines().toList()));
    said.addAll(reading.fields());
    said.addAll(ContractNumbers.in(reading));
    List<String> lines = new ArrayList<>();
    for (Object each : said) {
      lines.add(Json.line(each));
    }
    return "[\n" + String.join(",\n", lines) + "\n]\n";
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }
}
