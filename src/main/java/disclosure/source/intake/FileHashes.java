package disclosure.source.intake;

import disclosure.source.InputException;
import disclosure.store.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * SHA-256 of the files of a run, computed beside the reading and waited for at its end. What is
 * cited must be what was read: a file that changed meanwhile is refused.
 */
public final class FileHashes implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor(FileHashes::daemon);
  private final CompletableFuture<Map<String, String>> hashes;
  private final Map<String, State> before;

  /** What tells that a file is another one than it was. */
  private record State(long bytes, FileTime modified) {
    static State of(String path) throws IOException {
      BasicFileAttributes now = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
      return new State(now.size(), now.lastModifiedTime());
    }
  }

  private FileHashes(Collection<String> paths) throws IOException {
    before = states(paths);
    hashes = CompletableFuture.supplyAsync(() -> hashAll(paths), thread);
  }

  /** Begins to hash; each path once. */
  public static FileHashes begin(Collection<String> paths) throws IOException {
    return new FileHashes(new TreeSet<>(paths));
  }

  /**
   * Waits; hashes in lower-case hex by path.
   *
   * @throws InputException where a file is not what it was at the beginning
   */
  public Map<String, String> await() throws IOException {
    try {
      Map<String, String> computed = hashes.join();
      requireUnchanged();
      return computed;
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw e;
    }
  }

  private void requireUnchanged() throws IOException {
    Map<String, State> now = states(before.keySet());
    for (Map.Entry<String, State> was : before.entrySet()) {
      if (!was.getValue().equals(now.get(was.getKey()))) {
        throw new InputException(
            was.getKey() + " was changed while it was read; run again when it is whole");
      }
    }
  }

  private static Map<String, State> states(Collection<String> paths) throws IOException {
    Map<String, State> states = new TreeMap<>();
    for (String path : paths) {
      states.put(path, State.of(path));
    }
    return states;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "file-hashes");
    thread.setDaemon(true);
    return thread;
  }

  private static Map<String, String> hashAll(Collection<String> paths) {
    Map<String, String> hashes = new TreeMap<>();
    for (String path : paths) {
      try {
        hashes.put(path, Sha256.ofFile(Path.of(path)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return hashes;
  }
}
