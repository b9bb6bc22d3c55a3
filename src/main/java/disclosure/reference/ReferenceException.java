package disclosure.reference;

import java.util.List;

/** Curated files that cannot be trusted: every problem found, each with file, row and mend. */
public final class ReferenceException extends RuntimeException {
  private static final int SHOWN = 20;
  private final List<String> problems;

  /** With the sentences to tell. */
  public ReferenceException(List<String> problems) {
    super(summary(problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence a problem. */
  public List<String> problems() {
    return problems;
  }

  private static String summary(List<String> problems) {
    String shown = String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size())));
    int more = problems.size() - SHOWN;
    return more > 0 ? shown + "\n… and " + more + " more" : shown;
  }
}
