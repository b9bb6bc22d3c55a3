package disclosure.cli;

import disclosure.fetch.Agent;
import disclosure.fetch.Coverage;
import disclosure.fetch.Fetching;
import disclosure.fetch.Gap;
import disclosure.fetch.Intent;
import disclosure.fetch.Progress;
import disclosure.source.DatasetSpec;
import disclosure.source.InputException;
import disclosure.source.SourceCatalog;
import disclosure.source.SourceSpec;
import disclosure.store.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fetches a dataset's sources into its archive.
 *
 * @param workspace locked by the caller
 */
record DatasetFetch(
    DatasetSpec dataset, SourceCatalog catalog, Workspace workspace, Network network) {

  /**
   * Asks every publisher of the dataset.
   *
   * @return one account a source that is fetched
   * @throws InputException where no source of the dataset is
   */
  List<Coverage> fetch(FetchLines lines) throws IOException, InterruptedException {
    List<SourceSpec> sources = sources();
    if (sources.stream().allMatch(source -> source.fetch() == null)) {
      throw new InputException(
          "no source of the dataset '" + dataset.name() + "' is fetched; give files with --from");
    }
    Fetching fetching = fetching(lines);
    List<Coverage> coverages = fetching.fetch(sources, dataset.agencies(), dataset.from());
    lines.leave();
    return coverages;
  }

  /** What that would ask, without asking. */
  List<Intent> intents() throws IOException {
    return fetching(Progress.SILENT).intents(sources(), dataset.agencies(), dataset.from());
  }

  private List<SourceSpec> sources() {
    return dataset.sources().stream().map(catalog::get).toList();
  }

  private Fetching fetching(Progress progress) {
    return new Fetching(
        workspace.root(),
        network.environment(),
        network.destinations(),
        network.manners(),
        network.timing(),
        progress);
  }

  /**
   * Fetches what a run is about to read.
   *
   * @throws InputException where nobody says who asks, or something did not come
   */
  void fetchForRun(Console console, boolean quiet) throws IOException, InterruptedException {
    if (!Agent.isStated(network.environment())) {
      throw new InputException(
          "the dataset '"
              + dataset.name()
              + "' names no files; give some, as in --from "
              + dataset.sources().get(0)
              + "=downloads/, or set "
              + Agent.SETTING
              + " to your mail address and they are fetched");
    }
    Interruption interruption =
        Interruption.answeredWith(
            console, "interrupted; what has come is kept, and nothing was published");
    try (interruption) {
      List<Coverage> coverages = fetch(new FetchLines(console, quiet, System::nanoTime));
      if (!quiet) {
        CoverageText.lines(coverages).forEach(console::tell);
      }
      requireWhole(coverages);
    }
  }

  private static void requireWhole(List<Coverage> coverages) {
    String failed =
        coverages.stream()
            .filter(Coverage::isFailed)
            .map(coverage -> coverage.source() + ": " + reason(coverage))
            .collect(Collectors.joining("; "));
    if (!failed.isEmpty()) {
      throw new InputException(
          failed
              + ". What has come is kept: run again to go on, or with --offline to publish what"
              + " is there");
    }
  }

  /** The failure is what was noted last. */
  private static String reason(Coverage coverage) {
    List<Gap> gaps = coverage.gaps();
    return gaps.get(gaps.size() - 1).why();
  }
}
