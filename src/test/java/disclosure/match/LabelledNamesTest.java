package disclosure.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.reference.Reference;
import disclosure.reference.ReferenceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Floors under the matching of names; below them nothing is merged. */
class LabelledNamesTest {
  private static final Path ROOT = property("disclosure.root");
  private static final Reference REFERENCE = ReferenceFolder.load(ROOT.resolve("data/reference"));

  @Test
  void ourOwnNamesAreMatchedWithoutAWrongLink() throws IOException {
    MatchingScore score =
        score(ROOT.resolve("src/test/resources/disclosure/match/labelled_names.csv"));
    assertTrue(score.cases() >= 150, score.report());
    assertEquals(1.0, score.precision(), score.report());
    assertTrue(score.recallLinked() >= 0.95, score.report());
    assertTrue(score.recallWithReview() >= 0.98, score.report());
  }

  @Test
  @Tag("real")
  void realTrickyNamesAreMatchedWithoutAWrongLink() throws IOException {
    Path file = property("disclosure.real").resolve("matching/tricky_vendor_names.csv");
    assumeTrue(Files.exists(file), "needs the real files");
    MatchingScore score = score(file);
    assertEquals(0, score.negativesLinked(), score.report());
    assertEquals(1.0, score.precision(), score.report());
    assertTrue(score.recallLinked() >= 0.90, score.report());
    assertTrue(score.recallWithReview() >= 0.95, score.report());
  }

  @Test
  void intervalsAreWilsons() {
    assertArrayEquals(new double[] {0.7224672, 1.0}, MatchingScore.wilson(10, 10), 1e-6);
    assertArrayEquals(new double[] {0.2365931, 0.7634069}, MatchingScore.wilson(5, 10), 1e-6);
  }

  private static MatchingScore score(Path file) throws IOException {
    return MatchingScore.of(
        LabelledNames.read(file), new NameMatcher(REFERENCE), new CompanyLabels(REFERENCE));
  }

  private static Path property(String name) {
    return Path.of(Objects.requireNonNull(System.getProperty(name)));
  }
}
