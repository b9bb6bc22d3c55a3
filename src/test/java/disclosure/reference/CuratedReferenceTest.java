package disclosure.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The repository's own facts. */
class CuratedReferenceTest {

  @Test
  void theCuratedFilesAreSound() {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("disclosure.root")));
    Reference reference = ReferenceFolder.load(root.resolve("data/reference"));
    assertTrue(reference.companies().size() >= 60);
  }
}
