package disclosure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** USAspending over the sample files: monthly archive, made-to-order subawards, award search. */
final class UsaspendingStandIn {
  private static final String ICE = "U.S. Immigration and Customs Enforcement";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Monthly files by name; the test adds and removes. */
  final ConcurrentSkipListMap<String, byte[]> monthly = new ConcurrentSkipListMap<>();

  /** Awards that the search leaves out of its last page. */
  int missing;

  /** Whether the search answers with another agency's awards. */
  boolean filterIgnored;

  /** Made-to-order files that never get made. */
  boolean stuck;

  private final Set<String> polled = new TreeSet<>();
  private final Path samples;

  UsaspendingStandIn(Path home) throws IOException {
    samples = home.resolve("data/samples");
    publish("FY2024_070_Contracts_Full_20251106");
    publish("FY2025_070_Contracts_Full_20251106");
  }

  /** Publishes a sample under its own name. */
  void publish(String name) throws IOException {
    publish(name, name);
  }

  /** Publishes a sample under another month's name. */
  void publish(String name, String sample) throws IOException {
    publish(name, sample, "7012");
  }

  /** Publishes a sample under another name, ICE's rows as if they were another agency's. */
  void publish(String name, String sample, String agency) throws IOException {
    String csv = Files.readString(samples.resolve("usaspending_contracts/" + sample + "_1.csv"));
    byte[] bytes = csv.replace("7012", agency).getBytes(StandardCharsets.UTF_8);
    monthly.put(name + ".zip", zip(name + "_1.csv", bytes));
  }

  Reply answer(Asked asked) throws IOException {
    String path = asked.path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    if (path.equals("/api/v2/bulk_download/list_agencies/")) {
      return Reply.json(
          """
          {"agencies":{"cfo_agencies":[{"name":"Department of Homeland Security",
           "toptier_agency_id":63,"toptier_code":"070"},{"name":"Department of Justice",
           "toptier_agency_id":17,"toptier_code":"015"}],"other_agencies":[]},"sub_agencies":[]}""");
    }
    if (path.equals("/api/v2/bulk_download/list_monthly_files/")) {
      return Reply.json("{\"monthly_files\":[" + listed() + "]}");
    }
    if (path.startsWith("/award_data_archive/")) {
      byte[] zip = monthly.get(file);
      return zip == null ? Reply.status(404) : Reply.bytes(zip).ranged(asked, "\"" + file + "\"");
    }
    if (path.equals("/api/v2/bulk_download/awards/")) {
      return Reply.json(job(asked));
    }
    if (path.equals("/api/v2/download/status")) {
      return Reply.json(status(asked));
    }
    if (path.startsWith("/generated_downloads/")) {
      return Reply.bytes(zip("Contracts_Subawards_1.csv", Files.readAllBytes(subawards())));
    }
    return path.startsWith("/api/v2/search/") ? search(asked) : Reply.status(404);
  }

  private String listed() {
    return monthly.keySet().stream()
        .map(
            name ->
                """
                {"fiscal_year":2026,"agency_name":"Department of Homeland Security",
                 "agency_acronym":"DHS","type":"contracts","updated_date":"2025-12-06",
                 "file_name":"%s","url":"/award_data_archive/%s"}"""
                    .formatted(name, name))
        .collect(Collectors.joining(","));
  }

  private static String job(Asked asked) throws IOException {
    JsonNode filters = JSON.readTree(asked.body()).path("filters");
    String role = filters.path("agencies").get(0).path("type").asText();
    String name =
        "Subs_" + role + "_" + filters.path("date_range").path("start_date").asText() + ".zip";
    return """
        {"status_url":"x","file_name":"%s","file_url":"/generated_downloads/%s"}"""
        .formatted(name, name);
  }

  private String status(Asked asked) throws IOException {
    String name = asked.target().substring(asked.target().indexOf('=') + 1);
    boolean made = !stuck && !polled.add(name);
    long rows = Files.readAllLines(subawards()).size() - 1L;
    return """
        {"status":"%s","message":null,"file_name":"%s","file_url":"/generated_downloads/%s",
         "total_rows":%s}"""
        .formatted(made ? "finished" : "running", name, name, made ? rows : "null");
  }

  private Path subawards() {
    return samples.resolve("usaspending_subawards/Contracts_Subawards_2025-12-06_H12M00S00_1.csv");
  }

  private Reply search(Asked asked) throws IOException {
    JsonNode question = JSON.readTree(asked.body());
    JsonNode filters = question.path("filters");
    boolean contracts = filters.path("award_type_codes").get(0).asText().equals("A");
    boolean awarding = filters.path("agencies").get(0).path("type").asText().equals("awarding");
    ObjectNode answer =
        (ObjectNode)
            JSON.readTree(samples.resolve("usaspending_search/spending_by_award.json").toFile());
    ArrayNode results = (ArrayNode) answer.path("results");
    results.forEach(
        award ->
            ((ObjectNode) award)
                .put("Awarding Sub Agency", ICE)
                .put("Funding Sub Agency", filterIgnored ? "U.S. Secret Service" : ICE));
    boolean theirs = filters.path("agencies").get(0).path("name").asText().equals(ICE);
    int count = theirs && contracts && awarding == !filterIgnored ? results.size() : 0;
    if (asked.path().endsWith("_count/")) {
      String counts = "{\"results\":{\"contracts\":%d,\"idvs\":%d}}";
      return Reply.json(counts.formatted(contracts ? count : 0, 0));
    }
    for (int at = 0; at < missing; at++) {
      results.remove(results.size() - 1);
    }
    answer.putObject("page_metadata").put("page", 1).put("hasNext", false);
    return Reply.json(JSON.writeValueAsString(answer));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
