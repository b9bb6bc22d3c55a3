package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Fault;
import disclosure.fetch.StandIn.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose publisher fails, filters nothing, falls short or hands out an empty file. */
class FetchRunFaultsTest {
  private static final String SOURCES =
      "usaspending_contracts, usaspending_subawards, usaspending_search, fpds_atom";
  private static final String MONEY =
      "SELECT count(*) AS awards, sum(obligated_usd) AS usd, (SELECT count(*) FROM subaward) AS subs"
          + " FROM award";

  @TempDir Path root;
  private UsaspendingStandIn usaspending;

  @BeforeEach
  void publish() throws IOException {
    usaspending = new UsaspendingStandIn(FetchedHome.HOME);
  }

  @Test
  void a_storm_a_broken_download_and_a_renamed_file_end_with_the_right_rows() throws Exception {
    String calm;
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(Files.createDirectory(root.resolve("calm")), publisher);
      home.dataset(SOURCES);
      home.run();
      calm = home.ask(MONEY);
    }
    try (StandIn publisher = new StandIn(new Storm())) {
      FetchedHome home = new FetchedHome(Files.createDirectory(root.resolve("storm")), publisher);
      home.dataset(SOURCES);
      Spoken run = home.run();
      assertEquals(3, run.code(), run.messages());
      assertEquals(calm, home.ask(MONEY));
      assertTrue(home.ask("SELECT url FROM source_file").contains("Full_20251206.zip"));
    }
  }

  /** Two answers in three fail, never three in a row; a file is renamed while it is wanted. */
  private final class Storm implements StandIn.Script {
    private final Random random = new Random(7);
    private int inARow;

    @Override
    public synchronized Reply answer(Asked asked) throws IOException {
      if (asked.path().endsWith("FY2025_070_Contracts_Full_20251106.zip")) {
        usaspending.monthly.remove("FY2025_070_Contracts_Full_20251106.zip");
        usaspending.publish(
            "FY2025_070_Contracts_Full_20251206", "FY2025_070_Contracts_Full_20251106");
      }
      boolean fails = inARow < 2 && random.nextInt(3) > 0;
      inARow = fails ? inARow + 1 : 0;
      if (!fails) {
        return usaspending.answer(asked);
      }
      Fault[] faults = {Fault.SHORT, Fault.RESET, Fault.NO_ANSWER, Fault.CHUNKED_SHORT};
      return random.nextBoolean()
          ? Reply.status(503).with("Retry-After", "30")
          : usaspending.answer(asked).with(faults[random.nextInt(faults.length)]);
    }
  }

  @Test
  void an_ignored_filter_ends_the_run_and_offline_publishes_the_rest_with_the_gap()
      throws Exception {
    usaspending.filterIgnored = true;
    refused("usaspending_search", "is not of U.S. Immigration and Customs Enforcement");
  }

  @Test
  void a_short_last_page_ends_the_run() throws Exception {
    usaspending.missing = 1;
    refused("usaspending_search", "awards came, the publisher counts");
  }

  @Test
  void a_file_that_is_never_made_ends_the_run() throws Exception {
    usaspending.stuck = true;
    refused("usaspending_subawards", "the publisher had not made it after 5 min");
  }

  private void refused(String source, String why) throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset(SOURCES);
      Spoken run = home.run();
      assertEquals(1, run.code(), run.messages());
      String last = run.messages().lines().reduce("", (first, next) -> next);
      assertTrue(last.startsWith("disclosure: " + source + ": "), last);
      assertTrue(last.contains(why), last);
      assertFalse(Files.exists(home.out().resolve("ice/latest")));
      assertEquals(3, home.run("--offline").code());
      assertTrue(
          home.ask("SELECT gap_code || not_searched FROM coverage WHERE source = '" + source + "'")
              .contains(why));
    }
  }

  @Test
  void an_empty_file_among_others_ends_nothing_and_stands_in_the_coverage() throws Exception {
    try (StandIn publisher = new StandIn(usaspending::answer)) {
      FetchedHome home = new FetchedHome(root, publisher);
      home.dataset("usaspending_contracts");
      Path brought = Files.createDirectory(root.resolve("brought"));
      String name = "FY2025_070_Contracts_Full_20251106_1.csv";
      Path samples = FetchedHome.HOME.resolve("data/samples/usaspending_contracts");
      Files.copy(samples.resolve(name), brought.resolve(name));
      Files.createFile(brought.resolve("FY2025_070_Contracts_Full_20251106_2.csv"));
      Spoken run = home.run("--from", "usaspending_contracts=" + brought);
      assertEquals(3, run.code(), run.messages());
      assertTrue(
          run.messages()
              .contains("empty files, told in coverage: FY2025_070_Contracts_Full_20251106_2.csv"),
          run.messages());
      assertEquals(
          """
          gap_code,not_searched,complete
          FILE_EMPTY,FY2025_070_Contracts_Full_20251106_2.csv: it is empty (0 bytes); download it again,false
          """,
          home.ask(
              "SELECT gap_code, not_searched, complete FROM coverage WHERE gap_code IS NOT NULL"));
    }
  }
}
