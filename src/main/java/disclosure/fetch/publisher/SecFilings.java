package disclosure.fetch.publisher;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.fetch.Agent;
import disclosure.fetch.Collector;
import disclosure.fetch.FetchException;
import disclosure.fetch.FetchException.Code;
import disclosure.fetch.FetchOption;
import disclosure.fetch.Haul;
import disclosure.fetch.Plan;
import disclosure.fetch.Wanted;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The SEC's list of companies, and for each declared CIK the list of subsidiaries (Exhibit 21) of
 * its newest annual report.
 *
 * <p>Options: {@code ciks}; {@code submissions} is the address under which {@code
 * CIK##########.json} lies; {@code archives} that of the filings. At most ten requests a second in
 * all are allowed, and a contact is required: <a
 * href="https://www.sec.gov/about/webmaster-frequently-asked-questions#developers">the SEC's
 * rules.</a>
 */
public final class SecFilings implements Collector {
  private static final Pattern EXHIBIT = Pattern.compile("(?i).*ex(hibit)?[-_]?21.*\\.html?");

  @Override
  public List<FetchOption> options() {
    return List.of(
        FetchOption.texts("ciks", "a number of up to ten digits", "\\d{1,10}"),
        FetchOption.text("submissions"),
        FetchOption.text("archives"));
  }

  @Override
  public void collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    try {
      take(plan, haul);
    } catch (FetchException e) {
      if (e.status() != 403) {
        throw e;
      }
      throw new FetchException(
          Code.STATUS_REFUSED,
          URI.create(plan.spec().start()),
          403,
          "the SEC refuses who asks (HTTP status 403): it wants a contact it can reach, and at"
              + " most ten requests a second from one address; check "
              + Agent.SETTING
              + ", wait ten minutes and fetch again");
    }
  }

  private static void take(Plan plan, Haul haul) throws IOException, InterruptedException {
    URI tickers = URI.create(plan.spec().start());
    haul.asked("all companies with a ticker");
    haul.take(haul.get(Wanted.page(tickers)), FileNames.of(tickers));
    for (String cik : plan.spec().all("ciks")) {
      takeSubsidiaries(plan, haul, Long.parseLong(cik));
    }
    haul.through(plan.through().toString());
  }

  private static void takeSubsidiaries(Plan plan, Haul haul, long cik)
      throws IOException, InterruptedException {
    haul.asked("subsidiaries of CIK " + cik);
    String name = String.format(Locale.ROOT, "CIK%010d.json", cik);
    URI list = plan.at(plan.spec().one("submissions", "https://data.sec.gov/submissions/") + name);
    JsonNode recent = haul.json(Wanted.page(list)).path("filings").path("recent");
    String accession = newestAnnualReport(recent);
    if (accession.isEmpty()) {
      haul.gap(
          "subsidiaries of CIK " + cik,
          Code.ANSWER_WRONG,
          "no annual report is among the recent filings");
      return;
    }
    takeExhibits(plan, haul, cik, accession);
  }

  /** The arrays of a filing list run in parallel, newest first. */
  private static String newestAnnualReport(JsonNode recent) {
    JsonNode forms = recent.path("form");
    for (int at = 0; at < forms.size(); at++) {
      if (forms.get(at).asText().equals("10-K")) {
        return recent.path("accessionNumber").path(at).asText();
      }
    }
    return "";
  }

  private static void takeExhibits(Plan plan, Haul haul, long cik, String accession)
      throws IOException, InterruptedException {
    String archives = plan.spec().one("archives", "https://www.sec.gov/Archives/edgar/data/");
    String folder = archives + cik + "/" + accession.replace("-", "") + "/";
    JsonNode items =
        haul.json(Wanted.page(plan.served(folder + "index.json"))).path("directory").path("item");
    int found = 0;
    for (JsonNode item : items) {
      String name = item.path("name").asText();
      if (EXHIBIT.matcher(name).matches()) {
        haul.take(
            haul.get(Wanted.page(plan.served(folder + name))), cik + "_" + accession + "_" + name);
        found++;
      }
    }
    if (found == 0) {
      haul.gap(
          "subsidiaries of CIK " + cik,
          Code.ANSWER_WRONG,
          "the annual report " + accession + " has no Exhibit 21 of that name");
    }
  }
}
