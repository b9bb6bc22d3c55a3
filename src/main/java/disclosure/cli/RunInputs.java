package disclosure.cli;

import disclosure.source.DatasetSpec;
import disclosure.source.InputArgument;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.InputFiles;
import disclosure.source.Retrieval;
import disclosure.source.Retrieval.Search;
import disclosure.source.Retrieval.Unsearched;
import disclosure.source.SourceCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a run: those named on the command line, and for every other source those the
 * pipeline itself names.
 *
 * @param skipped what lay beside them and is of no source
 * @param empty files of a source that hold nothing, as published
 * @param unread sources of the dataset without any file
 * @param retrieval where the fetched ones come from
 */
record RunInputs(
    List<InputFile> files,
    List<String> skipped,
    List<String> empty,
    List<String> unread,
    Retrieval retrieval) {

  /**
   * Finds them.
   *
   * @param from of the command line; relative to the working directory
   * @param archived what was fetched, for sources that have no other files
   * @param home what the pipeline's own paths are relative to
   * @throws InputException where a file is not there, or no source has any
   */
  static RunInputs find(
      DatasetSpec dataset,
      SourceCatalog catalog,
      List<InputArgument> from,
      ArchivedInputs archived,
      Path home) {
    Set<String> named = from.stream().map(InputArgument::source).collect(Collectors.toSet());
    List<InputArgument> own = new ArrayList<>();
    for (String source : dataset.sources()) {
      if (!named.contains(source)) {
        dataset
            .inputs()
            .getOrDefault(source, List.of())
            .forEach(path -> own.add(new InputArgument(source, path)));
      }
    }
    InputFiles ofPipeline = InputFiles.find(own, catalog, home);
    InputFiles ofCommand = InputFiles.find(both(from, archived.arguments()), catalog, Path.of(""));
    List<InputFile> files = both(ofPipeline.files(), ofCommand.files());
    if (files.isEmpty()) {
      throw new InputException(
          "the dataset '"
              + dataset.name()
              + "' names no files and its archive holds none; give some, as in --from "
              + dataset.sources().get(0)
              + "=downloads/, or fetch them first: disclosure fetch");
    }
    Set<String> read = files.stream().map(InputFile::source).collect(Collectors.toSet());
    List<String> unread = dataset.sources().stream().filter(s -> !read.contains(s)).toList();
    return new RunInputs(
        files,
        both(ofPipeline.skipped(), ofCommand.skipped()),
        both(ofPipeline.empty(), ofCommand.empty()).stream().map(RunInputs::published).toList(),
        unread,
        retrieval(
            archived.retrieval(), both(ofPipeline.empty(), ofCommand.empty()), unread, catalog));
  }

  /** Also tells of sources of which nothing is known at all. */
  private static Retrieval retrieval(
      Retrieval archived, List<InputFile> empty, List<String> unread, SourceCatalog catalog) {
    Set<String> told = archived.searches().stream().map(Search::source).collect(Collectors.toSet());
    List<Search> untold =
        unread.stream()
            .filter(source -> !told.contains(source))
            .map(source -> Search.notGiven(catalog.get(source)))
            .toList();
    return new Retrieval(
        archived.fetch(),
        archived.files(),
        withEmpty(both(archived.searches(), untold), empty, catalog));
  }

  /** Nothing was found in an empty file, and that is not because there is nothing. */
  private static List<Search> withEmpty(
      List<Search> searches, List<InputFile> empty, SourceCatalog catalog) {
    SortedMap<String, Search> bySource = new TreeMap<>();
    searches.forEach(search -> bySource.put(search.source(), search));
    for (InputFile file : empty) {
      Search search =
          bySource.getOrDefault(file.source(), Search.ofFiles(catalog.get(file.source())));
      bySource.put(
          file.source(),
          search.with(
              new Unsearched(
                  published(file), "FILE_EMPTY", "it is empty (0 bytes); download it again")));
    }
    return List.copyOf(bySource.values());
  }

  /** The name without the folders of this machine. */
  private static String published(InputFile file) {
    String path = String.valueOf(file.file().getFileName());
    return file.entry() == null ? path : path + "!" + file.entry();
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
