package disclosure.cli;

import disclosure.store.Json;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How much a run tells, and in which form. */
final class SummaryOptions {
  @Option(names = "--quiet", description = "No progress and no summary; errors are told.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the summary as JSON on standard output.")
  private boolean json;

  boolean quiet() {
    return quiet;
  }

  /** Prints the summary as messages; as the result it as JSON, or the path of the database. */
  void print(RunSummary summary, Console console) throws IOException {
    (quiet ? SummaryText.refusals(summary) : SummaryText.lines(summary)).forEach(console::tell);
    if (json) {
      console.results().println(Json.line(summary));
    } else if (summary.folder() != null) {
      console.results().println(Path.of(summary.folder(), "dataset.duckdb"));
    }
  }
}
