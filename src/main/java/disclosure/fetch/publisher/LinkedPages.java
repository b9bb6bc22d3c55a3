package disclosure.fetch.publisher;

import disclosure.fetch.Answer;
import disclosure.fetch.Collector;
import disclosure.fetch.FetchException;
import disclosure.fetch.FetchException.Code;
import disclosure.fetch.FetchOption;
import disclosure.fetch.Haul;
import disclosure.fetch.Plan;
import disclosure.fetch.Wanted;
import disclosure.source.format.PageLinks;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Index pages and what they link to: a library of PDFs, daily announcements, award tables of a
 * portal. So that a new portal is a YAML.
 *
 * <p>Options: {@code links}, CSS selector of the links to take; {@code matching}, a regular
 * expression the whole address must fit; {@code next}, CSS selector of the link to the next index
 * page; {@code pages}, the most index pages to walk (100); {@code also}, addresses that are known
 * to exist and may stand on no index page; {@code keep_index: [yes]} makes the index pages files of
 * the source, and without {@code links} they are all of it; {@code named: [contracts_*.html]} puts
 * the last part of a document's address in the place of the star; {@code unchanging: [yes]} asks
 * only once for a document.
 *
 * <p>An index is not the set: ICE's library leaves out documents that exist. An index page without
 * a single matching link is an alarm, never an empty result.
 */
public final class LinkedPages implements Collector {
  private static final long MOST_BYTES = 2L << 30;

  @Override
  public List<FetchOption> options() {
    return List.of(
        FetchOption.selector("links"),
        FetchOption.pattern("matching"),
        FetchOption.selector("next"),
        FetchOption.number("pages"),
        FetchOption.addresses("also"),
        FetchOption.yesOrNo("keep_index"),
        FetchOption.text("named"),
        FetchOption.yesOrNo("unchanging"));
  }

  @Override
  public void collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    Set<URI> found = new LinkedHashSet<>();
    Deque<URI> indexes = new ArrayDeque<>(List.of(URI.create(plan.spec().start())));
    Set<URI> walked = new LinkedHashSet<>();
    int most = Integer.parseInt(plan.spec().one("pages", "100"));
    while (!indexes.isEmpty()) {
      URI index = indexes.remove();
      if (walked.add(index)) {
        if (walked.size() > most) {
          haul.gap("index pages from " + index, Code.ANSWER_WRONG, "more than " + most + " pages");
          break;
        }
        walk(plan, haul, index, found, indexes);
      }
    }
    plan.spec().all("also").forEach(known -> found.add(URI.create(known)));
    for (URI document : found) {
      take(plan, haul, document);
    }
    haul.through(plan.through().toString());
  }

  private static void walk(Plan plan, Haul haul, URI index, Set<URI> found, Deque<URI> indexes)
      throws IOException, InterruptedException {
    haul.asked("index page " + index);
    Answer answer = haul.get(Wanted.page(index));
    PageLinks page = PageLinks.ofHtml(haul.bytes(answer), index);
    boolean kept = plan.spec().one("keep_index", "no").equals("yes");
    if (kept) {
      haul.take(answer, named(plan, "index_" + FileNames.of(index)));
    }
    String next = plan.spec().one("next", "");
    indexes.addAll(next.isEmpty() ? List.of() : page.select(next));
    if (kept && plan.spec().all("links").isEmpty()) {
      return;
    }
    Pattern matching = Pattern.compile(plan.spec().one("matching", ".*"));
    List<URI> links =
        page.select(plan.spec().one("links", "a[href]")).stream()
            .filter(link -> matching.matcher(link.toString()).matches())
            .toList();
    if (links.isEmpty()) {
      throw Haul.wrong(index, "it holds none of the expected links; its layout has changed");
    }
    found.addAll(links);
  }

  private static String named(Plan plan, String part) {
    return plan.spec().one("named", "*").replace("*", part);
  }

  /** A document that is gone is a gap; a publisher that does not answer is a failure. */
  private static void take(Plan plan, Haul haul, URI document)
      throws IOException, InterruptedException {
    boolean unchanging = plan.spec().one("unchanging", "no").equals("yes");
    Wanted wanted = unchanging ? Wanted.file(document) : Wanted.page(document);
    try {
      Answer answer = haul.get(wanted.within(MOST_BYTES, Duration.ofHours(1)));
      haul.take(answer, named(plan, FileNames.of(document)));
    } catch (FetchException e) {
      if (!e.code().isOfOneThing()) {
        throw e;
      }
      haul.gap(document.toString(), e);
    }
  }
}
