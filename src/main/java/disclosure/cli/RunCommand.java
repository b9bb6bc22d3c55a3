package disclosure.cli;

import disclosure.pipeline.Ingest;
import disclosure.source.DatasetSpec;
import disclosure.source.InputArgument;
import disclosure.source.SourceCatalog;
import disclosure.source.SourceSpec;
import disclosure.store.Nearest;
import disclosure.store.TemporaryFolder;
import disclosure.store.Workspace;
import disclosure.store.WorkspaceBusyException;
import disclosure.store.WorkspaceLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From files to a release: read, merge, match, check, publish. */
@Command(
    name = "run",
    header = {
      "Reads records, builds the dataset and publishes a release.",
      "",
      "Examples:",
      "  disclosure run pipelines/sample.yml",
      "  disclosure run pipelines/ice.yml",
      "  disclosure run pipelines/ice.yml --offline",
      "  disclosure run pipelines/ice.yml --as-of 2026-01-02",
      "  disclosure run pipelines/ice.yml --from usaspending_contracts=~/Downloads",
      "  disclosure run pipelines/ice.yml --from usaspending_contracts=FY2025_070_Contracts_Full.zip \\",
      "                                   --from fpds_atom='pages/*.xml' --out /data/out",
      ""
    },
    footer = {
      "",
      "Without --from, a pipeline that names no files itself is fetched first, as by disclosure fetch;",
      "with --from nothing is asked of anyone, and other sources are read from the archive.",
      "The release lies in OUT/<dataset>/latest; its database is latest/dataset.duckdb.",
      "Runs of other machines: what stands after -- goes to the runner, as in",
      "  disclosure run pipelines/ice.yml --runner flink -- --flinkMaster=host:8081"
    })
final class RunCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;
  private final Network network;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PIPELINE", description = "The dataset's YAML.")
  private Path pipeline;

  @Parameters(index = "1..*", hidden = true)
  private List<String> runnerOptions = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "SOURCE=PATH",
      converter = FromConverter.class,
      description = {
        "Read PATH (a file, folder, zip or glob) as SOURCE; repeatable.",
        "It takes the place of the source's files in the pipeline and in the archive."
      })
  private List<InputArgument> from = new ArrayList<>();

  @Mixin private final OutOption out = new OutOption();

  @Mixin private final RunResources resources = new RunResources();

  @Mixin private final SummaryOptions summary = new SummaryOptions();

  @Option(names = "--offline", description = "Ask no publisher: read what was fetched before.")
  private boolean offline;

  @Option(
      names = "--as-of",
      paramLabel = "DAY|FETCH",
      description =
          "Repeat an earlier run: read what the last fetch until that day left, or the fetch of that"
              + " name (fetch prints it, a release's manifest.json holds it). Asks no publisher, is"
              + " compared with no other release, and leaves latest where it is.")
  private @Nullable String asOf;

  RunCommand(Console console, Home home, Network network) {
    this.console = console;
    this.home = home;
    this.network = network;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, WorkspaceBusyException {
    TemporaryFolder.require();
    Ingest.warmUp();
    DatasetSpec dataset = home.dataset(pipeline);
    Path companies = home.root().resolve(dataset.companies());
    ReferenceLoading reference = ReferenceLoading.begin(companies);
    SourceCatalog catalog = SourceCatalog.of(home.sources());
    requireOneDataset();
    resources.require();
    requireSourcesOf(dataset);
    requireRecords(dataset, catalog);
    Workspace workspace = out.workspace(dataset.name());
    WorkspaceLock lock = workspace.lock();
    try (lock) {
      ArchivedInputs archived = archived(dataset, catalog, workspace);
      RunInputs inputs = RunInputs.find(dataset, catalog, from, archived, home.root());
      Workspace place = asOf == null ? workspace : workspace.repeating();
      DatasetRun run =
          new DatasetRun(
              dataset,
              sources(dataset, catalog),
              companies,
              reference.await(),
              inputs,
              place,
              resources.runner(),
              runnerOptions,
              resources.publishing());
      int code = run(run).code();
      if (asOf != null && !summary.quiet() && Files.exists(workspace.latest())) {
        console.tell("latest is " + workspace.latest().toRealPath().getFileName());
      }
      return code;
    }
  }

  private ArchivedInputs archived(DatasetSpec dataset, SourceCatalog catalog, Workspace workspace)
      throws IOException, InterruptedException {
    Set<String> brought = new HashSet<>(dataset.inputs().keySet());
    from.forEach(argument -> brought.add(argument.source()));
    if (!offline && asOf == null && brought.isEmpty()) {
      new DatasetFetch(dataset, catalog, workspace, network).fetchForRun(console, summary.quiet());
    }
    return ArchivedInputs.layOut(dataset, catalog, workspace, brought, asOf);
  }

  private static Map<String, SourceSpec> sources(DatasetSpec dataset, SourceCatalog catalog) {
    return dataset.sources().stream().collect(Collectors.toMap(Function.identity(), catalog::get));
  }

  private ExitCode run(DatasetRun run) throws IOException {
    StageLines lines = new StageLines(console, summary.quiet(), System::nanoTime);
    Interruption interruption =
        Interruption.answeredWith(
            console, "interrupted; nothing was published, and the release before is as it was");
    try (interruption) {
      RunSummary told = run.run(lines);
      summary.print(told, console);
      return told.exitCode();
    } finally {
      lines.leave();
    }
  }

  private void requireOneDataset() {
    for (String option : runnerOptions) {
      if (!option.startsWith("--")) {
        throw misused("run takes one pipeline, and '" + option + "' is a second one");
      }
    }
  }

  private void requireSourcesOf(DatasetSpec dataset) {
    for (InputArgument argument : from) {
      if (!dataset.sources().contains(argument.source())) {
        throw misused(
            pipeline
                + " has no source '"
                + argument.source()
                + "'"
                + Nearest.hint(argument.source(), dataset.sources()));
      }
    }
  }

  private void requireRecords(DatasetSpec dataset, SourceCatalog catalog) {
    for (String source : dataset.sources()) {
      if (catalog.get(source).holdsReference()) {
        throw misused(
            source
                + " holds no records; fetch it and read it with:"
                + " disclosure reference import --fetched "
                + pipeline);
      }
    }
  }

  private ParameterException misused(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
