package disclosure.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The files of records behind what was asked for, sorted and each once.
 *
 * <p>A file that is named itself is always read. In folders (with all below them) and zips only
 * files whose name is one of the source's (in folders also with {@code .gz}) are read; the others
 * are told. What a sample is expected to say ({@code x.csv.expected.json}) is never read in its
 * place.
 *
 * @param files by source, path and entry
 * @param skipped what lay in the folders and zips and is not of the source, as shown to a person
 * @param empty files of the source that lay there and hold nothing: a download that failed
 */
public record InputFiles(List<InputFile> files, List<String> skipped, List<InputFile> empty) {
  public InputFiles {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    empty = List.copyOf(empty);
  }

  /**
   * Finds the files of {@code arguments}; relative paths lie under {@code base}.
   *
   * @throws InputException where a path leads to nothing that can be read, in one sentence
   */
  public static InputFiles find(
      Collection<InputArgument> arguments, SourceCatalog catalog, Path base) {
    FileSearch search = new FileSearch();
    for (InputArgument argument : arguments) {
      search.look(catalog.get(argument.source()), argument, base);
    }
    return search.result();
  }
}
