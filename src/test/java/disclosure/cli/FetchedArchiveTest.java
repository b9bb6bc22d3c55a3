package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that a disk damaged, and one that two fetches want at once. */
class FetchedArchiveTest {
  @TempDir Path root;
  private UsaspendingStandIn usaspending;

  @BeforeEach
  void publish() throws IOException {
    usaspending = new UsaspendingStandIn(FetchedHome.HOME);
  }

  @Test
  void what_a_disk_damaged_is_asked_for_again_and_said() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset("usaspending_contracts");
      assertEquals(0, home.say("fetch").code());
      String before = home.ask(published(home));
      Path zip = home.warcsOfZips().get(0);
      byte[] bytes = Files.readAllBytes(zip);
      bytes[bytes.length / 2] ^= 4;
      Files.write(zip, bytes);

      Spoken offline = home.run("--offline");
      assertEquals(1, offline.code());
      assertTrue(
          offline.messages().contains(zip.getFileName() + " is damaged: "), offline.messages());
      assertTrue(offline.messages().contains("; fetch it again"), offline.messages());

      int asked = zipsAsked(publisher).size();
      Spoken again = home.say("fetch");
      assertEquals(0, again.code(), again.messages());
      assertEquals(asked + 1, zipsAsked(publisher).size());
      assertTrue(
          again.messages().contains("(1 of them because the archive's copy is damaged)"),
          again.messages());
      assertTrue(home.say("verify").results().contains("the same bytes were kept again in "));
      assertEquals(before, home.ask(published(home)));
      assertEquals(asked + 1, zipsAsked(publisher).size());
    }
  }

  private static String published(FetchedHome home) {
    assertEquals(3, home.run("--offline").code());
    return "SELECT count(*) AS awards, sum(obligated_usd) AS usd FROM award";
  }

  @Test
  void a_second_process_is_sent_away_while_a_fetch_goes_on() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch sentAway = new CountDownLatch(1);
    try (StandIn publisher = new StandIn(asked -> held(asked, begun, sentAway))) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset("usaspending_contracts");
      FutureTask<Spoken> first = new FutureTask<>(() -> home.say("fetch"));
      new Thread(first).start();
      assertTrue(begun.await(60, TimeUnit.SECONDS), "nothing was asked");
      Process second = fetchProcess(home);
      String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(5, second.waitFor(), said);
      sentAway.countDown();
      assertTrue(
          said.startsWith("disclosure: ") && said.lines().count() == 1 && said.contains("ice"),
          said);
      assertTrue(said.contains(String.valueOf(ProcessHandle.current().pid())), said);
      Spoken done = first.get();
      assertEquals(0, done.code(), done.messages());
      Spoken whole = home.say("verify");
      assertEquals(0, whole.code(), whole.messages());
      assertEquals(2, home.warcsOfZips().size());
    }
  }

  /** The first question waits until the other process has ended. */
  private Reply held(Asked asked, CountDownLatch begun, CountDownLatch sentAway)
      throws IOException {
    begun.countDown();
    try {
      sentAway.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return usaspending.answer(asked);
  }

  private Process fetchProcess(FetchedHome home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Ddisclosure.home=" + root,
            Main.class.getName(),
            "fetch",
            root.resolve("pipelines/ice.yml").toString(),
            "--out",
            home.out().toString())
        .redirectErrorStream(true)
        .start();
  }

  private static List<Asked> zipsAsked(StandIn publisher) {
    return publisher.asked().stream().filter(asked -> asked.path().endsWith(".zip")).toList();
  }
}
