package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.fetch.Coverage;
import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import disclosure.source.FetchSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 250 contracts and 3 vehicles, awarded and paid by ICE, one a day from 1 April 2025 on. */
class UsaspendingSearchTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
  private static final String ICE = "U.S. Immigration and Customs Enforcement";

  @TempDir Path folder;

  private int contractCount = 250;
  private int missing;
  private boolean filterIgnored;
  private boolean overlapping;
  private long countTimes = 1;

  @Test
  void takes_every_page_and_counts_them() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = new Office(folder);
      Coverage coverage = office.fetch(spec(publisher, "no"), "2025-04-01");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(8, office.files().size());
      assertEquals(4, coverage.asked().size());
      assertTrue(
          office
              .files()
              .containsKey(
                  "spending_by_award_U_S_Immigration_and_Customs_Enforcement_awarding_contracts_"
                      + "2025-04-01_2026-01-02_0003.json"),
          office.files().keySet().toString());
    }
  }

  @Test
  void takes_each_awards_own_page_once() throws Exception {
    contractCount = 15;
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = new Office(folder);
      assertTrue(office.fetch(spec(publisher, "yes"), "2025-04-01").complete());
      assertEquals(4 + 18, office.files().size());
      assertTrue(office.files().containsKey("award_CONT_AWD_7_7012.json"));
    }
  }

  @Test
  void halves_a_period_with_more_than_the_search_shows() throws Exception {
    countTimes = 300;
    try (StandIn publisher = new StandIn(this::answer)) {
      Coverage coverage = new Office(folder).fetch(spec(publisher, "no"), "2025-04-01");
      List<Asked> counts = publisher.asked("/api/v2/search/spending_by_award_count/");
      assertTrue(counts.get(1).body().contains("2025-08-17"), counts.get(1).body());
      assertFalse(coverage.complete(), "the stand-in counts 300 times too many");
    }
  }

  @Test
  void refuses_a_short_last_page() throws Exception {
    missing = 1;
    refused("249 awards came, the publisher counts 250");
  }

  @Test
  void refuses_an_answer_to_another_question() throws Exception {
    filterIgnored = true;
    refused("the filter was ignored");
  }

  @Test
  void refuses_pages_that_overlap() throws Exception {
    overlapping = true;
    refused("came twice: the pages overlap");
  }

  private void refused(String why) throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = new Office(folder);
      Coverage coverage = office.fetch(spec(publisher, "no"), "2025-04-01");
      assertFalse(coverage.complete());
      assertEquals("ANSWER_WRONG", coverage.gaps().get(0).code());
      assertTrue(coverage.gaps().get(0).why().contains(why), coverage.toString());
      assertEquals(Map.of(), office.files());
    }
  }

  private static FetchSpec spec(StandIn publisher, String details) {
    return Office.spec("UsaspendingSearch", publisher, "/", Map.of("details", List.of(details)));
  }

  private Reply answer(Asked asked) throws IOException {
    if (asked.path().startsWith("/api/v2/awards/")) {
      String key = asked.path().split("/", -1)[4];
      return Reply.json("{\"generated_unique_award_id\":\"" + key + "\"}");
    }
    if (!asked.path().startsWith("/api/v2/search/")) {
      return Reply.status(404);
    }
    JsonNode question = new ObjectMapper().readTree(asked.body());
    JsonNode filters = question.path("filters");
    boolean contracts = filters.path("award_type_codes").get(0).asText().equals("A");
    List<String> awards = awards(filters.path("time_period").get(0), contracts);
    if (asked.path().endsWith("_count/")) {
      String counts = "{\"results\":{\"contracts\":%d,\"idvs\":%d}}";
      long count = awards.size() * countTimes;
      return Reply.json(counts.formatted(contracts ? count : 0, contracts ? 0 : count));
    }
    int page = question.path("page").asInt();
    int from = Math.max(0, (page - 1) * 100 - (overlapping && page > 1 ? 1 : 0));
    List<String> shown = awards.subList(from, Math.min(awards.size(), from + 100));
    boolean more = from + 100 < awards.size();
    if (!more && missing > 0 && contracts) {
      shown = shown.subList(0, shown.size() - missing);
    }
    return Reply.json(
        "{\"limit\":100,\"results\":[%s],\"page_metadata\":{\"page\":%d,\"hasNext\":%s}}"
            .formatted(String.join(",", shown), page, more));
  }

  private List<String> awards(JsonNode period, boolean contracts) {
    LocalDate start = LocalDate.parse(period.path("start_date").asText());
    LocalDate end = LocalDate.parse(period.path("end_date").asText());
    List<String> awards = new ArrayList<>();
    for (int number = 0; number < (contracts ? contractCount : 3); number++) {
      LocalDate day = FIRST.plusDays(number);
      if (!day.isBefore(start) && !day.isAfter(end)) {
        awards.add(award((contracts ? "CONT_AWD_" : "CONT_IDV_") + number + "_7012"));
      }
    }
    return awards;
  }

  private String award(String key) {
    String agency = filterIgnored && key.contains("_9_") ? "U.S. Secret Service" : ICE;
    return """
        {"Award ID":"%s","generated_internal_id":"%s",
         "Awarding Sub Agency":"%s","Funding Sub Agency":"%s"}"""
        .formatted(key, key, agency, agency);
  }
}
