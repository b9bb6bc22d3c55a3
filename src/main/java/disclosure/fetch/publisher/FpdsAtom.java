package disclosure.fetch.publisher;

import disclosure.fetch.Answer;
import disclosure.fetch.Collector;
import disclosure.fetch.FetchException;
import disclosure.fetch.Haul;
import disclosure.fetch.Plan;
import disclosure.fetch.Wanted;
import disclosure.source.format.PageLinks;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The FPDS ATOM feed, page by page along {@code rel=next}: ten entries a page, the last one says
 * with {@code rel=last} where it must lie.
 *
 * <p>One walk an agency and fiscal year of the signing date. The live feed was announced to end on
 * 2026-07-31; a mirror that kept its shape is read the same way. {@code start} is the feed's
 * address with its parameters up to {@code q=}.
 */
public final class FpdsAtom implements Collector {
  private static final LocalDate FIRST = LocalDate.of(1957, 10, 1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
  private static final Pattern START = Pattern.compile("[?&]start=(\\d+)");
  private static final int PAGE = 10;

  @Override
  public void require(Plan plan) throws FetchException {
    plan.requireAgencies();
  }

  @Override
  public void collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    for (String agency : plan.agencies()) {
      LocalDate start = plan.fromOr(FIRST);
      while (!start.isAfter(plan.through())) {
        LocalDate next = Plan.fiscalYearStart(Plan.fiscalYear(start) + 1);
        LocalDate end = next.isAfter(plan.through()) ? plan.through() : next.minusDays(1);
        walk(plan, haul, agency, start, end);
        start = next;
      }
    }
    haul.through(plan.through().toString());
  }

  private static void walk(Plan plan, Haul haul, String agency, LocalDate from, LocalDate to)
      throws IOException, InterruptedException {
    String days = "SIGNED_DATE:[" + DAY.format(from) + "," + DAY.format(to) + "]";
    String query = "CONTRACTING_AGENCY_ID:\"" + agency + "\" " + days;
    haul.asked(query);
    URI url = URI.create(plan.spec().start() + URLEncoder.encode(query, StandardCharsets.UTF_8));
    long last = -1;
    for (int number = 0; ; number++) {
      Answer answer = haul.get(Wanted.page(url));
      PageLinks page = PageLinks.ofXml(haul.bytes(answer), url);
      int entries = page.count("entry");
      List<URI> next = page.select("feed > link[rel=next]");
      last = Math.max(last, start(page.select("feed > link[rel=last]")));
      if (!next.isEmpty() && entries != PAGE) {
        throw Haul.wrong(url, "a page has " + entries + " entries where " + PAGE + " must be");
      }
      if (entries > 0) {
        String span = from.toString() + "_" + to;
        haul.take(answer, String.format(Locale.ROOT, "fpds_%s_%s_%06d.xml", agency, span, number));
      }
      if (next.isEmpty()) {
        if (last > number * (long) PAGE) {
          throw Haul.wrong(url, "the feed ends before its last page, start=" + last);
        }
        return;
      }
      url = advance(url, next.get(0), (number + 1L) * PAGE);
    }
  }

  /** A feed that points back would be walked for ever. */
  private static URI advance(URI url, URI next, long expected) throws IOException {
    if (start(List.of(next)) != expected) {
      throw Haul.wrong(url, "its next page is " + next + ", not start=" + expected);
    }
    return next;
  }

  private static long start(List<URI> links) {
    Matcher start = START.matcher(links.isEmpty() ? "" : links.get(0).toString());
    return start.find() ? Long.parseLong(start.group(1)) : -1;
  }
}
