package disclosure.cli;

import disclosure.reference.Reference;
import disclosure.reference.ReferenceFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which curated files a command goes by. */
final class ReferenceOption {
  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = "The curated files (default: data/reference).")
  private Path folder;

  ReferenceOption(Home home) {
    this.folder = home.reference();
  }

  Path folder() {
    return folder;
  }

  /** Reads and checks them. */
  Reference load() {
    return ReferenceFolder.load(folder);
  }
}
