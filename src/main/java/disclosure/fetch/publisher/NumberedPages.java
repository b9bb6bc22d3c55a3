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
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a table that are told apart by a number in their address, as in {@code
 * /awards.csv?page=2}, and that link to no next one.
 *
 * <p>They are asked for one after the other until one is not there (404), holds no records, or is
 * the one before again, as portals show it behind their last. Options: {@code parameter}, its name
 * ({@code page}); {@code first}, the first number (1); {@code pages}, the most to ask for (100):
 * where that many came, the coverage says that no more were asked for; {@code named:
 * [awards_*.csv]} puts the number in the place of the star.
 *
 * <p>A first page without records is an alarm, never an empty result.
 */
public final class NumberedPages implements Collector {
  private static final URI NOWHERE = URI.create("http://localhost/");

  @Override
  public List<FetchOption> options() {
    return List.of(
        FetchOption.text("parameter"),
        FetchOption.number("first"),
        FetchOption.number("pages"),
        FetchOption.text("named"));
  }

  @Override
  public void collect(Plan plan, Haul haul) throws IOException, InterruptedException {
    int first = Integer.parseInt(plan.spec().one("first", "1"));
    int most = Integer.parseInt(plan.spec().one("pages", "100"));
    haul.asked("pages from " + address(plan, first));
    Answer before = null;
    int number = first;
    while (number < first + most) {
      Answer page = pageOrNull(plan, haul, number, before);
      if (page == null) {
        break;
      }
      haul.take(page, plan.spec().one("named", "*").replace("*", String.valueOf(number)));
      before = page;
      number++;
    }
    if (before == null) {
      throw Haul.wrong(address(plan, first), "it holds no records; its layout has changed");
    }
    if (number == first + most) {
      haul.gap(
          "pages from " + address(plan, number),
          Code.ANSWER_WRONG,
          "pages are asked for up to " + most);
    }
    haul.through(plan.through().toString());
  }

  /** Null behind the last. */
  private static @Nullable Answer pageOrNull(
      Plan plan, Haul haul, int number, @Nullable Answer before)
      throws IOException, InterruptedException {
    Answer page;
    try {
      page = haul.get(Wanted.page(address(plan, number)));
    } catch (FetchException e) {
      if ((e.status() == 404 || e.status() == 410) && before != null) {
        return null;
      }
      throw e;
    }
    boolean again = before != null && page.capture().sha256().equals(before.capture().sha256());
    return again || !holdsRecords(haul.bytes(page)) ? null : page;
  }

  /** A web page has cells, any other table a second line. */
  private static boolean holdsRecords(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8).strip();
    return text.startsWith("<")
        ? PageLinks.ofHtml(bytes, NOWHERE).count("td") > 0
        : text.lines().count() > 1;
  }

  private static URI address(Plan plan, int number) {
    String start = plan.spec().start();
    String mark = start.contains("?") ? "&" : "?";
    return URI.create(start + mark + plan.spec().one("parameter", "page") + "=" + number);
  }
}
