package disclosure.document.child;

import disclosure.document.DocumentReading;
import disclosure.document.Evidence;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Warm processes that read documents. May be used by as many threads as it has processes; a failed
 * one is replaced when the next document comes.
 */
public final class ChildPool implements Closeable {
  private final Limits limits;
  private final List<String> extraArguments;
  private final String mainClass;
  private final int size;
  private final Deque<Child> idle = new ArrayDeque<>();
  private int busy;
  private boolean closed;

  /** A pool of at most {@code size} processes, started as they are needed. */
  public ChildPool(int size, Limits limits) {
    this(size, limits, List.of(), ChildMain.class.getName());
  }

  ChildPool(int size, Limits limits, List<String> extraArguments, String mainClass) {
    this.size = size;
    this.limits = limits;
    this.extraArguments = List.copyOf(extraArguments);
    this.mainClass = mainClass;
  }

  /** Reads one document; every failure of the document is in the reading, with its code. */
  public DocumentReading read(Path file) throws IOException {
    return read(file, null);
  }

  /**
   * Reads one document and draws what is wanted of it.
   *
   * @param evidence null draws nothing
   */
  public DocumentReading read(Path file, @Nullable Evidence evidence) throws IOException {
    try {
      Child child = take();
      try {
        return child.read(file, evidence);
      } finally {
        giveBack(child);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading " + file.getFileName());
    }
  }

  private synchronized Child take() throws IOException, InterruptedException {
    while (idle.isEmpty() && busy >= size) {
      wait();
    }
    if (closed) {
      throw new IOException("the pool of readers is closed");
    }
    Child child = idle.isEmpty() ? Child.start(limits, extraArguments, mainClass) : idle.pop();
    busy++;
    return child;
  }

  private synchronized void giveBack(Child child) throws IOException {
    busy--;
    if (child.isAlive() && !closed) {
      idle.push(child);
    } else {
      child.close();
    }
    notifyAll();
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    for (Child child : idle) {
      child.close();
    }
    idle.clear();
    notifyAll();
  }
}
