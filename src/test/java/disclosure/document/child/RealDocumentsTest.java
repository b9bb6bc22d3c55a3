package disclosure.document.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files hostile on purpose: none brings the parent down, each has an end and a code. */
@Tag("real")
class RealDocumentsTest {
  private static final int MUTANTS = 60;

  private static List<Path> files() throws Exception {
    Path folder =
        Path.of(System.getProperty("disclosure.real", "real")).resolve("documents/robust");
    assumeTrue(Files.isDirectory(folder), "skipped: there is no folder " + folder);
    return Robustness.pdfs(folder);
  }

  @Test
  void everyMalformedFileHasAnEnd() throws Exception {
    List<Path> files = files();
    Map<String, Integer> ends = Robustness.ends(files.stream().map(Robustness::asIs).toList());
    assertEquals(files.size(), ends.values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(ends.getOrDefault("READ", 0) > 0, ends.toString());
  }

  @Test
  void everyMutantHasAnEnd() throws Exception {
    Map<String, Integer> ends = Robustness.mutants(files(), MUTANTS);
    assertEquals(MUTANTS, ends.values().stream().mapToInt(Integer::intValue).sum());
  }
}
