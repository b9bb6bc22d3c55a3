package disclosure.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with the curated files; its one command is {@link ReferenceImportCommand}. */
@Command(
    name = "reference",
    header = {
      "Works with the curated files of data/reference.",
      "",
      "Examples:",
      "  disclosure reference import company_tickers.json > candidates.csv",
      "  disclosure reference import ex21.html --company apple",
      "  disclosure reference import --fetched pipelines/reference.yml",
      ""
    },
    synopsisSubcommandLabel = "COMMAND")
final class ReferenceCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command: import");
  }
}
