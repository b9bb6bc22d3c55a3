package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.Coverage;
import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import disclosure.source.FetchSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsaspendingDownloadTest {
  private static final Pattern DATES =
      Pattern.compile("\"end_date\":\"([-0-9]+)\",\"start_date\":\"([-0-9]+)\"");

  @TempDir Path folder;

  private final Map<String, Integer> polls = new ConcurrentHashMap<>();
  private int rows = 3;
  private int stated = 3;
  private int pollsNeeded = 3;

  @Test
  void polls_until_the_file_is_made_and_counts_its_rows() throws Exception {
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = new Office(folder);
      Coverage coverage = office.fetch(spec(publisher), "2025-10-01");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(2, office.files().size());
      assertEquals(6, publisher.asked("/api/v2/download/status").size());
      List<Asked> jobs = publisher.asked("/api/v2/bulk_download/awards/");
      assertTrue(jobs.get(0).body().contains("\"type\":\"awarding\""), jobs.get(0).body());
      assertTrue(jobs.get(1).body().contains("\"type\":\"funding\""), jobs.get(1).body());
    }
  }

  @Test
  void asks_for_halves_where_the_publisher_would_cut() throws Exception {
    try (StandIn publisher = new StandIn(this::cutting)) {
      Office office = new Office(folder);
      Coverage coverage = office.fetch(spec(publisher), "2025-10-01");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(4, office.files().size());
      assertTrue(coverage.asked().toString().contains("2025-10-01 to 2025-11-16"));
      assertTrue(coverage.asked().toString().contains("2025-11-17 to 2026-01-02"));
    }
  }

  @Test
  void does_not_take_a_file_with_fewer_rows_than_stated() throws Exception {
    stated = 4;
    try (StandIn publisher = new StandIn(this::answer)) {
      Office office = new Office(folder);
      Coverage coverage = office.fetch(spec(publisher), "2025-10-01");
      assertFalse(coverage.complete());
      assertTrue(
          coverage.gaps().get(0).why().contains("3 rows came, the publisher states 4"),
          coverage.toString());
      assertEquals(Map.of(), office.files());
    }
  }

  @Test
  void gives_a_stuck_download_up_after_its_patience() throws Exception {
    pollsNeeded = Integer.MAX_VALUE;
    try (StandIn publisher = new StandIn(this::answer)) {
      Coverage coverage = new Office(folder).fetch(spec(publisher), "2025-10-01");
      assertFalse(coverage.complete());
      assertEquals("OUT_OF_TIME", coverage.gaps().get(0).code());
      assertTrue(publisher.asked("/api/v2/download/status").size() <= 45);
    }
  }

  @Test
  void says_so_when_the_publisher_cannot_make_the_file() throws Exception {
    try (StandIn publisher =
        new StandIn(
            asked ->
                asked.path().equals("/api/v2/download/status")
                    ? Reply.json("{\"status\":\"failed\",\"message\":\"out of space\"}")
                    : answer(asked))) {
      Coverage coverage = new Office(folder).fetch(spec(publisher), "2025-10-01");
      assertTrue(coverage.gaps().get(0).why().contains("out of space"), coverage.toString());
    }
  }

  @Test
  void asks_for_another_file_where_one_could_not_be_made() throws Exception {
    boolean[] failed = new boolean[1];
    try (StandIn publisher =
        new StandIn(
            asked -> {
              boolean first = asked.path().equals("/api/v2/download/status") && !failed[0];
              failed[0] = failed[0] || first;
              return first ? Reply.json("{\"status\":\"failed\",\"message\":\"\"}") : answer(asked);
            })) {
      Office office = new Office(folder);
      assertFalse(office.fetch(spec(publisher), "2025-10-01").complete());
      assertTrue(office.fetch(spec(publisher), "2025-10-01").complete());
      assertEquals(3, publisher.asked("/api/v2/bulk_download/awards/").size());
    }
  }

  @Test
  void counts_records_not_lines() throws IOException {
    assertEquals(2, count("a,b\n1,\"x\ny\"\"\n\"\n2,z\n"));
    assertEquals(2, count("a,b\r\n1,2\r\n\r\n3,4"));
    assertEquals(0, count("a,b\n"));
    assertEquals(0, count(""));
  }

  private static long count(String csv) throws IOException {
    return CsvRows.count(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static FetchSpec spec(StandIn publisher) {
    return Office.spec(
        "UsaspendingDownload",
        publisher,
        "/",
        Map.of("kind", List.of("prime"), "patience_minutes", List.of("10")));
  }

  private Reply cutting(Asked asked) throws IOException {
    boolean whole = asked.target().contains("2025-10-01_2026-01-02");
    stated = whole ? 500_000 : 3;
    return answer(asked);
  }

  private Reply answer(Asked asked) throws IOException {
    if (asked.path().equals("/api/v2/bulk_download/awards/")) {
      String role = asked.body().contains("awarding") ? "awarding" : "funding";
      String name = "All_PrimeTransactions_" + role + "_" + dates(asked.body()) + ".zip";
      return Reply.json(
          """
          {"status_url":"https://api.usaspending.gov/api/v2/download/status?file_name=%s",
           "file_name":"%s","file_url":"/generated_downloads/%s","download_request":{}}"""
              .formatted(name, name, name));
    }
    if (asked.path().equals("/api/v2/download/status")) {
      String name = asked.target().substring(asked.target().indexOf('=') + 1);
      boolean made = polls.merge(name, 1, Integer::sum) >= pollsNeeded;
      return Reply.json(
          """
          {"status":"%s","message":null,"file_name":"%s","file_url":"/generated_downloads/%s",
           "total_size":1.2,"total_columns":2,"total_rows":%s,"seconds_elapsed":"9.0"}"""
              .formatted(made ? "finished" : "running", name, name, made ? "" + stated : "null"));
    }
    if (asked.path().startsWith("/generated_downloads/")) {
      return Reply.bytes(Office.zip("Contracts_1.csv", "a,b\n" + "1,\"x\ny\"\n".repeat(rows)));
    }
    return Reply.status(404);
  }

  private static String dates(String body) {
    Matcher turned = DATES.matcher(body);
    return turned.find() ? turned.group(2) + "_" + turned.group(1) : "";
  }
}
