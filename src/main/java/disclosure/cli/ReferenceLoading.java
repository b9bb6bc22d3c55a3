package disclosure.cli;

import disclosure.reference.Reference;
import disclosure.reference.ReferenceFolder;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The reference data, read on a thread of its own while a run still finds its files. */
final class ReferenceLoading {
  private final FutureTask<Reference> task;

  private ReferenceLoading(FutureTask<Reference> task) {
    this.task = task;
  }

  /** Begins to read {@code folder}; what is wrong with it is told by {@link #await}. */
  static ReferenceLoading begin(Path folder) {
    FutureTask<Reference> task = new FutureTask<>(() -> ReferenceFolder.load(folder));
    Thread thread = new Thread(task, "reference");
    thread.setDaemon(true);
    thread.start();
    return new ReferenceLoading(task);
  }

  /**
   * Waits for it.
   *
   * @throws disclosure.reference.ReferenceException naming every row that must be mended
   */
  Reference await() throws InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
