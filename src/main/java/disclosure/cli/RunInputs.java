package disclosure.cli;

import disclosure.source.DatasetSpec;
import disclosure.source.InputArgument;
import disclosure.source.InputException;
import disclosure.source.InputFile;
import disclosure.source.InputFiles;
import disclosure.source.SourceCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a run: those named on the command line, and for every other source those the
 * pipeline itself names.
 *
 * @param skipped what lay beside them and is of no source
 * @param unread sources of the dataset without any file
 */
record RunInputs(List<InputFile> files, List<String> skipped, List<String> unread) {

  /**
   * Finds them.
   *
   * @param from of the command line; relative to the working directory
   * @param home what the pipeline's own paths are relative to
   * @throws InputException where a file is not there, or no source has any
   */
  static RunInputs find(
      DatasetSpec dataset, SourceCatalog catalog, List<InputArgument> from, Path home) {
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
    InputFiles ofCommand = InputFiles.find(from, catalog, Path.of(""));
    List<InputFile> files = both(ofPipeline.files(), ofCommand.files());
    if (files.isEmpty()) {
      throw new InputException(
          "the dataset '"
              + dataset.name()
              + "' names no files; give some, as in --from "
              + dataset.sources().get(0)
              + "=downloads/");
    }
    Set<String> read = files.stream().map(InputFile::source).collect(Collectors.toSet());
    List<String> unread = dataset.sources().stream().filter(s -> !read.contains(s)).toList();
    return new RunInputs(files, both(ofPipeline.skipped(), ofCommand.skipped()), unread);
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
