package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.Coverage;
import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import disclosure.source.FetchSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  @TempDir Path folder;

  @Test
  void the_foia_library_gives_its_documents_and_those_known_besides() throws Exception {
    StandIn[] self = new StandIn[1];
    try (StandIn publisher = new StandIn(asked -> library(asked, self[0]))) {
      self[0] = publisher;
      Office office = new Office(folder);
      FetchSpec spec =
          Office.spec(
              "LinkedPages",
              publisher,
              "/foia/library",
              Map.of(
                  "links", List.of("a[href$=.pdf], a[href$=.PDF]"),
                  "matching", List.of(".*/doclib/foia/.*"),
                  "next", List.of("li.pager__item--next a"),
                  "also", List.of(publisher.url("/doclib/foia/hidden.pdf").toString())));
      Coverage coverage = office.fetch(spec, "2025-01-01");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(
          Set.of("palantirTechHSCETC15C00001.pdf", "detention facility 1.PDF", "hidden.pdf"),
          office.files().keySet());
      assertEquals(
          publisher.url("/doclib/foia/contracts/gone.pdf").toString(),
          coverage.gaps().get(0).what());
      assertEquals(1, coverage.gaps().size());
    }
  }

  @Test
  void an_index_whose_layout_has_changed_is_an_alarm() throws Exception {
    try (StandIn publisher = new StandIn(asked -> Reply.html("<html><div id=app></div></html>"))) {
      FetchSpec spec =
          Office.spec("LinkedPages", publisher, "/foia", Map.of("links", List.of("a[href$=.pdf]")));
      Coverage coverage = new Office(folder).fetch(spec, "2025-01-01");
      assertFalse(coverage.complete());
      assertTrue(coverage.gaps().get(0).why().contains("its layout has changed"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | 'a,b\n1,2\n' | 'a,b\n3,4\n' | ",
        "EMPTY | 'a,b\n1,2\n' | 'a,b\n3,4\n' | 'a,b\n'",
        "AGAIN | 'a,b\n1,2\n' | 'a,b\n3,4\n' | 'a,b\n3,4\n'",
        "NO ROWS | <table><tr><td>1</table> | <table><tr><td>2</table> | <p>No more.</p>"
      })
  void numbered_pages_are_asked_for_to_the_last(
      String end, String one, String two, @Nullable String three) throws Exception {
    Map<String, String> pages =
        three == null ? Map.of("1", one, "2", two) : Map.of("1", one, "2", two, "3", three);
    try (StandIn publisher = new StandIn(asked -> numbered(asked, pages))) {
      Office office = new Office(folder);
      FetchSpec spec =
          Office.spec(
              "NumberedPages",
              publisher,
              "/awards.csv?all=yes",
              Map.of("named", List.of("awards_*.csv")));
      Coverage coverage = office.fetch(spec, "2025-01-01");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(List.of(), coverage.gaps());
      assertEquals(Map.of("awards_1.csv", one, "awards_2.csv", two), office.files());
      assertEquals(3, publisher.asked().size());
    }
  }

  @Test
  void more_numbered_pages_than_are_asked_for_are_a_gap() throws Exception {
    try (StandIn publisher =
        new StandIn(asked -> Reply.of(200, "text/csv", "a\n" + asked.target() + "\n"))) {
      Office office = new Office(folder);
      Map<String, List<String>> options =
          Map.of("parameter", List.of("p"), "first", List.of("0"), "pages", List.of("2"));
      Coverage coverage =
          office.fetch(Office.spec("NumberedPages", publisher, "/awards", options), "2025-01-01");
      assertEquals(
          List.of("/awards?p=0", "/awards?p=1"),
          publisher.asked().stream().map(Asked::target).toList());
      assertEquals(publisher.url("/awards?p=2").toString(), address(coverage.gaps().get(0).what()));
    }
  }

  private static String address(String gap) {
    return gap.replaceFirst("pages from ", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><div id=app></div></html>", "a,b\n", ""})
  void a_first_page_without_records_is_an_alarm(String page) throws Exception {
    try (StandIn publisher = new StandIn(asked -> Reply.html(page))) {
      FetchSpec spec = Office.spec("NumberedPages", publisher, "/awards", Map.of());
      Coverage coverage = new Office(folder).fetch(spec, "2025-01-01");
      assertFalse(coverage.complete());
      assertTrue(coverage.gaps().get(0).why().contains("it holds no records"));
    }
  }

  private static Reply numbered(Asked asked, Map<String, String> pages) {
    String page = pages.get(asked.target().replaceFirst("/awards.csv\\?all=yes&page=", ""));
    return page == null ? Reply.status(404) : Reply.of(200, "text/csv", page);
  }

  @Test
  void the_fpds_feed_is_walked_to_its_last_page() throws Exception {
    try (StandIn publisher = new StandIn(asked -> feed(asked, 23, 23))) {
      Office office = new Office(folder);
      Coverage coverage = office.fetch(feedSpec(publisher), "2025-10-01");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(3, office.files().size());
      assertEquals(
          List.of("CONTRACTING_AGENCY_ID:\"7012\" SIGNED_DATE:[2025/10/01,2026/01/02]"),
          coverage.asked());
    }
  }

  @Test
  void a_feed_that_ends_early_is_no_feed() throws Exception {
    try (StandIn publisher = new StandIn(asked -> feed(asked, 23, 17))) {
      Coverage coverage = new Office(folder).fetch(feedSpec(publisher), "2025-10-01");
      assertFalse(coverage.complete());
      assertTrue(coverage.gaps().get(0).why().contains("entries where 10 must be"));
    }
    try (StandIn publisher = new StandIn(asked -> feed(asked, 23, 20))) {
      Coverage coverage = new Office(folder.resolve("b")).fetch(feedSpec(publisher), "2025-10-01");
      assertFalse(coverage.complete(), coverage.toString());
    }
  }

  @Test
  void the_sec_gives_companies_and_the_newest_list_of_subsidiaries() throws Exception {
    StandIn[] self = new StandIn[1];
    try (StandIn publisher = new StandIn(PagesTest::sec)) {
      self[0] = publisher;
      Office office = new Office(folder);
      FetchSpec spec =
          Office.spec(
              "SecFilings",
              publisher,
              "/files/company_tickers.json",
              Map.of(
                  "ciks", List.of("320193", "1"),
                  "submissions", List.of("/submissions/"),
                  "archives", List.of("/Archives/edgar/data/")));
      Coverage coverage = office.fetch(spec, "2025-01-01");
      assertTrue(coverage.complete(), coverage.toString());
      assertEquals(
          Set.of("company_tickers.json", "320193_0000320193-25-000079_a10-kexhibit21109272025.htm"),
          office.files().keySet());
      assertEquals("subsidiaries of CIK 1", coverage.gaps().get(0).what());
    }
  }

  @Test
  void whoever_the_sec_refuses_is_told_what_it_wants() throws Exception {
    try (StandIn publisher =
        new StandIn(asked -> Reply.status(asked.path().equals("/robots.txt") ? 404 : 403))) {
      FetchSpec spec =
          Office.spec("SecFilings", publisher, "/files/company_tickers.json", Map.of());
      Coverage coverage = new Office(folder).fetch(spec, "2025-01-01");
      assertFalse(coverage.complete());
      assertTrue(
          coverage.gaps().get(0).why().contains("check DISCLOSURE_CONTACT"), coverage.toString());
      assertEquals(1, publisher.asked().size());
    }
  }

  private static Reply library(Asked asked, StandIn self) {
    return switch (asked.target()) {
      case "/foia/library" ->
          Reply.html(
              """
              <html><body><a href="/doclib/foia/contracts/palantirTechHSCETC15C00001.pdf">P</a>
              <a href="/doclib/foia/contracts/palantirTechHSCETC15C00001.pdf#page=2">again</a>
              <a href="/doclib/foia/contracts/gone.pdf">gone</a>
              <a href="/other/form.pdf">form</a> <a href="mailto:foia@example.gov">mail</a>
              <li class="pager__item--next"><a href="?page=1">next</a></li></body></html>""");
      case "/foia/library?page=1" ->
          Reply.html(
              "<html><a href=\"%s\">d</a></html>"
                  .formatted(
                      self.url("/doclib/foia/detFacContracts/detention%20facility%201.PDF")));
      case "/doclib/foia/contracts/gone.pdf", "/robots.txt" -> Reply.status(404);
      default -> Reply.of(200, "application/pdf", "%PDF of " + asked.target() + " %%EOF");
    };
  }

  private static FetchSpec feedSpec(StandIn publisher) {
    return Office.spec("FpdsAtom", publisher, "/feed?FEEDNAME=PUBLIC&q=", Map.of());
  }

  /** A feed that announces one number of entries and has another. */
  private static Reply feed(Asked asked, int announced, int held) {
    if (asked.path().equals("/robots.txt")) {
      return Reply.status(404);
    }
    String target = asked.target();
    int at = target.indexOf("&start=");
    int start = at < 0 ? 0 : Integer.parseInt(target.substring(at + 7));
    String base = (at < 0 ? target : target.substring(0, at)).replace("&", "&amp;");
    StringBuilder feed =
        new StringBuilder("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">");
    feed.append(
        "<link rel=\"last\" href=\"%s&amp;start=%d\"/>".formatted(base, announced / 10 * 10));
    boolean last = start + 10 >= (held % 10 == 0 ? held : announced);
    if (!last) {
      feed.append("<link rel=\"next\" href=\"%s&amp;start=%d\"/>".formatted(base, start + 10));
    }
    for (int entry = start; entry < Math.min(held, start + 10); entry++) {
      feed.append("<entry><title>").append(entry).append("</title></entry>");
    }
    return Reply.of(200, "application/atom+xml", feed + "</feed>");
  }

  private static Reply sec(Asked asked) {
    return switch (asked.path()) {
      case "/files/company_tickers.json" ->
          Reply.json("{\"0\":{\"cik_str\":320193,\"ticker\":\"AAPL\",\"title\":\"Apple Inc.\"}}");
      case "/submissions/CIK0000320193.json" ->
          Reply.json(
              """
              {"filings":{"recent":{"form":["8-K","10-K","10-K"],
               "accessionNumber":["0-0-1","0000320193-25-000079","0000320193-24-000123"]}}}""");
      case "/submissions/CIK0000000001.json" ->
          Reply.json("{\"filings\":{\"recent\":{\"form\":[\"8-K\"],\"accessionNumber\":[\"x\"]}}}");
      case "/Archives/edgar/data/320193/000032019325000079/index.json" ->
          Reply.json(
              """
              {"directory":{"item":[{"name":"aapl-20250927.htm"},
               {"name":"a10-kexhibit21109272025.htm"},{"name":"a10-kexhibit231109272025.htm"}]}}""");
      case "/Archives/edgar/data/320193/000032019325000079/a10-kexhibit21109272025.htm" ->
          Reply.html("<html>Subsidiaries of Apple Inc.</html>");
      default -> Reply.status(404);
    };
  }
}
