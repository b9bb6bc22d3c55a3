package disclosure.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of records behind what was asked for, sorted and each once.
 *
 * <p>A file that is named itself is always read. In folders (with all below them) and zips only
 * files whose name is one of the source's are read; the others are told. What a sample is expected
 * to say ({@code x.csv.expected.json}) is never read in its place.
 *
 * @param files by source, path and entry
 * @param skipped what lay in the folders and zips and is not of the source, as shown to a person
 */
public record InputFiles(List<InputFile> files, List<String> skipped) {
  private static final String EXPECTATION = ".expected.json";
  private static final Comparator<InputFile> ORDER =
      Comparator.comparing(InputFile::source).thenComparing(InputFile::shownAs);

  public InputFiles {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }

  /**
   * Finds the files of {@code arguments}; relative paths lie under {@code base}.
   *
   * @throws InputException where a path leads to nothing that can be read, in one sentence
   */
  public static InputFiles find(
      Collection<InputArgument> arguments, SourceCatalog catalog, Path base) {
    Search search = new Search();
    for (InputArgument argument : arguments) {
      search.look(catalog.get(argument.source()), argument, base);
    }
    return search.result();
  }

  /** One search over all arguments. */
  private static final class Search {
    private final Set<InputFile> files = new TreeSet<>(ORDER);
    private final Set<String> skipped = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    InputFiles result() {
      return new InputFiles(List.copyOf(files), List.copyOf(skipped));
    }

    void look(SourceSpec spec, InputArgument argument, Path base) {
      Path path = argument.under(base);
      if (Files.exists(path)) {
        take(spec, path);
        return;
      }
      List<Path> matches = PathGlob.matches(path);
      if (matches.isEmpty()) {
        throw new InputException(path + " does not exist; check the path given for " + spec.id());
      }
      matches.forEach(match -> take(spec, match));
    }

    private void take(SourceSpec spec, Path path) {
      if (Files.isDirectory(path)) {
        folder(spec, path);
      } else if (isZip(path)) {
        expectSome(spec, path, zip(spec, path));
      } else {
        add(spec, path);
      }
    }

    private void folder(SourceSpec spec, Path folder) {
      int taken = 0;
      NameGlob names = NameGlob.of(spec.files());
      for (Path file : regularFiles(folder)) {
        if (isZip(file)) {
          taken += zip(spec, file);
        } else if (isOf(names, file.getFileName().toString())) {
          add(spec, file);
          taken++;
        } else {
          skipped.add(file.toString());
        }
      }
      expectSome(spec, folder, taken);
    }

    private int zip(SourceSpec spec, Path zip) {
      requireContent(zip);
      int taken = 0;
      NameGlob names = NameGlob.of(spec.files());
      for (ZipListing.Entry entry : ZipListing.of(zip)) {
        InputFile file = new InputFile(spec.id(), zip.toString(), entry.name(), entry.bytes());
        if (!isOf(names, file.name())) {
          skipped.add(file.shownAs());
          continue;
        }
        if (entry.bytes() == 0) {
          throw empty(file.shownAs());
        }
        addOnce(file);
        taken++;
      }
      return taken;
    }

    private void add(SourceSpec spec, Path file) {
      addOnce(new InputFile(spec.id(), file.toString(), null, requireContent(file)));
    }

    private void addOnce(InputFile file) {
      if (seen.add(file.source() + "=" + realPath(file.file()) + "!" + file.entry())) {
        files.add(file);
      }
    }
  }

  private static void expectSome(SourceSpec spec, Path place, int taken) {
    if (taken == 0) {
      throw new InputException(
          place
              + " holds no file of "
              + spec.id()
              + "; looked for "
              + String.join(", ", spec.files())
              + " (a file named itself is always read)");
    }
  }

  private static boolean isOf(NameGlob names, String name) {
    return names.matches(name) && !name.endsWith(EXPECTATION);
  }

  private static boolean isZip(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static long requireContent(Path file) {
    try {
      if (!Files.isReadable(file)) {
        throw new InputException(file + " cannot be read; check its permissions");
      }
      long bytes = Files.size(file);
      if (bytes == 0) {
        throw empty(file.toString());
      }
      return bytes;
    } catch (IOException e) {
      throw new InputException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static InputException empty(String shown) {
    return new InputException(shown + " is empty (0 bytes); download it again or leave it out");
  }

  private static Path realPath(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new InputException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Path> regularFiles(Path folder) {
    try (Stream<Path> below = Files.walk(folder)) {
      return below.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new InputException(folder + " cannot be listed: " + e.getMessage(), e);
    }
  }
}
