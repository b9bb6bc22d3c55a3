package disclosure.source.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import disclosure.source.InputFile;
import disclosure.source.NameGlob;
import disclosure.source.SourceCatalog;
import disclosure.source.SourceSpec;
import disclosure.source.format.RecordFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every source reads its samples as a person has read them: beside {@code x.csv} stands {@code
 * x.csv.expected.json}. A new sample's is written by the first run, which fails until someone has
 * compared it with the sample and committed it. Documents have a test of their own.
 */
class SourceSamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("disclosure.root"));
  private static final String EXPECTED = ".expected.json";

  /** A file of a source. */
  record Sample(SourceSpec spec, Path file) {
    @Override
    public String toString() {
      return spec.id() + "/" + file.getFileName();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheSampleAsExpected(Sample sample) throws IOException {
    Path golden = Path.of(sample.file() + EXPECTED);
    String actual = SampleReading.of(sample.spec(), sample.file()).toText();
    if (Files.notExists(golden)) {
      Files.writeString(golden, actual);
      fail(golden + " was written: read it against the sample, run again, commit it");
    }
    assertEquals(Files.readString(golden), actual);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void hasASample(SourceSpec spec) throws IOException {
    assertEquals(false, files(spec).isEmpty(), "put a small file into data/samples/" + spec.id());
  }

  /** Of CSV: a column of the publisher that is neither read nor ignored would be lost unseen. */
  @ParameterizedTest
  @MethodSource("sources")
  void accountsForEveryColumnOfItsLayouts(SourceSpec spec) throws IOException {
    Set<String> unread = new TreeSet<>();
    spec.headers().forEach(unread::addAll);
    for (Path file : files(spec)) {
      unread.removeAll(read(spec, file));
    }
    unread.removeAll(spec.renamed().keySet());
    unread.removeIf(NameGlob.of(spec.ignored())::matches);
    assertEquals(Set.of(), unread);
  }

  private static Set<String> read(SourceSpec spec, Path path) throws IOException {
    InputFile file = new InputFile(spec.id(), path.toString(), null, Files.size(path));
    Set<String> read = new TreeSet<>(RecordFormats.of(spec, file).inspect(file, spec).columns());
    read.removeAll(SampleReading.of(spec, path).unread());
    return read;
  }

  static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (SourceSpec spec : sources()) {
      files(spec).forEach(file -> samples.add(new Sample(spec, file)));
    }
    return samples;
  }

  static List<SourceSpec> sources() {
    return SourceCatalog.of(ROOT.resolve("pipelines/sources")).all().stream()
        .filter(spec -> spec.parser() != null)
        .toList();
  }

  private static List<Path> files(SourceSpec spec) throws IOException {
    Path folder = ROOT.resolve("data/samples").resolve(spec.id());
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList();
    }
  }
}
