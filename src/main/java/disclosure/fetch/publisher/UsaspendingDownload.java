package disclosure.fetch.publisher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.fetch.Answer;
import disclosure.fetch.Collector;
import disclosure.fetch.FetchException;
import disclosure.fetch.FetchException.Code;
import disclosure.fetch.FetchOption;
import disclosure.fetch.Haul;
import disclosure.fetch.Plan;
import disclosure.fetch.Wanted;
import disclosure.source.FetchSpec.Agency;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * USAspending's bulk downloads: asks for a file to be made, polls until it is, takes it, and counts
 * its rows against the count the publisher states.
 *
 * <p>One file an agency, role (awarding, funding) and fiscal year; a year with 500,000 rows or
 * more, where the publisher cuts, is asked for in halves. Options: {@code kind} is {@code prime} or
 * {@code sub}; {@code patience_minutes} for one file to be made, 180 where not stated. <a
 * href="https://github.com/fedspendingtransparency/usaspending-api/blob/master/usaspending_api/api_contracts/contracts/v2/bulk_download/awards.md">The
 * publisher's description.</a>
 */
public final class UsaspendingDownload implements Collector {
  private static final LocalDate FIRST = LocalDate.of(2007, 10, 1);
  private static final long ROW_CAP = 500_000;
  private static final Duration BETWEEN_POLLS = Duration.ofSeconds(15);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PRIME_TYPES =
      List.of(
          "A", "B", "C", "D", "IDV_A", "IDV_B", "IDV_B_A", "IDV_B_B", "IDV_B_C", "IDV_C", "IDV_D",
          "IDV_E");

  @Override
  public List<FetchOption> options() {
    return List.of(
        FetchOption.number("patience_minutes"), FetchOption.choice("kind", "prime", "sub"));
  }

  @Override
  public void require(Plan plan) throws FetchException {
    plan.requireAgencies();
  }

  @Override
  public void collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    Map<String, Agency> agencies = new TreeMap<>();
    plan.named().forEach(agency -> agencies.put(agency.department() + "/" + agency.name(), agency));
    for (Agency agency : agencies.values()) {
      for (String role : List.of("awarding", "funding")) {
        years(plan, haul, agency, role);
      }
    }
    haul.through(plan.through().toString());
  }

  private static void years(Plan plan, Haul haul, Agency agency, String role)
      throws IOException, InterruptedException {
    LocalDate start = plan.fromOr(FIRST);
    while (!start.isAfter(plan.through())) {
      LocalDate next = Plan.fiscalYearStart(Plan.fiscalYear(start) + 1);
      LocalDate end = next.isAfter(plan.through()) ? plan.through() : next.minusDays(1);
      new Job(plan, haul, agency, role).take(start, end);
      start = next;
    }
  }

  /** One file, or its halves. */
  private record Job(Plan plan, Haul haul, Agency agency, String role) {

    void take(LocalDate start, LocalDate end) throws IOException, InterruptedException {
      haul.asked(role + " " + agency.name() + ", " + start + " to " + end);
      URI place = plan.at("/api/v2/bulk_download/awards/");
      JsonNode job = job(place, Wanted.post(place, question(start, end)));
      JsonNode made = poll(place, job);
      long rows = made.path("total_rows").asLong(-1);
      if (rows >= ROW_CAP) {
        halve(place, start, end);
        return;
      }
      String url = made.path("file_url").asText(job.path("file_url").asText());
      Answer answer = haul.get(Wanted.file(plan.served(url)));
      long came = rows(answer);
      if (rows >= 0 && came != rows) {
        throw Haul.wrong(plan.at(url), came + " rows came, the publisher states " + rows);
      }
      haul.take(answer, made.path("file_name").asText(job.path("file_name").asText()));
    }

    /** A job that is known to have failed is not waited for again: another one is asked for. */
    private JsonNode job(URI place, Wanted wanted) throws IOException, InterruptedException {
      JsonNode job = haul.json(wanted);
      Answer held = haul.held(status(place, job));
      boolean failed = held != null && haul.json(held).path("status").asText().equals("failed");
      return failed ? haul.json(wanted.anew()) : job;
    }

    private Wanted status(URI place, JsonNode job) throws FetchException {
      String name = job.path("file_name").asText();
      if (name.isEmpty()) {
        throw Haul.wrong(place, "the answer names no file");
      }
      return Wanted.page(plan.served("/api/v2/download/status?file_name=" + name)).anew();
    }

    private void halve(URI place, LocalDate start, LocalDate end)
        throws IOException, InterruptedException {
      long days = end.toEpochDay() - start.toEpochDay();
      if (days == 0) {
        throw Haul.wrong(place, start + " alone has more rows than the publisher hands out");
      }
      LocalDate middle = start.plusDays(days / 2);
      take(start, middle);
      take(middle.plusDays(1), end);
    }

    private JsonNode poll(URI place, JsonNode job) throws IOException, InterruptedException {
      Wanted status = status(place, job);
      long minutes = Long.parseLong(plan.spec().one("patience_minutes", "180"));
      long end = haul.nanos() + Duration.ofMinutes(minutes).toNanos();
      while (haul.nanos() - end < 0) {
        JsonNode now = status(status);
        switch (now.path("status").asText()) {
          case "finished" -> {
            return now;
          }
          case "failed" ->
              throw Haul.wrong(
                  status.url(), "the publisher could not make it: " + now.path("message").asText());
          case "ready", "running", "queued" -> haul.pause(BETWEEN_POLLS);
          default ->
              throw Haul.wrong(status.url(), "unknown status " + now.path("status").asText());
        }
      }
      throw new FetchException(
          Code.OUT_OF_TIME,
          status.url(),
          "the publisher had not made it after " + minutes + " min");
    }

    /** A job that is known to be finished is not asked about again. */
    private JsonNode status(Wanted status) throws IOException, InterruptedException {
      Answer held = haul.held(status);
      if (held != null && haul.json(held).path("status").asText().equals("finished")) {
        return haul.json(held);
      }
      return haul.json(status);
    }

    /** Keys are sorted: the same question must be the same bytes in every process. */
    private String question(LocalDate start, LocalDate end) throws IOException {
      boolean prime = plan.spec().one("kind", "prime").equals("prime");
      Map<String, Object> filters =
          Map.of(
              "prime_award_types",
              prime ? PRIME_TYPES : List.of(),
              "sub_award_types",
              prime ? List.of() : List.of("procurement"),
              "date_type",
              "action_date",
              "date_range",
              new TreeMap<>(Map.of("start_date", start.toString(), "end_date", end.toString())),
              "agencies",
              List.of(Usaspending.agency(agency, role)));
      return JSON.writeValueAsString(
          new TreeMap<>(Map.of("filters", new TreeMap<>(filters), "file_format", "csv")));
    }

    private long rows(Answer answer) throws IOException {
      long rows = 0;
      try (InputStream in = haul.open(answer);
          ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          rows += entry.getName().endsWith(".csv") ? CsvRows.count(zip) : 0;
        }
      }
      return rows;
    }
  }
}
