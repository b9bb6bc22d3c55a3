package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.Coverage;
import disclosure.fetch.Gap;
import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import disclosure.source.FetchSpec;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SAM.gov's Contract Awards as its description has it, on a Friday, the second of January 2026. */
class SamContractAwardsTest {
  private static final String KEY = "s3cretKey/12345";
  private static final String THIS_WEEK = "[12/29/2025,01/02/2026]";
  private static final String LAST_WEEK = "[12/22/2025,12/28/2025]";
  private static final String WEEK_BEFORE = "[12/15/2025,12/21/2025]";

  @TempDir Path folder;

  /** Days of lastModifiedDate → how many actions; other days have none. */
  private final Map<String, Integer> actions =
      new TreeMap<>(Map.of(THIS_WEEK, 1, LAST_WEEK, 203, WEEK_BEFORE, 100));

  private int quota = Integer.MAX_VALUE;
  private String agency = "7012";
  private int step = 100;

  @Test
  void every_week_is_counted_and_taken_page_by_page() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = office();
      Coverage coverage = office.fetch(spec(publisher), "2025-12-17");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(
          Set.of(
              "contract_awards_7012_2025-12-15_2025-12-21_0000.json",
              "contract_awards_7012_2025-12-22_2025-12-28_0000.json",
              "contract_awards_7012_2025-12-22_2025-12-28_0001.json",
              "contract_awards_7012_2025-12-22_2025-12-28_0002.json",
              "contract_awards_7012_2025-12-29_2026-01-02_0000.json"),
          office.files().keySet());
      assertEquals(
          List.of(THIS_WEEK + 0, LAST_WEEK + 0, LAST_WEEK + 1, LAST_WEEK + 2, WEEK_BEFORE + 0),
          asked(publisher));
      assertTrue(publisher.asked().get(0).target().contains("&api_key=s3cretKey%2F12345"));
      assertEquals("2026-01-02", coverage.through());
      assertEquals(List.of("NOT_ASKED"), coverage.gaps().stream().map(Gap::code).toList());
    }
  }

  @Test
  void without_a_key_nothing_is_asked_and_the_coverage_says_so() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      Coverage coverage = new Office(folder).fetch(spec(publisher), "2025-12-17");
      assertFalse(coverage.complete());
      assertFalse(coverage.isFailed());
      assertEquals("NO_KEY", coverage.gaps().get(0).code());
      assertEquals(0, publisher.asked().size());
    }
  }

  @Test
  void the_days_requests_are_used_up_and_the_next_day_goes_on() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      quota = 3;
      Office office = office();
      Coverage first = office.fetch(spec(publisher), "2025-12-17");
      assertEquals(Set.of("contract_awards_7012_2025-12-29_2026-01-02_0000.json"), names(office));
      assertEquals(4, publisher.asked().size(), "the refusal is not repeated");
      Gap gap = first.gaps().get(1);
      assertEquals("QUOTA_SPENT", gap.code());
      assertEquals("actions last modified from 2025-12-15 to 2025-12-28", gap.what());
      assertTrue(first.complete());
      assertNull(first.through());
      quota = 7;
      Coverage second = office.fetch(spec(publisher), "2025-12-17");
      assertEquals(5, names(office).size());
      assertEquals(2, second.held(), "two pages of last week, of which a third was missing");
      assertEquals(1, second.gaps().size());
    }
  }

  @Test
  void the_next_week_asks_only_for_what_is_new() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = office();
      office.fetch(spec(publisher), "2025-12-17");
      int before = publisher.asked().size();
      office.timing.pause(Duration.ofDays(4));
      actions.put("[01/05/2026,01/06/2026]", 2);
      actions.put("[12/29/2025,01/04/2026]", 5);
      Coverage second = office.fetch(spec(publisher), "2025-12-17");
      assertTrue(second.complete(), second.toString());
      assertEquals(
          List.of("[01/05/2026,01/06/2026]0", "[12/29/2025,01/04/2026]0"),
          asked(publisher).subList(before, asked(publisher).size()));
      assertEquals(4, second.held());
      assertEquals(2, second.served());
      assertEquals(6, names(office).size());
    }
  }

  @Test
  void a_week_with_more_than_a_days_pages_is_asked_for_in_halves() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      actions.put(LAST_WEEK, 1001);
      actions.put("[12/22/2025,12/25/2025]", 1);
      actions.put("[12/26/2025,12/28/2025]", 1000);
      Office office = office();
      Coverage coverage = office.fetch(spec(publisher), "2025-12-22");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(12, names(office).size());
    }
  }

  @Test
  void days_without_an_action_are_answered_by_no_data_and_that_is_kept_too() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      actions.remove(LAST_WEEK);
      Office office = office();
      assertTrue(office.fetch(spec(publisher), "2025-12-17").complete());
      assertEquals(2, names(office).size());
      office.fetch(spec(publisher), "2025-12-17");
      assertEquals(1, asked(publisher).stream().filter(days -> days.startsWith(LAST_WEEK)).count());
    }
  }

  @Test
  void pages_that_overlap_are_refused() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      step = 1;
      Coverage coverage = office().fetch(spec(publisher), "2025-12-17");
      assertFalse(coverage.complete());
      assertTrue(
          coverage.gaps().get(1).why().contains("the publisher counts 203"), coverage.toString());
    }
  }

  @Test
  void an_ignored_filter_is_refused() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      agency = "7014";
      Coverage coverage = office().fetch(spec(publisher), "2025-12-17");
      assertFalse(coverage.complete());
      assertTrue(coverage.gaps().get(1).why().contains("an action is of 7014"));
    }
  }

  private Office office() {
    return new Office(folder).withKey("SAM_API_KEY", KEY);
  }

  private static Set<String> names(Office office) throws Exception {
    return office.files().keySet();
  }

  private static FetchSpec spec(StandIn publisher) {
    return Office.spec(
        "SamContractAwards", publisher, "/contract-awards/v1/search", "SAM_API_KEY", Map.of());
  }

  /** What was asked: days and page. */
  private static List<String> asked(StandIn publisher) {
    return publisher.asked().stream().map(one -> days(one) + page(one)).toList();
  }

  private static String days(Asked asked) {
    String target = URLDecoder.decode(asked.target(), StandardCharsets.UTF_8);
    return target.replaceFirst(".*lastModifiedDate=([^&]*)&.*", "$1");
  }

  private static int page(Asked asked) {
    return Integer.parseInt(asked.target().replaceFirst(".*offset=(\\d+).*", "$1"));
  }

  private Reply answer(Asked asked) {
    if (asked.path().equals("/robots.txt")) {
      return Reply.status(404);
    }
    if (quota-- <= 0) {
      return Reply.of(429, "application/json", "{\"message\":\"Message throttled out\"}");
    }
    int total = actions.getOrDefault(days(asked), 0);
    if (total == 0) {
      return Reply.of(404, "text/plain", "No Data found");
    }
    List<String> found = new ArrayList<>();
    int first = page(asked) * step;
    for (int at = first; at < Math.min(total, first + 100); at++) {
      found.add(action(days(asked) + at));
    }
    return Reply.json(
        "{\"totalRecords\":\"%d\",\"limit\":\"100\",\"awardSummary\":[%s]}"
            .formatted(total, String.join(",", found)));
  }

  private String action(String piid) {
    return """
        {"contractId":{"piid":"%s"},"coreData":{"federalOrganization":
         {"contractingInformation":{"contractingSubtier":{"code":"%s"}}}}}"""
        .formatted(piid, agency);
  }
}
