package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Fault;
import disclosure.fetch.StandIn.Reply;
import disclosure.store.Archive;
import disclosure.store.Capture;
import disclosure.store.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fetch that is killed again and again goes on where it was, and ends with the same archive. */
class FetchKilledTest {
  private static final int KILLS = 50;
  private static final int DOCUMENTS = 120;

  @TempDir Path folder;
  private final Random random = new Random(50);

  /** Kills the process that asks, at a moment of one of its next requests. */
  private final class Killer implements StandIn.Script {
    private @Nullable Process victim;
    private CountDownLatch killed = new CountDownLatch(1);
    private int requests;

    synchronized void aim(Process process) {
      victim = process;
      killed = new CountDownLatch(1);
      requests = 1 + random.nextInt(2);
    }

    @Override
    public synchronized Reply answer(Asked asked) throws IOException {
      Reply reply = library(asked);
      if (victim == null || --requests > 0) {
        return reply;
      }
      Process process = victim;
      victim = null;
      switch (random.nextInt(3)) {
        case 0 -> kill(process);
        case 1 -> {
          Thread late = new Thread(() -> kill(process));
          late.start();
          return reply.with(Fault.STALL);
        }
        default -> new Thread(() -> kill(process)).start();
      }
      return reply;
    }

    private void kill(Process process) {
      process.destroyForcibly();
      killed.countDown();
    }
  }

  @Test
  void fifty_kills_cost_at_most_one_request_each_and_change_nothing() throws Exception {
    SortedMap<String, String> uninterrupted;
    try (StandIn publisher = new StandIn(FetchKilledTest::library)) {
      Path calm = Files.createDirectory(folder.resolve("calm"));
      assertEquals(0, FetchProcess.start(calm, publisher).waitFor());
      uninterrupted = content(calm);
    }
    assertEquals(DOCUMENTS + 2, uninterrupted.size());
    Killer killer = new Killer();
    try (StandIn publisher = new StandIn(killer)) {
      Path storm = Files.createDirectory(folder.resolve("storm"));
      for (int kill = 0; kill < KILLS; kill++) {
        Process process = FetchProcess.start(storm, publisher);
        killer.aim(process);
        assertTrue(killer.killed.await(60, TimeUnit.SECONDS), "nothing was asked");
        process.waitFor();
      }
      assertEquals(0, FetchProcess.start(storm, publisher).waitFor());
      assertEquals(uninterrupted, content(storm));
      int asked = publisher.asked().size() + publisher.asked("/robots.txt").size();
      assertTrue(asked <= DOCUMENTS + 2 + KILLS, asked + " requests");
      assertEquals(List.of(), archive(storm).verify());
    }
  }

  private static Reply library(Asked asked) {
    if (asked.path().equals("/library")) {
      return Reply.html(
          IntStream.range(0, DOCUMENTS)
              .mapToObj(number -> "<a href='/document_" + number + ".pdf'>one</a>")
              .collect(Collectors.joining("\n", "<html>", "</html>")));
    }
    if (asked.path().startsWith("/document_")) {
      return Reply.of(200, "application/pdf", asked.path().repeat(2000) + "%%EOF");
    }
    return Reply.of(200, "text/plain", "User-agent: *\nAllow: /\n");
  }

  /** What was asked, and the hash of what was served, addresses without their port. */
  private static SortedMap<String, String> content(Path folder) throws IOException {
    SortedMap<String, String> content = new TreeMap<>();
    for (Capture capture : archive(folder).captures()) {
      content.put(capture.request().replaceFirst(":\\d+/", "/"), capture.sha256());
    }
    return content;
  }

  private static Archive archive(Path folder) throws IOException {
    return Archive.open(folder.resolve("archive"), Secrets.NONE);
  }
}
