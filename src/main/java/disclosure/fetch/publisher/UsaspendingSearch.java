package disclosure.fetch.publisher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.fetch.Answer;
import disclosure.fetch.Collector;
import disclosure.fetch.FetchException;
import disclosure.fetch.FetchOption;
import disclosure.fetch.Haul;
import disclosure.fetch.Plan;
import disclosure.fetch.Wanted;
import disclosure.source.FetchSpec.Agency;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * USAspending's award search, page by page, and with the option {@code details: [yes]} each award's
 * own page.
 *
 * <p>The search shows at most 50,000 results: a period with more is asked for in halves. A filter
 * that the publisher ignores, or a page that is short, would be a silent wrong answer: the results
 * are counted against the count interface, each award may come once, and each must name the agency
 * that was asked for.
 */
public final class UsaspendingSearch implements Collector {
  private static final LocalDate FIRST = LocalDate.of(2007, 10, 1);
  private static final int PAGE = 100;
  private static final long WINDOW = 50_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Contracts and vehicles must be asked for separately. */
  private static final Map<String, List<String>> TYPES =
      new TreeMap<>(
          Map.of(
              "contracts", List.of("A", "B", "C", "D"),
              "idvs",
                  List.of(
                      "IDV_A", "IDV_B", "IDV_B_A", "IDV_B_B", "IDV_B_C", "IDV_C", "IDV_D",
                      "IDV_E")));

  private static final Map<String, String> ROLES =
      new TreeMap<>(Map.of("awarding", "Awarding Sub Agency", "funding", "Funding Sub Agency"));

  private static final List<String> FIELDS =
      List.of(
          "Award ID",
          "Recipient Name",
          "Recipient UEI",
          "Award Amount",
          "Total Outlays",
          "Description",
          "Contract Award Type",
          "Start Date",
          "End Date",
          "Awarding Agency",
          "Awarding Sub Agency",
          "Funding Agency",
          "Funding Sub Agency");

  @Override
  public List<FetchOption> options() {
    return List.of(FetchOption.yesOrNo("details"));
  }

  @Override
  public void require(Plan plan) throws FetchException {
    plan.requireAgencies();
  }

  @Override
  public void collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    Set<String> keys = new TreeSet<>();
    for (Agency agency : plan.named()) {
      for (String role : ROLES.keySet()) {
        for (String group : TYPES.keySet()) {
          Question question = new Question(plan, haul, agency, role, group, keys);
          question.take(plan.fromOr(FIRST), plan.through());
        }
      }
    }
    if (plan.spec().one("details", "no").equals("yes")) {
      takeDetails(plan, haul, keys);
    }
    haul.through(plan.through().toString());
  }

  private static void takeDetails(Plan plan, Haul haul, Set<String> keys)
      throws IOException, InterruptedException {
    for (String key : keys) {
      String path = URLEncoder.encode(key, StandardCharsets.UTF_8);
      Answer answer = haul.get(Wanted.page(plan.at("/api/v2/awards/" + path + "/")));
      String named = haul.json(answer).path("generated_unique_award_id").asText();
      if (!named.equals(key)) {
        throw Haul.wrong(plan.at("/api/v2/awards/" + path + "/"), "it is about " + named);
      }
      haul.take(answer, "award_" + key + ".json");
    }
  }

  /** One agency in one role, contracts or vehicles. */
  private record Question(
      Plan plan, Haul haul, Agency agency, String role, String group, Set<String> keys) {

    void take(LocalDate start, LocalDate end) throws IOException, InterruptedException {
      long count = count(start, end);
      if (count > WINDOW) {
        halve(start, end);
        return;
      }
      haul.asked(role + " " + agency.name() + ", " + group + ", " + start + " to " + end);
      if (count > 0) {
        takePages(start, end, count);
      }
    }

    private void halve(LocalDate start, LocalDate end) throws IOException, InterruptedException {
      long days = end.toEpochDay() - start.toEpochDay();
      if (days == 0) {
        throw Haul.wrong(plan.at("/"), start + " alone has more awards than the search shows");
      }
      LocalDate middle = start.plusDays(days / 2);
      take(start, middle);
      take(middle.plusDays(1), end);
    }

    private long count(LocalDate start, LocalDate end) throws IOException, InterruptedException {
      URI url = plan.at("/api/v2/search/spending_by_award_count/");
      Map<String, Object> body = Map.of("filters", filters(start, end), "subawards", false);
      JsonNode count = haul.json(Wanted.post(url, json(body))).path("results").path(group);
      if (!count.isIntegralNumber()) {
        throw Haul.wrong(url, "the answer has no count of " + group);
      }
      return count.asLong();
    }

    private void takePages(LocalDate start, LocalDate end, long count)
        throws IOException, InterruptedException {
      URI url = plan.at("/api/v2/search/spending_by_award/");
      Set<String> found = new HashSet<>();
      List<Answer> pages = new ArrayList<>();
      boolean more = true;
      while (more) {
        Answer answer = haul.get(Wanted.post(url, json(page(start, end, pages.size() + 1))));
        JsonNode page = haul.json(answer);
        more = page.path("page_metadata").path("hasNext").asBoolean();
        check(url, page.path("results"), more, found);
        pages.add(answer);
        if (found.size() > count) {
          break;
        }
      }
      if (found.size() != count) {
        throw Haul.wrong(url, found.size() + " awards came, the publisher counts " + count);
      }
      keys.addAll(found);
      for (int number = 0; number < pages.size(); number++) {
        haul.take(pages.get(number), name(start, end, number + 1));
      }
    }

    private String name(LocalDate start, LocalDate end, int page) {
      String agencyName = agency.name().replaceAll("[^A-Za-z]+", "_");
      return "spending_by_award_"
          + String.join("_", agencyName, role, group, start.toString(), end.toString())
          + String.format(java.util.Locale.ROOT, "_%04d.json", page);
    }

    private void check(URI url, JsonNode results, boolean more, Set<String> found)
        throws IOException {
      if (!results.isArray() || results.isEmpty() || (more && results.size() != PAGE)) {
        throw Haul.wrong(
            url, "a page has " + results.size() + " awards where " + PAGE + " must be");
      }
      for (JsonNode award : results) {
        String key = award.path("generated_internal_id").asText();
        if (!award.path(ROLES.get(role)).asText().equals(agency.name())) {
          throw Haul.wrong(url, key + " is not of " + agency.name() + ": the filter was ignored");
        }
        if (!found.add(key)) {
          throw Haul.wrong(url, key + " came twice: the pages overlap");
        }
      }
    }

    private Map<String, Object> page(LocalDate start, LocalDate end, int page) {
      Map<String, Object> body = new TreeMap<>();
      body.put("filters", filters(start, end));
      body.put("fields", FIELDS);
      body.put("sort", "Award ID");
      body.put("order", "asc");
      body.put("limit", PAGE);
      body.put("page", page);
      body.put("subawards", false);
      return body;
    }

    private Map<String, Object> filters(LocalDate start, LocalDate end) {
      Map<String, Object> filters = new TreeMap<>();
      filters.put("agencies", List.of(Usaspending.agency(agency, role)));
      filters.put("award_type_codes", TYPES.get(group));
      filters.put(
          "time_period",
          List.of(
              new TreeMap<>(Map.of("start_date", start.toString(), "end_date", end.toString()))));
      return filters;
    }

    private static String json(Map<String, Object> body) throws IOException {
      return JSON.writeValueAsString(new TreeMap<>(body));
    }
  }
}
