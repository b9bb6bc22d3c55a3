package disclosure.cli;

import disclosure.store.Workspace;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command keeps or finds datasets. */
final class OutOption {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Where datasets are kept (default ${DEFAULT-VALUE}).")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }

  /** The workspace of a dataset; nothing is made yet. */
  Workspace workspace(String dataset) {
    return Workspace.of(folder, dataset);
  }
}
