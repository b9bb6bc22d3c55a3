package disclosure.cli;

import disclosure.document.intake.DocumentPlan;
import disclosure.reference.ReferenceFolder;
import disclosure.source.DatasetSpec;
import disclosure.source.SourceCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads every declaration without running anything, and lists what is wrong. */
@Command(
    name = "check",
    header = {
      "Reads declarations, reference data and file names without running; lists what is wrong.",
      "",
      "Examples:",
      "  disclosure check",
      "  disclosure check pipelines/ice.yml",
      ""
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;
  private final List<String> wrong = new ArrayList<>();

  @Parameters(
      arity = "0..*",
      paramLabel = "PIPELINE",
      description = "Datasets to check; all of pipelines/ where none is named.")
  private List<Path> pipelines = new ArrayList<>();

  CheckCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    SourceCatalog catalog = SourceCatalog.of(home.sources());
    catalog.all().stream()
        .filter(source -> !DocumentPlan.reads(source) && !source.holdsReference())
        .forEach(source -> attempt(source::newParser));
    List<Path> datasets = pipelines.isEmpty() ? declared() : pipelines;
    for (Path dataset : datasets) {
      attempt(() -> check(DatasetSpec.read(dataset), catalog));
    }
    wrong.stream().distinct().forEach(console.results()::println);
    console.tell(
        catalog.all().size()
            + " sources and "
            + datasets.size()
            + " datasets checked, "
            + wrong.size()
            + " wrong");
    return (wrong.isEmpty() ? ExitCode.OK : ExitCode.FAILED).code();
  }

  private void check(DatasetSpec dataset, SourceCatalog catalog) {
    dataset.sources().forEach(catalog::get);
    if (!dataset.inputs().isEmpty()) {
      RunInputs.find(dataset, catalog, List.of(), ArchivedInputs.NONE, home.root());
    }
    ReferenceFolder.load(home.root().resolve(dataset.companies()));
  }

  private void attempt(Runnable reading) {
    try {
      reading.run();
    } catch (RuntimeException e) {
      wrong.add(Complaint.of(e).sentence());
    }
  }

  private List<Path> declared() throws IOException {
    try (Stream<Path> files = Files.list(home.pipelines())) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }
}
