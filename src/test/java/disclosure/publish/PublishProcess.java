package disclosure.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A process of its own that publishes, until it is done or killed. */
public final class PublishProcess {
  private PublishProcess() {}

  /**
   * Starts it and waits until it begins to publish.
   *
   * @param temporary its folder for temporary files
   */
  static Process start(Path out, Path temporary) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.io.tmpdir=" + temporary,
                "-Ddisclosure.root=" + System.getProperty("disclosure.root"),
                PublishProcess.class.getName(),
                out.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    InputStream says = process.getInputStream();
    if (says.read() < 0) {
      throw new IOException("it ended before it began to publish");
    }
    return process;
  }

  public static void main(String[] args) throws IOException {
    RunFixture run = ReleaseTest.december();
    System.out.write('b');
    System.out.flush();
    run.release(Path.of(args[0]));
  }
}
