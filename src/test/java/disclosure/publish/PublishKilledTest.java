package disclosure.publish;

import static disclosure.publish.RunFixture.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishing is killed at moments spread over all of its time while a reader looks again and again:
 * one whole release is there, the one before or the new one. Of the killed, no temporary file
 * stays.
 */
class PublishKilledTest {
  private static final int KILLS = 50;
  private static final String CONTENT =
      "SELECT (SELECT string_agg(release_id, ' ' ORDER BY release_id) FROM release),"
          + " (SELECT count(*) FROM action), (SELECT sum(obligated_usd) FROM action),"
          + " (SELECT count(*) FROM data_dictionary)";

  @TempDir Path folder;
  @TempDir Path temporary;
  private Path out = Path.of("unset");
  private List<String> before = List.of();
  private List<String> after = List.of();
  private long nanos;

  @BeforeEach
  void publishOnceAndOnceMoreInPeace() throws Exception {
    out = folder.resolve("storm");
    Path calm = folder.resolve("calm");
    for (Path each : List.of(out, calm)) {
      ReleaseTest.november().release(each);
    }
    before = ask(out, CONTENT);
    Process process = PublishProcess.start(calm, temporary);
    long begun = System.nanoTime();
    assertEquals(0, process.waitFor());
    nanos = System.nanoTime() - begun;
    after = ask(calm, CONTENT);
    assertNotEquals(before, after);
  }

  @Test
  void aReaderSeesOneWholeReleaseWhereverItIsKilled() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = PublishProcess.start(out, temporary);
      long end = System.nanoTime() + nanos * kill / KILLS;
      do {
        assertWhole(kill);
      } while (!process.waitFor(1, TimeUnit.MILLISECONDS) && System.nanoTime() < end);
      process.destroyForcibly().waitFor();
      assertWhole(kill);
    }
    assertEquals(0, PublishProcess.start(out, temporary).waitFor());
    assertEquals(after, ask(out, CONTENT));
    assertEquals(2, entries(out.resolve("test/releases")));
    assertEquals(Set.of("latest", "releases", "shards"), Set.copyOf(RunFixture.folders(out)));
    assertEquals(0, entries(temporary));
  }

  private void assertWhole(int kill) throws Exception {
    List<String> seen = ask(out, CONTENT);
    assertTrue(seen.equals(before) || seen.equals(after), () -> "kill " + kill + ": " + seen);
  }

  private static long entries(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.count();
    }
  }
}
