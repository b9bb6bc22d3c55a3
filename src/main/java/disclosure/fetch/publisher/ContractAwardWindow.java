package disclosure.fetch.publisher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import disclosure.fetch.Answer;
import disclosure.fetch.FetchException;
import disclosure.fetch.Haul;
import disclosure.fetch.Plan;
import disclosure.fetch.Wanted;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One agency's contract actions that were last modified in some days, counted against {@code
 * totalRecords}; halved where there are so many that their pages would not come in a day.
 */
record ContractAwardWindow(Plan plan, Haul haul, String agency, LocalDate from, LocalDate to) {
  private static final int PAGE = 100;
  private static final JsonNode NONE =
      JsonNodeFactory.instance
          .objectNode()
          .put("totalRecords", 0)
          .set("awardSummary", JsonNodeFactory.instance.arrayNode());
  private static final long MOST = 1000;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

  /** An answer and what it holds; nothing is what the publisher calls no data. */
  private record Page(Answer answer, JsonNode found) {
    long total() {
      boolean none = found.path("awardSummary").isMissingNode();
      JsonNode total = (none ? found.path("awardResponse") : found).path("totalRecords");
      return total.asLong(-1);
    }

    JsonNode records() {
      return found.path("awardSummary");
    }
  }

  /** Takes all of it; what was kept while actions still came and went is asked for anew. */
  void take() throws IOException, InterruptedException {
    Page first = page(0, true);
    if (first.total() > MOST && from.isBefore(to)) {
      halve();
      return;
    }
    haul.asked("awarded by " + agency + ", last modified " + from + " to " + to);
    List<Page> pages = pages(first, true);
    List<Page> whole = isWhole(pages) ? pages : pages(page(0, false), false);
    if (!isWhole(whole)) {
      throw Haul.wrong(
          url(0), count(whole) + " actions came, the publisher counts " + first.total());
    }
    for (int number = 0; number < whole.size(); number++) {
      if (!whole.get(number).records().isEmpty()) {
        haul.take(whole.get(number).answer(), name(number));
      }
    }
  }

  private void halve() throws IOException, InterruptedException {
    LocalDate middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
    new ContractAwardWindow(plan, haul, agency, from, middle).take();
    new ContractAwardWindow(plan, haul, agency, middle.plusDays(1), to).take();
  }

  private List<Page> pages(Page first, boolean keptIsGood)
      throws IOException, InterruptedException {
    List<Page> pages = new ArrayList<>(List.of(first));
    while ((long) pages.size() * PAGE < first.total()) {
      pages.add(page(pages.size(), keptIsGood));
    }
    return pages;
  }

  /** Every page counts the same, and every action came once. */
  private static boolean isWhole(List<Page> pages) {
    Set<String> ids = new HashSet<>();
    long total = pages.get(0).total();
    for (Page page : pages) {
      page.records().forEach(action -> ids.add(action.path("contractId").toString()));
      if (page.total() != total) {
        return false;
      }
    }
    return ids.size() == total && count(pages) == total;
  }

  private static long count(List<Page> pages) {
    return pages.stream().mapToLong(page -> page.records().size()).sum();
  }

  private Page page(int number, boolean keptIsGood) throws IOException, InterruptedException {
    Wanted wanted = Wanted.page(url(number)).with(plan.key());
    Answer kept = keptIsGood ? haul.kept(wanted) : null;
    if (kept != null && isOver(kept) && (kept.capture().status() < 400 || isNoData(kept))) {
      haul.held(kept);
      return read(number, kept);
    }
    return read(number, ask(keptIsGood ? wanted : wanted.anew()));
  }

  private Answer ask(Wanted wanted) throws IOException, InterruptedException {
    try {
      return haul.get(wanted);
    } catch (FetchException e) {
      Answer refusal = e.status() == 404 ? haul.kept(wanted) : null;
      if (refusal == null || !isNoData(refusal)) {
        throw e;
      }
      return refusal;
    }
  }

  /** Where nothing is found the publisher answers 404, <i>No Data found</i>. */
  private boolean isNoData(Answer answer) throws IOException {
    String words = new String(haul.bytes(answer), StandardCharsets.UTF_8);
    return answer.capture().status() == 404 && words.toLowerCase(Locale.ROOT).contains("no data");
  }

  /** Actions are dated in Washington: a day later everything of the last day has come. */
  private boolean isOver(Answer kept) {
    return LocalDate.parse(kept.capture().date().substring(0, 10)).isAfter(to.plusDays(1));
  }

  private Page read(int number, Answer answer) throws IOException {
    boolean none = answer.capture().status() == 404;
    Page page = new Page(answer, none ? NONE : haul.json(answer));
    if (page.total() < 0) {
      throw Haul.wrong(url(number), "the answer has no count totalRecords");
    }
    for (JsonNode action : page.records()) {
      requireAgency(number, action);
    }
    return page;
  }

  private void requireAgency(int number, JsonNode action) throws FetchException {
    JsonNode buyer = action.path("coreData").path("federalOrganization");
    String code =
        buyer.path("contractingInformation").path("contractingSubtier").path("code").asText();
    if (!code.equals(agency)) {
      throw Haul.wrong(url(number), "an action is of " + code + ": the filter was ignored");
    }
  }

  private String name(int number) {
    return String.format(
        Locale.ROOT, "contract_awards_%s_%s_%s_%04d.json", agency, from, to, number);
  }

  private URI url(int number) {
    String days = "[" + DAY.format(from) + "," + DAY.format(to) + "]";
    return plan.at(
        "?contractingSubtierCode=%s&lastModifiedDate=%s&limit=%d&offset=%d"
            .formatted(agency, URLEncoder.encode(days, StandardCharsets.UTF_8), PAGE, number));
  }
}
