package disclosure.fetch.publisher;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.fetch.Collector;
import disclosure.fetch.FetchException;
import disclosure.fetch.FetchException.Code;
import disclosure.fetch.Haul;
import disclosure.fetch.Plan;
import disclosure.fetch.Wanted;
import disclosure.source.FetchSpec.Agency;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * USAspending's monthly award archive: for each department and fiscal year the newest Full file,
 * then the Delta files that are newer than it.
 *
 * <p>Full files are deleted when a new one appears, so names are asked for, never composed, and
 * asked for again when one has gone in between. File names carry their date, so that a file that is
 * kept is not asked for again. <a
 * href="https://github.com/fedspendingtransparency/usaspending-api/blob/master/usaspending_api/api_contracts/contracts/v2/bulk_download/list_monthly_files.md">The
 * publisher's description.</a>
 */
public final class UsaspendingArchive implements Collector {
  private static final LocalDate FIRST = LocalDate.of(2007, 10, 1);
  private static final Pattern NAME =
      Pattern.compile("FY(\\d{4}|\\(All\\))_(\\w+?)_Contracts_(Full|Delta)_(\\d{8})\\.zip");

  /** One listed file. */
  private record Listed(String name, URI url, String date, boolean full) {}

  @Override
  public void collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    Map<String, Integer> ids = plan.agencies().isEmpty() ? Map.of() : departmentIds(plan, haul);
    for (String department : departments(plan)) {
      Integer id = ids.get(department);
      if (id == null && !department.equals("All")) {
        throw Haul.wrong(plan.at("/"), "the publisher lists no department " + department);
      }
      new Department(plan, haul, department, id).collect();
    }
  }

  private static SortedSet<String> departments(Plan plan) {
    SortedSet<String> departments = new TreeSet<>();
    for (Agency agency : plan.named()) {
      departments.add(agency.toptier());
    }
    if (departments.isEmpty()) {
      departments.add("All");
    }
    return departments;
  }

  /** The listing wants the publisher's database ids, not the codes. */
  private static Map<String, Integer> departmentIds(Plan plan, Haul haul)
      throws IOException, InterruptedException {
    URI url = plan.at("/api/v2/bulk_download/list_agencies/");
    JsonNode groups = haul.json(Wanted.post(url, "{\"type\":\"award_agencies\"}")).path("agencies");
    Map<String, Integer> ids = new TreeMap<>();
    for (JsonNode group : groups) {
      for (JsonNode agency : group) {
        ids.put(agency.path("toptier_code").asText(), agency.path("toptier_agency_id").asInt());
      }
    }
    return ids;
  }

  /** One department's files. */
  private static final class Department {
    private final Plan plan;
    private final Haul haul;
    private final String code;
    private final @Nullable Integer id;
    private final SortedMap<String, Listed> deltas = new TreeMap<>();
    private String oldestFull = "99999999";

    Department(Plan plan, Haul haul, String code, @Nullable Integer id) {
      this.plan = plan;
      this.haul = haul;
      this.code = code;
      this.id = id;
    }

    void collect() throws IOException, InterruptedException {
      int last = Plan.fiscalYear(plan.through());
      for (int year = Plan.fiscalYear(plan.fromOr(FIRST)); year <= last; year++) {
        takeFull(year, year == last);
      }
      for (Listed delta : deltas.values()) {
        if (delta.date().compareTo(oldestFull) > 0) {
          take(delta);
        }
      }
    }

    private void takeFull(int year, boolean mayBeMissing) throws IOException, InterruptedException {
      haul.asked("contracts of department " + code + ", fiscal year " + year);
      Listed full = newestFull(year, false);
      if (full == null && mayBeMissing) {
        haul.gap(
            "fiscal year " + year, Code.NOT_PUBLISHED, "the publisher lists no file of it yet");
        return;
      }
      if (full == null) {
        throw Haul.wrong(listing(), "no Full file of fiscal year " + year + " is listed");
      }
      try {
        take(full);
      } catch (FetchException e) {
        Listed renamed = e.status() == 404 ? newestFull(year, true) : null;
        if (renamed == null || renamed.equals(full)) {
          throw e;
        }
        full = renamed;
        take(full);
      }
      oldestFull = full.date().compareTo(oldestFull) < 0 ? full.date() : oldestFull;
    }

    private void take(Listed file) throws IOException, InterruptedException {
      haul.take(haul.get(Wanted.file(file.url())), file.name());
      String day = file.date();
      haul.through(day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6));
    }

    private URI listing() {
      return plan.at("/api/v2/bulk_download/list_monthly_files/");
    }

    private @Nullable Listed newestFull(int year, boolean anew)
        throws IOException, InterruptedException {
      String agency = id == null ? "\"all\"" : id.toString();
      String question =
          "{\"agency\":" + agency + ",\"fiscal_year\":" + year + ",\"type\":\"contracts\"}";
      Wanted wanted = Wanted.post(listing(), question);
      JsonNode files = haul.json(anew ? wanted.anew() : wanted).path("monthly_files");
      if (!files.isArray()) {
        throw Haul.wrong(listing(), "the answer has no list monthly_files");
      }
      Listed newest = null;
      for (JsonNode file : files) {
        Listed listed = parseOrNull(file, String.valueOf(year));
        boolean newer = listed != null && listed.full();
        newest = newer && (newest == null || isNewer(listed, newest)) ? listed : newest;
        if (listed != null && !listed.full()) {
          deltas.put(listed.date(), listed);
        }
      }
      return newest;
    }

    private static boolean isNewer(@Nullable Listed file, Listed other) {
      return file != null && file.date().compareTo(other.date()) > 0;
    }

    /** Files of another department, year or type are no answer to the question. */
    private @Nullable Listed parseOrNull(JsonNode file, String year) throws FetchException {
      String name = file.path("file_name").asText();
      Matcher parts = NAME.matcher(name);
      if (!parts.matches() || !parts.group(2).equals(code)) {
        return null;
      }
      boolean full = parts.group(3).equals("Full");
      if (!parts.group(1).equals(full ? year : "(All)")) {
        return null;
      }
      URI url = plan.served(file.path("url").asText());
      return new Listed(name, url, parts.group(4), full);
    }
  }
}
