package disclosure.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A whole process, from start to end.
 *
 * @param seconds by the wall clock
 * @param peakBytes the most memory it held (VmHWM of Linux, looked at fifty times a second); 0
 *     where the system does not tell
 */
record MeasuredProcess(double seconds, long peakBytes) {

  /**
   * Runs {@code command} to its end.
   *
   * @throws IOException where it fails; what it said is in {@code log}
   */
  static MeasuredProcess run(List<String> command, File log)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long peak = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakBytes(status));
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          String.join(" ", command) + " ended with " + process.exitValue() + "\n" + said(log));
    }
    return new MeasuredProcess(seconds, peak);
  }

  private static String said(File log) throws IOException {
    return Files.readString(log.toPath());
  }

  private static long peakBytes(Path status) throws IOException {
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0);
    } catch (NoSuchFileException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
