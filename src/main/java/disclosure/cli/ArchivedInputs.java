package disclosure.cli;

import disclosure.fetch.Coverage;
import disclosure.fetch.Fetch;
import disclosure.fetch.Fetched;
import disclosure.fetch.Fetches;
import disclosure.source.DatasetSpec;
import disclosure.source.InputArgument;
import disclosure.source.Retrieval;
import disclosure.source.Retrieval.RetrievedFile;
import disclosure.source.Retrieval.Search;
import disclosure.source.Retrieval.Unsearched;
import disclosure.source.SourceCatalog;
import disclosure.source.SourceSpec;
import disclosure.store.Archive;
import disclosure.store.Capture;
import disclosure.store.Secrets;
import disclosure.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the last fetches left of a dataset's sources, laid out as files to be read.
 *
 * @param arguments one a source, its folder
 * @param retrieval where each file comes from, and what was asked
 */
record ArchivedInputs(List<InputArgument> arguments, Retrieval retrieval) {
  static final ArchivedInputs NONE = new ArchivedInputs(List.of(), Retrieval.NONE);

  /**
   * Lays them out below the workspace; each file's hash is checked on the way.
   *
   * @param asOf an earlier fetch, by its id or a day; null for what the last ones left
   * @param brought sources whose files people bring for this run
   */
  static ArchivedInputs layOut(
      DatasetSpec dataset,
      SourceCatalog catalog,
      Workspace workspace,
      Collection<String> brought,
      @Nullable String asOf)
      throws IOException {
    if (asOf == null && Files.notExists(workspace.root().resolve(Fetched.FILE_NAME))) {
      return NONE;
    }
    Archive archive = Archive.open(workspace.archive(), Secrets.NONE);
    Fetches fetches = new Fetches(workspace.root());
    Fetch fetch = asOf == null ? fetches.keep(archive) : fetches.find(asOf);
    Set<String> wanted =
        dataset.sources().stream()
            .filter(source -> !brought.contains(source))
            .collect(Collectors.toSet());
    SortedMap<String, SortedMap<String, String>> files = new TreeMap<>(fetch.fetched().files());
    files.keySet().retainAll(wanted);
    files.values().removeIf(Map::isEmpty);
    SortedMap<String, Path> folders = new Fetched(files).layOut(archive, workspace.archivedFiles());
    List<InputArgument> arguments = new ArrayList<>();
    folders.forEach(
        (source, folder) -> arguments.add(new InputArgument(source, folder.toString())));
    return new ArchivedInputs(
        arguments,
        new Retrieval(
            fetch.id(), retrieved(files, archive), searches(fetch.coverages(), wanted, catalog)));
  }

  private static List<RetrievedFile> retrieved(
      SortedMap<String, SortedMap<String, String>> files, Archive archive) {
    Map<String, Capture> captures =
        archive.captures().stream().collect(Collectors.toMap(Capture::file, Function.identity()));
    List<RetrievedFile> retrieved = new ArrayList<>();
    files.forEach(
        (source, names) ->
            names.forEach(
                (name, file) ->
                    retrieved.add(
                        of(source, name, Objects.requireNonNull(captures.get(file), file)))));
    return retrieved;
  }

  private static RetrievedFile of(String source, String name, Capture capture) {
    return new RetrievedFile(source, name, capture.url(), capture.date(), capture.file());
  }

  private static List<Search> searches(
      List<Coverage> coverages, Set<String> wanted, SourceCatalog catalog) {
    return coverages.stream()
        .filter(coverage -> wanted.contains(coverage.source()))
        .map(coverage -> search(coverage, catalog.get(coverage.source())))
        .toList();
  }

  private static Search search(Coverage coverage, SourceSpec source) {
    List<Unsearched> unsearched =
        coverage.gaps().stream()
            .map(gap -> new Unsearched(gap.what(), gap.code(), gap.why()))
            .toList();
    return new Search(
        source.id(),
        source.kind(),
        coverage.complete(),
        coverage.asked(),
        coverage.through(),
        unsearched);
  }
}
