package disclosure.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A process of its own that holds a workspace's lock until it is killed. */
public final class LockHolder {
  private LockHolder() {}

  /** Starts it; its first line of output says that the lock is held. */
  public static Process start(Path out, String dataset) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            LockHolder.class.getName(),
            out.toString(),
            dataset)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String[] args) throws Exception {
    WorkspaceLock held = Workspace.of(Path.of(args[0]), args[1]).lock();
    System.out.println("held");
    System.out.flush();
    System.in.transferTo(OutputStream.nullOutputStream());
    held.close();
  }
}
