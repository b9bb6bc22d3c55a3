package disclosure.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a dataset's files lie: the only class that knows the directories. The map, under {@code
 * out/<dataset>/}:
 *
 * <pre>
 * .lock           held while a run works; the system lets go of it when the run ends, however it ends
 * archive/        what was fetched, byte for byte; never altered, never deleted by us
 * fetches/        what each fetch left: which answers are which source's files; never altered
 * fetched/        files of the archive laid out for a run; disposable
 * shards/n/       what the n-th run read, typed; disposable, gone when the next run begins
 * staging/        a release being built; disposable
 * releases/id/    finished releases, whole or not there at all
 * latest          link to the newest release
 * </pre>
 *
 * <p>Directories come into being when they are asked for. Methods that delete or rename expect the
 * {@link #lock()} to be held.
 */
public final class Workspace {
  private final Path root;
  private final boolean repeats;

  private Workspace(Path root, boolean repeats) {
    this.root = root;
    this.repeats = repeats;
  }

  /** The workspace of {@code dataset} below {@code out}; nothing is created yet. */
  public static Workspace of(Path out, String dataset) {
    if (!dataset.matches("[a-z0-9][a-z0-9_-]*")) {
      throw new IllegalArgumentException(
          "A dataset is named with small letters, digits, _ and -, not " + dataset);
    }
    return new Workspace(out.resolve(dataset), false);
  }

  /**
   * The same for a run that repeats an earlier state: its release comes before the newest, so it is
   * not compared with it, and {@code latest} stays where it is.
   */
  public Workspace repeating() {
    return new Workspace(root, true);
  }

  /** The folder of the dataset. */
  public Path root() {
    return root;
  }

  /**
   * Keeps every other run out until the lock is closed or this process ends.
   *
   * @throws WorkspaceBusyException at once, where another run is at work
   */
  public WorkspaceLock lock() throws IOException, WorkspaceBusyException {
    return WorkspaceLock.take(Files.createDirectories(root).resolve(".lock"), root);
  }

  /** Fetched bytes. */
  public Path archive() throws IOException {
    return Files.createDirectories(root.resolve("archive"));
  }

  /** Fetched files laid out to be read, one folder a source. */
  public Path archivedFiles() throws IOException {
    return Files.createDirectories(root.resolve("fetched"));
  }

  /** An empty folder for the shards of a new run; those of earlier runs are deleted. */
  public Path newShards() throws IOException {
    Path shards = Files.createDirectories(root.resolve("shards"));
    List<Path> earlier = children(shards);
    int last = earlier.stream().mapToInt(Workspace::runNumber).max().orElse(0);
    for (Path run : earlier) {
      delete(run);
    }
    return Files.createDirectory(shards.resolve(String.valueOf(last + 1)));
  }

  private static int runNumber(Path run) {
    String name = String.valueOf(run.getFileName());
    return name.matches("\\d{1,9}") ? Integer.parseInt(name) : 0;
  }

  /** An empty folder to build a release in; what a broken run left there is deleted. */
  public Path newStaging() throws IOException {
    Path staging = root.resolve("staging");
    delete(staging);
    return Files.createDirectories(staging);
  }

  /** Takes the staging folder away, whole or broken; nothing where there is none. */
  public void dropStaging() throws IOException {
    delete(root.resolve("staging"));
  }

  /** The finished release of that id, there or not. */
  public Path release(String id) {
    return root.resolve("releases").resolve(id);
  }

  /** The link to the newest release, there or not. */
  public Path latest() {
    return root.resolve("latest");
  }

  /** The release that the next one follows, if there is one. */
  public Optional<Path> previous() {
    return Optional.of(latest()).filter(link -> !repeats && Files.isDirectory(link));
  }

  /**
   * Turns a staged folder into the newest release: written through to the disk, renamed, then
   * linked as {@code latest}, so that a reader sees this release or the one before and never a
   * mixture. An equal release that is already there stays as it is and the staged one is deleted. A
   * repeated state becomes {@code latest} only where there is none.
   *
   * @param id equal for equal content
   */
  public Path publish(Path staged, String id) throws IOException {
    Path releases = Files.createDirectories(root.resolve("releases"));
    Path release = release(id);
    if (Files.isDirectory(release)) {
      delete(staged);
    } else {
      for (Path path : tree(staged)) {
        sync(path);
      }
      Files.move(staged, release, StandardCopyOption.ATOMIC_MOVE);
      sync(releases);
    }
    if (!repeats || Files.notExists(latest())) {
      link(release);
    }
    return release;
  }

  private void link(Path release) throws IOException {
    Path next = root.resolve("latest.new");
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, root.relativize(release));
    try {
      Files.move(
          next, latest(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("The disk of " + root + " cannot rename a link in one step", e);
    }
    sync(root);
  }

  /** Puts a file, or the names in a folder, on the disk, where no loss of power takes them. */
  static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    for (Path path : tree(folder)) {
      Files.delete(path);
    }
  }

  /** The folder and all below it, contents before their folder; links are not followed. */
  private static List<Path> tree(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }
}
