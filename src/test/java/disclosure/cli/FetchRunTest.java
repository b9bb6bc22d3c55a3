package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a publisher to a release by way of the archive, and the same again without asking. */
class FetchRunTest {
  private static final String SOURCES =
      "usaspending_contracts, usaspending_subawards, usaspending_search, fpds_atom";

  @TempDir Path root;
  private UsaspendingStandIn usaspending;

  @BeforeEach
  void publish() throws IOException {
    usaspending = new UsaspendingStandIn(FetchedHome.HOME);
  }

  @Test
  void a_fetched_run_is_repeated_offline_byte_for_byte() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset(SOURCES);
      Spoken run = home.run();
      assertEquals(3, run.code(), run.messages());
      String id = release(run);
      int asked = publisher.asked().size();
      Spoken offline = home.run("--offline", "--json", "--quiet");
      assertEquals(asked, publisher.asked().size());
      assertTrue(offline.results().contains("\"release\":\"" + id + "\""), offline.results());
      assertTrue(offline.results().contains("\"unchanged\":true"), offline.results());
      assertEquals(
          """
          source,url,retrieved_at
          usaspending_contracts,%s,2026-01-02T12:00
          usaspending_contracts,%s,2026-01-02T12:00
          """
              .formatted(
                  publisher.url("/award_data_archive/FY2024_070_Contracts_Full_20251106.zip"),
                  publisher.url("/award_data_archive/FY2025_070_Contracts_Full_20251106.zip")),
          home.ask(
              "SELECT source, url, retrieved_at FROM source_file"
                  + " WHERE source = 'usaspending_contracts' ORDER BY url"));
    }
  }

  @Test
  void an_older_fetch_is_repeated_byte_for_byte_after_a_newer_one() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset(SOURCES);
      String first = manifest(home.run());
      home.timing.pause(Duration.ofDays(3));
      usaspending.publish("FY(All)_070_Contracts_Delta_20251206");
      String second = manifest(home.run());
      assertNotEquals(hash(first), hash(second));
      int asked = publisher.asked().size();
      Path latest = home.out().resolve("ice/latest");
      Path newest = latest.toRealPath();
      assertEquals(hash(first), hash(manifest(home.run("--as-of", "2026-01-02"))));
      assertEquals(newest, latest.toRealPath());
      Files.move(home.out().resolve("ice/releases"), home.out().resolve("ice/before"));
      Files.delete(home.out().resolve("ice/latest"));
      assertEquals(first, manifest(home.run("--as-of", fetch(first))));
      assertEquals(hash(second), hash(manifest(home.run("--offline"))));
      assertEquals(hash(second), hash(manifest(home.run("--as-of", "2026-01-05"))));
      assertEquals(asked, publisher.asked().size());
    }
  }

  @Test
  void a_dry_run_says_who_would_be_asked_and_asks_nobody() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset("usaspending_contracts, sam_opportunities, fpds_atom, local_documents");
      Spoken said = home.say("fetch", "--dry-run");
      assertEquals(0, said.code());
      List<String> lines = said.results().lines().toList();
      assertEquals(4, lines.size(), said.results());
      assertTrue(lines.get(0).startsWith("usaspending_contracts: http"), lines.get(0));
      assertTrue(lines.get(0).endsWith("; 7012 from 2023-10-01; 0 files are kept"), lines.get(0));
      assertTrue(
          lines.get(1).startsWith("sam_opportunities: nobody is asked, ")
              && lines.get(1).contains("set SAM_API_KEY to yours"),
          lines.get(1));
      assertTrue(lines.get(2).contains("nobody is asked, "), lines.get(2));
      assertTrue(lines.get(2).endsWith("the publisher serves it until 2026-01-01"), lines.get(2));
      assertEquals("local_documents: nobody is asked, people bring its files", lines.get(3));
      assertEquals(List.of(), publisher.asked());
      assertTrue(Files.notExists(home.out()));
    }
  }

  @Test
  void a_fetch_that_never_was_is_named_with_those_that_were() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset("usaspending_contracts");
      String told = home.say("fetch").messages();
      assertTrue(told.lines().anyMatch(line -> line.startsWith("disclosure run " + root)), told);
      String id = told.replaceFirst("(?s).*--as-of (\\S+) repeats.*", "$1");
      Spoken said = home.run("--as-of", "2025-12-31");
      assertEquals(1, said.code());
      assertTrue(
          said.messages().contains("knows no fetch of 2025-12-31; it knows " + id),
          said.messages());
    }
  }

  @Test
  void the_coverage_says_what_was_asked_what_came_and_what_was_not_searched() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset(SOURCES);
      home.run();
      assertEquals(
          """
          source,kind,complete,asked_through_date,gap_code,not_searched
          fpds_atom,action,false,,ENDED,the source: %s did not come: the publisher serves it until 2026-01-01
          usaspending_contracts,action,false,2025-11-06,,records outside of these files; actions before 2023-10-01
          usaspending_contracts,action,false,,NOT_PUBLISHED,fiscal year 2026: the publisher lists no file of it yet
          usaspending_search,action,true,2026-01-02,,records outside of these files; actions before 2023-10-01
          usaspending_search,award,true,2026-01-02,,records outside of these files; actions before 2023-10-01
          usaspending_subawards,subaward,true,2026-01-02,,records outside of these files; actions before 2023-10-01
          """
              .formatted(publisher.url("/ezsearch/FEEDS/ATOM?FEEDNAME=PUBLIC&q=")),
          home.ask(
              "SELECT source, kind, complete, asked_through_date, gap_code, not_searched FROM coverage"
                  + " WHERE source IS NOT NULL ORDER BY source, kind, gap_code NULLS FIRST"));
    }
  }

  @Test
  void a_second_fetch_asks_only_for_what_is_new_and_says_so() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset("usaspending_contracts");
      assertEquals(0, home.say("fetch").code());
      usaspending.publish("FY(All)_070_Contracts_Delta_20251206");
      int before = files(publisher).size();
      Spoken second = home.say("fetch");
      assertEquals(
          List.of("/award_data_archive/FY(All)_070_Contracts_Delta_20251206.zip"),
          files(publisher).subList(before, files(publisher).size()));
      assertTrue(
          second.messages().contains("2 were in the archive and not asked for again"),
          second.messages());
    }
  }

  @Test
  void verify_reads_everything_again_and_names_what_is_damaged() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset("usaspending_contracts");
      home.say("fetch");
      Spoken whole = home.say("verify");
      assertEquals(new Spoken(0, "", whole.messages()), whole);
      assertTrue(whole.messages().endsWith(" answers read again, 0 damaged\n"), whole.messages());
      Path zip = home.warcsOfZips().get(0);
      byte[] bytes = Files.readAllBytes(zip);
      bytes[bytes.length / 2] ^= 4;
      Files.write(zip, bytes);
      Spoken damaged = home.say("verify");
      assertEquals(1, damaged.code());
      assertTrue(damaged.results().startsWith("127.0.0.1/" + zip.getFileName() + ": "));
    }
  }

  @Test
  void verify_says_where_there_is_no_archive() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset("usaspending_contracts");
      Spoken said = home.say("verify");
      assertEquals(1, said.code());
      assertTrue(
          said.messages().contains("archive does not exist; fill it first"), said.messages());
    }
  }

  private static List<String> files(StandIn publisher) {
    return publisher.asked().stream().map(Asked::path).filter(p -> p.endsWith(".zip")).toList();
  }

  private static String manifest(Spoken run) throws IOException {
    assertEquals(3, run.code(), run.messages());
    return Files.readString(Path.of(run.results().strip()).resolveSibling("manifest.json"));
  }

  private static String hash(String manifest) {
    return manifest.replaceFirst("(?s).*\"content_hash\" : \"(\\w+)\",\n  \"data_as_of.*", "$1");
  }

  private static String fetch(String manifest) {
    return manifest.replaceFirst("(?s).*\"id\" : \"([^\"]+)\".*", "$1");
  }

  private static String release(Spoken run) {
    return run.results().replaceFirst("(?s).*/([^/]+)/dataset.duckdb\\s*$", "$1");
  }
}
