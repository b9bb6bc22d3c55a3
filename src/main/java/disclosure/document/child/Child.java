package disclosure.document.child;

import disclosure.document.DocumentReading;
import disclosure.document.Evidence;
import disclosure.document.pdf.FullDisk;
import disclosure.store.DiskFullException;
import disclosure.store.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One warm process and the talk with it. After a failure it is dead and must be replaced. */
final class Child implements Closeable {
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final String ENDED = "ended";
  private static final int OUT_OF_MEMORY = 3;
  private static final long MOST_BYTES = 256L << 20;

  private final Limits limits;
  private final Process process;
  private final Writer tasks;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

  private Child(Limits limits, Process process) {
    this.limits = limits;
    this.process = process;
    this.tasks =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
  }

  static Child start(Limits limits, List<String> extraArguments, String mainClass)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + limits.heapMegabytes() + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
    command.addAll(extraArguments);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Child child = new Child(limits, process);
    Thread listener = new Thread(child::listen, "document child");
    listener.setDaemon(true);
    listener.start();
    return child;
  }

  private void listen() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answers.add(line);
      }
    } catch (IOException e) {
      answers.add(ENDED);
      return;
    }
    answers.add(ENDED);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Reads one document; whatever happens to the process is told as a rejection. */
  DocumentReading read(Path file, @Nullable Evidence evidence)
      throws IOException, InterruptedException {
    Path reading = Files.createTempFile("reading", ".json");
    String name = file.getFileName().toString();
    try {
      tasks.write(file.toAbsolutePath() + "\n" + reading.toAbsolutePath() + "\n");
      tasks.write((evidence == null ? "" : evidence.folder().toAbsolutePath()) + "\n");
      tasks.write(Json.line(ChildMain.Wanted.of(evidence)) + "\n");
      tasks.flush();
      return await(name, reading);
    } catch (IOException e) {
      return ended(name);
    } finally {
      Files.deleteIfExists(reading);
    }
  }

  private DocumentReading await(String name, Path reading)
      throws IOException, InterruptedException {
    Deadline deadline = new Deadline(limits, process);
    while (true) {
      String answer = answers.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      if (answer == null) {
        answer = ChildMain.WORKING;
      } else {
        deadline.goOn();
      }
      if (answer.equals(ENDED)) {
        return ended(name);
      }
      if (answer.equals(ChildMain.DONE)) {
        return done(name, reading);
      }
      if (deadline.isOver()) {
        close();
        return DocumentReading.rejected(name, "DOCUMENT_TIMEOUT", name + " took too long");
      }
    }
  }

  private static DocumentReading done(String name, Path reading) throws IOException {
    return Files.size(reading) > MOST_BYTES
        ? DocumentReading.rejected(name, "DOCUMENT_TOO_LARGE", name + " says too much")
        : Json.read(reading, DocumentReading.class);
  }

  private DocumentReading ended(String name) throws IOException {
    close();
    if (!process.isAlive() && process.exitValue() == FullDisk.EXIT) {
      throw new DiskFullException(
          "No space left on device in "
              + System.getProperty("java.io.tmpdir")
              + " for reading "
              + name
              + ": free some space and run again");
    }
    boolean memory = !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
    return memory
        ? DocumentReading.rejected(name, "DOCUMENT_MEMORY", name + " needs too much memory")
        : DocumentReading.rejected(name, "DOCUMENT_CRASH", name + " ended the process reading it");
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
