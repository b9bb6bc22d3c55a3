package disclosure.cli;

import disclosure.publish.PublishResult;
import disclosure.publish.SourceOutcome;
import disclosure.source.Intake;

/** What came of a run. */
record RunResult(Intake intake, PublishResult published) {

  ExitCode exitCode() {
    if (published.release().isEmpty()) {
      return ExitCode.CHECKS_REFUSED;
    }
    boolean rejects = published.sources().stream().anyMatch(RunResult::hasRejects);
    return rejects ? ExitCode.PUBLISHED_WITH_REJECTS : ExitCode.OK;
  }

  private static boolean hasRejects(SourceOutcome outcome) {
    return !outcome.rejected().isEmpty();
  }
}
