package disclosure.fetch;

import disclosure.store.Archive;
import disclosure.store.Capture;
import disclosure.store.DiskFullException;
import disclosure.store.DiskSpace;
import disclosure.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which captures of the archive are each source's files, as its last complete fetch left it; {@code
 * fetched.json} beside the archive. With it a run repeats without the network, byte for byte.
 *
 * @param files source → name of the file → WARC file of its capture
 */
public record Fetched(SortedMap<String, SortedMap<String, String>> files) {
  /** Name of the file beside the archive. */
  public static final String FILE_NAME = "fetched.json";

  public Fetched {
    files = new TreeMap<>(files);
  }

  /** Reads what the last fetches left; nothing where none was. */
  public static Fetched read(Path file) throws IOException {
    return Files.exists(file) ? Json.read(file, Fetched.class) : new Fetched(new TreeMap<>());
  }

  /** One source's files, by name; those that the archive still has. */
  SortedMap<String, Capture> captures(String source, Archive archive) {
    Map<String, Capture> byFile = byFile(archive);
    SortedMap<String, Capture> captures = new TreeMap<>();
    files
        .getOrDefault(source, new TreeMap<>())
        .forEach((name, file) -> captures.computeIfAbsent(name, key -> byFile.get(file)));
    return captures;
  }

  private static Map<String, Capture> byFile(Archive archive) {
    return archive.captures().stream()
        .collect(Collectors.toMap(Capture::file, Function.identity()));
  }

  /** The same with one source's files replaced. */
  Fetched with(String source, SortedMap<String, Capture> captures) {
    SortedMap<String, SortedMap<String, String>> all = new TreeMap<>(files);
    SortedMap<String, String> names = new TreeMap<>();
    captures.forEach((name, capture) -> names.put(name, capture.file()));
    all.put(source, names);
    return new Fetched(all);
  }

  /**
   * Lays every source's files out to be read, one folder a source; removes what no longer belongs
   * there. Each file's hash is checked on the way out.
   *
   * @return source → its folder
   * @throws DiskFullException before anything is written, where the disk cannot take them
   */
  public SortedMap<String, Path> layOut(Archive archive, Path folder) throws IOException {
    Map<String, Capture> byFile = byFile(archive);
    Files.createDirectories(folder);
    SortedMap<String, Path> folders = new TreeMap<>();
    for (Map.Entry<String, SortedMap<String, String>> source : files.entrySet()) {
      Path place = Files.createDirectories(folder.resolve(source.getKey()));
      removeStrays(place, source.getValue());
      folders.put(source.getKey(), place);
    }
    DiskSpace.require(
        folder,
        bytesToWrite(byFile, folder),
        "to be read, what was fetched needs",
        "the archive is whole, and the release before is untouched");
    for (Map.Entry<String, SortedMap<String, String>> source : files.entrySet()) {
      Path place = folder.resolve(source.getKey());
      for (Map.Entry<String, String> file : source.getValue().entrySet()) {
        Capture capture = byFile.get(file.getValue());
        if (capture == null) {
          throw new IOException("the archive has no " + file.getValue() + "; fetch again");
        }
        archive.copy(capture, place.resolve(file.getKey()));
      }
    }
    return folders;
  }

  /** What is not there yet, and once the largest that is: it is written anew beside the old one. */
  private long bytesToWrite(Map<String, Capture> byFile, Path folder) {
    long missing = 0;
    long largest = 0;
    for (Map.Entry<String, SortedMap<String, String>> source : files.entrySet()) {
      for (Map.Entry<String, String> file : source.getValue().entrySet()) {
        Capture capture = byFile.get(file.getValue());
        long bytes = capture == null ? 0 : capture.bytes();
        boolean there = Files.exists(folder.resolve(source.getKey()).resolve(file.getKey()));
        missing += there ? 0 : bytes;
        largest = there ? Math.max(largest, bytes) : largest;
      }
    }
    return missing + largest;
  }

  private static void removeStrays(Path place, SortedMap<String, String> names) throws IOException {
    List<Path> there;
    try (Stream<Path> files = Files.list(place)) {
      there = files.toList();
    }
    for (Path file : there) {
      if (!names.containsKey(String.valueOf(file.getFileName()))) {
        Files.delete(file);
      }
    }
  }
}
