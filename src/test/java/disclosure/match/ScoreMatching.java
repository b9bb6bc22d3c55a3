package disclosure.match;

import disclosure.reference.Reference;
import disclosure.reference.ReferenceFolder;
import java.io.IOException;
import java.nio.file.Path;

/** Scores the rules on labelled names: {@code scripts/score-matching [FILE.csv]}. */
public final class ScoreMatching {
  private ScoreMatching() {}

  /** Reads {@code disclosure.home}'s reference data and the file, and prints the report. */
  public static void main(String[] args) throws IOException {
    Path home = Path.of(System.getProperty("disclosure.home", "."));
    Path file =
        args.length > 0
            ? Path.of(args[0])
            : home.resolve("src/test/resources/disclosure/match/labelled_names.csv");
    Reference reference = ReferenceFolder.load(home.resolve("data/reference"));
    MatchingScore score =
        MatchingScore.of(
            LabelledNames.read(file), new NameMatcher(reference), new CompanyLabels(reference));
    System.out.println(score.report());
  }
}
