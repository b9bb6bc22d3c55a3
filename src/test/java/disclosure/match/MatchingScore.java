package disclosure.match;

import disclosure.match.LabelledNames.Case;
import disclosure.match.LabelledNames.Label;
import disclosure.match.NameAnswer.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How well names are matched: precision of links, recall with and without the names left to a
 * person, each with its 95 % interval (Wilson 1927), and every case that went otherwise than
 * labelled.
 */
final class MatchingScore {
  private static final double Z = 1.959964;

  private final List<String> confusions = new ArrayList<>();
  private int linkedRight;
  private int linkedWrong;
  private int positives;
  private int positivesAsked;
  private int negatives;
  private int negativesLinked;
  private int reviews;

  private MatchingScore() {}

  static MatchingScore of(LabelledNames names, NameMatcher matcher, CompanyLabels labels) {
    MatchingScore score = new MatchingScore();
    for (Case labelled : names.cases()) {
      score.count(labelled, matcher.match(labelled.row()), labels);
    }
    return score;
  }

  private void count(Case labelled, NameAnswer answer, CompanyLabels labels) {
    boolean right = !Collections.disjoint(labels.ids(labelled.company()), answer.companyIds());
    boolean linked = answer.state() == State.LINKED;
    switch (labelled.label()) {
      case POSITIVE -> {
        positives++;
        linkedRight += linked && right ? 1 : 0;
        linkedWrong += linked && !right ? 1 : 0;
        positivesAsked += answer.state() == State.REVIEW && right ? 1 : 0;
      }
      case NEGATIVE -> {
        negatives++;
        negativesLinked += linked ? 1 : 0;
        linkedWrong += linked ? 1 : 0;
      }
      case REVIEW -> reviews++;
    }
    if (answer.state() != expected(labelled.label())
        || (labelled.label() == Label.POSITIVE && !right)) {
      confusions.add(confusion(labelled, answer));
    }
  }

  private static State expected(Label label) {
    return switch (label) {
      case POSITIVE -> State.LINKED;
      case NEGATIVE -> State.NONE;
      case REVIEW -> State.REVIEW;
    };
  }

  private static String confusion(Case labelled, NameAnswer answer) {
    return "%s %s: %s (labelled %s%s) %s"
        .formatted(
            lower(answer.state()),
            String.join("|", answer.companyIds()),
            labelled.name(),
            lower(labelled.label()),
            labelled.company().isEmpty() ? "" : " " + labelled.company(),
            answer.reason());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  double precision() {
    return share(linkedRight, linkedRight + linkedWrong);
  }

  double recallLinked() {
    return share(linkedRight, positives);
  }

  double recallWithReview() {
    return share(linkedRight + positivesAsked, positives);
  }

  int negativesLinked() {
    return negativesLinked;
  }

  int cases() {
    return positives + negatives + reviews;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** The report, one figure a line, then the confusions. */
  String report() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "cases %d: positive %d, negative %d, review %d"
            .formatted(cases(), positives, negatives, reviews));
    lines.add(line("precision of links", linkedRight, linkedRight + linkedWrong));
    lines.add(line("recall, linked", linkedRight, positives));
    lines.add(line("recall, linked or review", linkedRight + positivesAsked, positives));
    lines.add(line("negatives not linked", negatives - negativesLinked, negatives));
    lines.add("otherwise than labelled: " + confusions.size());
    confusions.forEach(confusion -> lines.add("  " + confusion));
    return String.join("\n", lines);
  }

  private static String line(String title, int part, int whole) {
    double[] interval = wilson(part, whole);
    return String.format(
        Locale.ROOT,
        "%-26s %.3f  [%.3f, %.3f]  %d of %d",
        title,
        share(part, whole),
        interval[0],
        interval[1],
        part,
        whole);
  }

  static double[] wilson(int part, int whole) {
    if (whole == 0) {
      return new double[] {0, 1};
    }
    double share = (double) part / whole;
    double spread = Z * Z / whole;
    double centre = share + spread / 2;
    double margin = Z * Math.sqrt((share * (1 - share) + spread / 4) / whole);
    return new double[] {
      Math.max(0, (centre - margin) / (1 + spread)), Math.min(1, (centre + margin) / (1 + spread))
    };
  }
}
