package disclosure.cli;

import disclosure.fetch.Coverage;
import disclosure.fetch.Fetches;
import disclosure.fetch.Intent;
import disclosure.source.DatasetSpec;
import disclosure.source.SourceCatalog;
import disclosure.store.Json;
import disclosure.store.Workspace;
import disclosure.store.WorkspaceBusyException;
import disclosure.store.WorkspaceLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills a dataset's archive; publishes nothing. */
@Command(
    name = "fetch",
    header = {
      "Fetches a dataset's sources into its archive, OUT/<dataset>/archive, and publishes nothing.",
      "",
      "Examples:",
      "  disclosure fetch pipelines/ice.yml",
      "  disclosure fetch pipelines/ice.yml --dry-run",
      "  DISCLOSURE_CONTACT=you@example.org disclosure fetch pipelines/dhs.yml --out /data/out",
      ""
    },
    footer = {
      "",
      "Only what is new is asked for. A fetch that broke off goes on where it stopped.",
      "Publishers are told who asks: DISCLOSURE_CONTACT, your mail address or web page, is required.",
      "SAM_API_KEY is SAM.gov's key; without it SAM.gov is not searched, and the coverage says so.",
      "What was fetched is read by: disclosure run --offline PIPELINE"
    })
final class FetchCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;
  private final Network network;

  @Parameters(paramLabel = "PIPELINE", description = "The dataset's YAML.")
  private Path pipeline = Path.of("");

  @Mixin private final OutOption out = new OutOption();

  @Option(
      names = "--dry-run",
      description = "Say who would be asked for what, and why not; ask nobody, write nothing.")
  private boolean dryRun;

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the account as JSON on standard output.")
  private boolean json;

  FetchCommand(Console console, Home home, Network network) {
    this.console = console;
    this.home = home;
    this.network = network;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, WorkspaceBusyException {
    DatasetSpec dataset = home.dataset(pipeline);
    SourceCatalog catalog = SourceCatalog.of(home.sources());
    Workspace workspace = out.workspace(dataset.name());
    if (dryRun) {
      return tell(new DatasetFetch(dataset, catalog, workspace, network).intents());
    }
    WorkspaceLock lock = workspace.lock();
    Interruption interruption =
        Interruption.answeredWith(
            console, "interrupted; what has come is kept, and the next fetch goes on from there");
    try (lock;
        interruption) {
      FetchLines lines = new FetchLines(console, quiet, System::nanoTime);
      List<Coverage> coverages =
          new DatasetFetch(dataset, catalog, workspace, network).fetch(lines);
      return tell(coverages, new Fetches(workspace.root()).last()).code();
    }
  }

  private int tell(List<Intent> intents) throws IOException {
    if (json) {
      console.results().println(Json.line(intents));
    } else {
      intents.forEach(intent -> console.results().println(sentence(intent)));
    }
    return ExitCode.OK.code();
  }

  private static String sentence(Intent intent) {
    if (intent.notAsked() != null) {
      return intent.source() + ": nobody is asked, " + intent.notAsked();
    }
    return intent.source()
        + ": "
        + intent.start()
        + " and what it leads to on "
        + String.join(", ", intent.hosts())
        + "; "
        + (intent.agencies().isEmpty() ? "every agency" : String.join(" ", intent.agencies()))
        + (intent.from() == null ? "" : " from " + intent.from())
        + "; "
        + intent.kept()
        + " files are kept";
  }

  private ExitCode tell(List<Coverage> coverages, @Nullable String fetch) throws IOException {
    if (!quiet) {
      CoverageText.lines(coverages).forEach(console::tell);
      if (fetch != null && coverages.stream().anyMatch(coverage -> coverage.files() > 0)) {
        console.tell(
            "disclosure run " + pipeline + " --as-of " + fetch + " repeats what was fetched");
      }
    }
    if (json) {
      console.results().println(Json.line(coverages));
    }
    return coverages.stream().anyMatch(Coverage::isFailed) ? ExitCode.FAILED : ExitCode.OK;
  }
}
