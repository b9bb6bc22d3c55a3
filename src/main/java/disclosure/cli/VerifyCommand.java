package disclosure.cli;

import disclosure.source.InputException;
import disclosure.store.Archive;
import disclosure.store.Damage;
import disclosure.store.Secrets;
import disclosure.store.Workspace;
import disclosure.store.WorkspaceBusyException;
import disclosure.store.WorkspaceLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads every fetched payload again and compares it with its hash. */
@Command(
    name = "verify",
    header = {
      "Reads a dataset's archive again and lists each file that is damaged or missing.",
      "",
      "Examples:",
      "  disclosure verify pipelines/ice.yml",
      ""
    })
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "PIPELINE", description = "The dataset's YAML.")
  private Path pipeline = Path.of("");

  @Mixin private final OutOption out = new OutOption();

  VerifyCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException, WorkspaceBusyException {
    Workspace workspace = out.workspace(home.dataset(pipeline).name());
    Path folder = workspace.root().resolve("archive");
    if (Files.notExists(folder)) {
      throw new InputException(
          folder + " does not exist; fill it first: disclosure fetch " + pipeline);
    }
    WorkspaceLock lock = workspace.lock();
    try (lock) {
      return verify(Archive.open(folder, Secrets.NONE)).code();
    }
  }

  private ExitCode verify(Archive archive) throws IOException {
    List<Damage> damages = archive.verify();
    damages.forEach(damage -> console.results().println(damage.file() + ": " + damage.what()));
    console.tell(
        String.format(
            Locale.ROOT,
            "%,d answers read again, %,d damaged%s",
            archive.captures().size(),
            damages.size(),
            damages.isEmpty() ? "" : "; the next fetch asks for what is damaged again"));
    return damages.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }
}
