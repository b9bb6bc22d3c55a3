package disclosure.fetch.publisher;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.fetch.Answer;
import disclosure.fetch.Collector;
import disclosure.fetch.FetchException;
import disclosure.fetch.FetchException.Code;
import disclosure.fetch.FetchOption;
import disclosure.fetch.Haul;
import disclosure.fetch.Plan;
import disclosure.fetch.Wanted;
import disclosure.source.FetchSpec.Agency;
import disclosure.store.Capture;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Notices of SAM.gov (Opportunities v2), a year at a time, counted against {@code totalRecords}. A
 * notice that the last fetch took and that is listed no more is told in the coverage.
 *
 * <p>Needs a key; without one the source is not searched and the coverage says so. Options: {@code
 * organizations}, one search for each ({@code organizationName}), else the agencies' departments;
 * {@code attachments: [yes]} also takes each notice's files. <a
 * href="https://open.gsa.gov/api/get-opportunities-public-api/">The publisher's description.</a>
 */
public final class SamOpportunities implements Collector {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int PAGE = 1000;
  private static final long MOST_BYTES = 2L << 30;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

  @Override
  public List<FetchOption> options() {
    return List.of(
        FetchOption.texts("organizations", "a text", ".*\\S.*"),
        FetchOption.yesOrNo("attachments"));
  }

  @Override
  public void require(Plan plan) throws FetchException {
    if (plan.spec().all("organizations").isEmpty()) {
      plan.requireAgencies();
    }
    plan.requireKey();
  }

  @Override
  public void collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    List<String> organizations = organizations(plan);
    Set<String> listed = new HashSet<>();
    for (String organization : organizations) {
      LocalDate start = plan.fromOr(FIRST);
      while (!start.isAfter(plan.through())) {
        LocalDate next = start.plusYears(1);
        LocalDate end = next.isAfter(plan.through()) ? plan.through() : next.minusDays(1);
        new Window(plan, haul, organization, start, end, listed).take();
        start = next;
      }
    }
    for (String organization : organizations) {
      tellWithdrawn(plan, haul, words(organization), listed);
    }
    haul.through(plan.through().toString());
  }

  /** What the last fetch took and the publisher no longer lists is not in the next release. */
  private static void tellWithdrawn(Plan plan, Haul haul, String words, Set<String> listed)
      throws IOException {
    String first = plan.fromOr(FIRST).toString();
    for (Map.Entry<String, Capture> file : haul.earlier().entrySet()) {
      if (!file.getKey().startsWith("opportunities_" + words + "_")) {
        continue;
      }
      String day = file.getValue().date().substring(0, first.length());
      for (JsonNode notice : haul.json(file.getValue()).path("opportunitiesData")) {
        String id = notice.path("noticeId").asText();
        boolean wanted = notice.path("postedDate").asText(first).compareTo(first) >= 0;
        if (wanted && listed.add(id)) {
          haul.gap(
              "notice " + id,
              Code.WITHDRAWN,
              "SAM.gov listed it on "
                  + day
                  + " and no longer does; run --as-of "
                  + day
                  + " has it");
        }
      }
    }
  }

  private static String words(String organization) {
    return organization.replaceAll("[^A-Za-z]+", "_");
  }

  private static List<String> organizations(Plan plan) throws FetchException {
    List<String> stated = plan.spec().all("organizations");
    if (!stated.isEmpty()) {
      return stated;
    }
    return plan.named().stream().map(Agency::department).distinct().sorted().toList();
  }

  /** One organization's notices of one year. */
  private record Window(
      Plan plan,
      Haul haul,
      String organization,
      LocalDate start,
      LocalDate end,
      Set<String> listed) {

    void take() throws IOException, InterruptedException {
      haul.asked("notices of " + organization + ", " + start + " to " + end);
      long came = 0;
      long total = 1;
      for (int page = 0; came < total; page++) {
        Answer answer = haul.get(Wanted.page(url(page)).with(plan.key()));
        JsonNode found = haul.json(answer);
        total = found.path("totalRecords").asLong(-1);
        JsonNode notices = found.path("opportunitiesData");
        if (total < 0 || !notices.isArray() || (notices.isEmpty() && came < total)) {
          throw Haul.wrong(url(page), came + " notices came, the publisher counts " + total);
        }
        came += notices.size();
        notices.forEach(notice -> listed.add(notice.path("noticeId").asText()));
        if (!notices.isEmpty()) {
          haul.take(answer, name(page));
          takeAttachments(notices);
        }
      }
      if (came != total) {
        throw Haul.wrong(url(0), came + " notices came, the publisher counts " + total);
      }
    }

    private String name(int page) {
      return String.format(
          Locale.ROOT, "opportunities_%s_%s_%s_%04d.json", words(organization), start, end, page);
    }

    private URI url(int page) {
      String words = URLEncoder.encode(organization, StandardCharsets.UTF_8);
      return plan.at(
          "?limit=%d&offset=%d&postedFrom=%s&postedTo=%s&organizationName=%s"
              .formatted(PAGE, page, DAY.format(start), DAY.format(end), words));
    }

    private void takeAttachments(JsonNode notices) throws IOException, InterruptedException {
      if (!plan.spec().one("attachments", "no").equals("yes")) {
        return;
      }
      for (JsonNode notice : notices) {
        for (JsonNode link : notice.path("resourceLinks")) {
          takeAttachment(notice.path("noticeId").asText(), link.asText());
        }
      }
    }

    private void takeAttachment(String notice, String link)
        throws IOException, InterruptedException {
      try {
        Wanted wanted = Wanted.file(plan.served(link)).within(MOST_BYTES, Duration.ofHours(1));
        Answer answer = haul.get(wanted);
        haul.take(answer, notice + "_" + FileNames.of(answer));
      } catch (FetchException e) {
        if (!e.code().isOfOneThing()) {
          throw e;
        }
        haul.gap("attachment of notice " + notice, e);
      }
    }
  }
}
