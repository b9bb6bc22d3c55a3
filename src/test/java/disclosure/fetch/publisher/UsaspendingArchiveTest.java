package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.Coverage;
import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Fault;
import disclosure.fetch.StandIn.Reply;
import disclosure.source.FetchSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes as the publisher describes them; fiscal years 2025 and 2026, on 2 January 2026. */
class UsaspendingArchiveTest {
  @TempDir Path folder;

  private final Set<String> there = new TreeSet<>();
  private final List<String> listed = new ArrayList<>();

  @BeforeEach
  void publish() {
    add("FY2025_070_Contracts_Full_20251106.zip");
    add("FY2025_070_Contracts_Full_20251206.zip");
    add("FY2026_070_Contracts_Full_20251206.zip");
    add("FY(All)_070_Contracts_Delta_20251106.zip");
    add("FY(All)_070_Contracts_Delta_20251216.zip");
    add("FY2026_015_Contracts_Full_20251206.zip");
    add("FY2026_070_Assistance_Full_20251206.zip");
  }

  @Test
  void takes_the_newest_full_files_and_the_deltas_after_them() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = new Office(folder);
      Coverage coverage = office.fetch(spec(publisher), "2024-10-01");
      assertEquals(
          Set.of(
              "FY2025_070_Contracts_Full_20251206.zip",
              "FY2026_070_Contracts_Full_20251206.zip",
              "FY(All)_070_Contracts_Delta_20251216.zip"),
          office.files().keySet());
      assertTrue(coverage.complete());
      assertEquals("2025-12-16", coverage.through());
      assertEquals(List.of(), coverage.gaps());
      assertEquals(
          List.of(
              "contracts of department 070, fiscal year 2025",
              "contracts of department 070, fiscal year 2026"),
          coverage.asked());
    }
  }

  @Test
  void a_second_fetch_takes_only_what_is_new() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = new Office(folder);
      office.fetch(spec(publisher), "2024-10-01");
      int before = files(publisher);
      Coverage again = office.fetch(spec(publisher), "2024-10-01");
      assertEquals(before, files(publisher));
      assertEquals(3, again.held());
      add("FY(All)_070_Contracts_Delta_20260101.zip");
      Coverage later = office.fetch(spec(publisher), "2024-10-01");
      assertEquals(before + 1, files(publisher));
      assertEquals("2026-01-01", later.through());
      assertEquals(4, later.files());
    }
  }

  @Test
  void asks_for_the_name_again_when_a_file_was_renamed_in_between() throws Exception {
    try (StandIn publisher =
        new StandIn(
            asked -> {
              if (asked.path().endsWith("FY2026_070_Contracts_Full_20251206.zip")) {
                listed.remove("FY2026_070_Contracts_Full_20251206.zip");
                there.remove("FY2026_070_Contracts_Full_20251206.zip");
                add("FY2026_070_Contracts_Full_20260106.zip");
              }
              return answer(asked);
            })) {
      Office office = new Office(folder);
      assertTrue(office.fetch(spec(publisher), "2024-10-01").complete());
      assertTrue(office.files().containsKey("FY2026_070_Contracts_Full_20260106.zip"));
    }
  }

  @Test
  void says_which_year_is_missing_and_keeps_the_files_of_the_last_whole_fetch() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = new Office(folder);
      office.fetch(spec(publisher), "2024-10-01");
      Set<String> before = office.files().keySet();
      listed.removeIf(name -> name.startsWith("FY2025"));
      Coverage coverage = office.fetch(spec(publisher), "2024-10-01");
      assertFalse(coverage.complete());
      assertTrue(
          coverage.gaps().get(0).why().contains("no Full file of fiscal year 2025 is listed"),
          coverage.toString());
      assertEquals(before, office.files().keySet());
    }
  }

  @Test
  void tells_of_a_current_year_that_is_not_published_yet() throws Exception {
    listed.remove("FY2026_070_Contracts_Full_20251206.zip");
    try (StandIn publisher = new StandIn(this::answer)) {
      Coverage coverage = new Office(folder).fetch(spec(publisher), "2024-10-01");
      assertTrue(coverage.complete());
      assertEquals("fiscal year 2026", coverage.gaps().get(0).what());
    }
  }

  @Test
  void comes_through_a_storm_of_errors_with_the_same_files() throws Exception {
    try (StandIn calm = new StandIn(this::answer)) {
      Office quiet = new Office(folder.resolve("calm"));
      quiet.fetch(spec(calm), "2024-10-01");
      Random random = new Random(4);
      int[] inARow = new int[1];
      try (StandIn storm =
          new StandIn(
              asked -> {
                boolean fails = inARow[0] < 2 && random.nextInt(3) > 0;
                inARow[0] = fails ? inARow[0] + 1 : 0;
                if (!fails) {
                  return answer(asked);
                }
                return random.nextBoolean()
                    ? Reply.status(503)
                    : answer(asked).with(random.nextBoolean() ? Fault.SHORT : Fault.NO_ANSWER);
              })) {
        Office office = new Office(folder.resolve("storm"));
        assertTrue(office.fetch(spec(storm), "2024-10-01").complete());
        assertEquals(quiet.files(), office.files());
      }
    }
  }

  @Test
  void fails_clearly_when_the_publisher_is_down() throws Exception {
    try (StandIn publisher =
        new StandIn(asked -> asked.path().endsWith(".zip") ? Reply.status(503) : answer(asked))) {
      Office office = new Office(folder);
      Coverage coverage = office.fetch(spec(publisher), "2024-10-01");
      assertFalse(coverage.complete());
      assertEquals("GAVE_UP", coverage.gaps().get(0).code());
      assertEquals(Set.of(), office.files().keySet());
    }
  }

  private static FetchSpec spec(StandIn publisher) {
    return Office.spec("UsaspendingArchive", publisher, "/", Map.of());
  }

  private static int files(StandIn publisher) {
    return (int) publisher.asked().stream().filter(asked -> asked.path().endsWith(".zip")).count();
  }

  private void add(String name) {
    there.add(name);
    listed.add(name);
  }

  private Reply answer(Asked asked) throws IOException {
    String name = asked.path().substring(asked.path().lastIndexOf('/') + 1);
    if (asked.path().equals("/api/v2/bulk_download/list_agencies/")) {
      return Reply.json(
          """
          {"agencies":{"cfo_agencies":[
            {"name":"Department of Homeland Security","toptier_agency_id":63,"toptier_code":"070"}],
           "other_agencies":[]},"sub_agencies":[]}""");
    }
    if (asked.path().equals("/api/v2/bulk_download/list_monthly_files/")) {
      assertTrue(asked.body().startsWith("{\"agency\":63,\"fiscal_year\":20"), asked.body());
      return Reply.json("{\"monthly_files\":[" + String.join(",", entries()) + "]}");
    }
    return there.contains(name)
        ? Reply.bytes(Office.zip(name.replace(".zip", "_1.csv"), "a,b\n" + name + ",1\n"))
        : Reply.status(404);
  }

  private List<String> entries() {
    return listed.stream()
        .map(
            name ->
                """
                {"fiscal_year":2026,"agency_name":"Department of Homeland Security",
                 "agency_acronym":"DHS","type":"contracts","updated_date":"2025-12-06",
                 "file_name":"%s","url":"/award_data_archive/%s"}"""
                    .formatted(name, name))
        .toList();
  }
}
