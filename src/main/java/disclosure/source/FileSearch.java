package disclosure.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** One search for files of records, over all that was asked for. */
final class FileSearch {
  private static final String EXPECTATION = ".expected.json";
  private static final Comparator<InputFile> ORDER =
      Comparator.comparing(InputFile::source).thenComparing(InputFile::shownAs);

  private final Set<InputFile> files = new TreeSet<>(ORDER);
  private final Set<String> skipped = new TreeSet<>();
  private final Set<InputFile> empty = new TreeSet<>(ORDER);
  private final Set<String> seen = new HashSet<>();

  InputFiles result() {
    return new InputFiles(List.copyOf(files), List.copyOf(skipped), List.copyOf(empty));
  }

  void look(SourceSpec spec, InputArgument argument, Path base) {
    Path path = argument.under(base);
    if (Files.exists(path)) {
      requireKept(path);
      if (Files.isRegularFile(path)) {
        requireContent(path);
      }
      take(spec, path);
      return;
    }
    List<Path> matches = PathGlob.matches(path);
    if (matches.isEmpty()) {
      throw new InputException(path + " does not exist; check the path given for " + spec.id());
    }
    matches.forEach(match -> take(spec, match));
    expectContent(spec);
  }

  private void take(SourceSpec spec, Path path) {
    if (Files.isDirectory(path)) {
      folder(spec, path);
    } else if (isZip(path)) {
      int taken = zip(spec, path);
      expectContent(spec);
      expectSome(spec, path, taken);
    } else {
      add(spec, path);
    }
  }

  private void folder(SourceSpec spec, Path folder) {
    int taken = 0;
    NameGlob names = NameGlob.of(spec.files());
    for (Path file : FolderFiles.below(folder)) {
      if (isZip(file) && size(file) > 0) {
        taken += zip(spec, file);
      } else if (isZip(file) || isOf(names, unpacked(file.getFileName().toString()))) {
        taken += add(spec, file);
      } else {
        skipped.add(file.toString());
      }
    }
    expectContent(spec);
    expectSome(spec, folder, taken);
  }

  /** Where nothing but empty files lies, the first of them is what is wrong. */
  private void expectContent(SourceSpec spec) {
    boolean some = files.stream().anyMatch(file -> file.source().equals(spec.id()));
    for (InputFile file : empty) {
      if (!some && file.source().equals(spec.id())) {
        throw empty(file.shownAs());
      }
    }
  }

  private int zip(SourceSpec spec, Path zip) {
    int taken = 0;
    NameGlob names = NameGlob.of(spec.files());
    for (ZipListing.Entry entry : ZipListing.of(zip)) {
      InputFile file = new InputFile(spec.id(), zip.toString(), entry.name(), entry.bytes());
      if (!isOf(names, file.name())) {
        skipped.add(file.shownAs());
        continue;
      }
      taken += add(file);
    }
    return taken;
  }

  private int add(SourceSpec spec, Path file) {
    return add(new InputFile(spec.id(), file.toString(), null, size(file)));
  }

  /** How many were taken; of ten thousand files one that did not come ends nothing. */
  private int add(InputFile file) {
    if (file.bytes() == 0) {
      empty.add(file);
      return 0;
    }
    addOnce(file);
    return 1;
  }

  private void addOnce(InputFile file) {
    if (seen.add(file.source() + "=" + realPath(file.file()) + "!" + file.entry())) {
      files.add(file);
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

  private static String unpacked(String name) {
    boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    return packed ? name.substring(0, name.length() - ".gz".length()) : name;
  }

  private static boolean isZip(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** A pipe can be read only once, and the files of a run are looked at before. */
  private static void requireKept(Path path) {
    if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
      throw new InputException(path + " is a pipe or device; save what it gives in a file first");
    }
  }

  private static void requireContent(Path file) {
    if (size(file) == 0) {
      throw empty(file.toString());
    }
  }

  private static long size(Path file) {
    try {
      if (Files.notExists(file)) {
        throw new InputException(file + " is a link that leads nowhere; mend it or take it away");
      }
      if (!Files.isReadable(file)) {
        throw new InputException(file + " cannot be read; check its permissions");
      }
      return Files.size(file);
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
}
