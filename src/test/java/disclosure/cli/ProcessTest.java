package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows. */
class ProcessTest {
  private static final int SIGINT = 2;
  private static final Path HOME = Path.of(System.getProperty("disclosure.root"));

  @TempDir Path out;

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void anInterruptedRunSaysSoAndPublishesNothing() throws Exception {
    Process run =
        start("run", HOME.resolve("pipelines/sample.yml").toString(), "--out", out.toString());
    while (Files.notExists(out.resolve("sample/shards/1"))) {
      assertFalse(run.waitFor(10, TimeUnit.MILLISECONDS), () -> "ended early: " + said(run));
    }
    new ProcessBuilder("kill", "-INT", String.valueOf(run.pid())).start().waitFor();

    String said = said(run);
    assertEquals(130, run.waitFor(), said);
    assertTrue(
        said.contains(
            "disclosure: interrupted; nothing was published, and the release before is as it was"),
        said);
    assertFalse(said.contains("fault in the program"), said);
    assertFalse(Files.exists(out.resolve("sample/latest")));
  }

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(interruptible());
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("-Ddisclosure.home=" + HOME, Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /**
   * A shell without job control starts what runs in its background with SIGINT ignored, and
   * children inherit that; GNU env gives a child the signal back.
   */
  private static List<String> interruptible() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.notExists(status)) {
      return List.of();
    }
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .findFirst()
            .orElseThrow();
    boolean ignoresInterrupt = (Long.parseUnsignedLong(ignored, 16) & (1 << (SIGINT - 1))) != 0;
    return ignoresInterrupt ? List.of("env", "--default-signal=INT") : List.of();
  }

  private static String said(Process process) {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      return reader.lines().collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
