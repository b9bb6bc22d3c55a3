package disclosure.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.FetchException.Code;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import disclosure.source.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MannersTest {
  @TempDir Path folder;

  @Test
  void says_who_asks_and_how_to_reach_them() throws Exception {
    try (StandIn publisher = new StandIn(asked -> Reply.html("x"))) {
      new Desk(folder).client.fetch(Wanted.page(publisher.url("/a")));
      for (Asked asked : publisher.asked()) {
        assertEquals("ContractDisclosure/0.1 (mail@example.org)", asked.header("user-agent"));
      }
    }
  }

  @Test
  void does_not_ask_without_a_contact() {
    InputException e = assertThrows(InputException.class, () -> Agent.from(Map.of()));
    assertTrue(e.toString().contains("DISCLOSURE_CONTACT is not set"), e.toString());
    assertThrows(InputException.class, () -> Agent.from(Map.of("DISCLOSURE_CONTACT", "someone")));
    assertEquals(
        "https://example.org/us",
        Agent.from(Map.of("DISCLOSURE_CONTACT", " https://example.org/us ")).contact());
  }

  @ParameterizedTest
  @CsvSource({
    "'User-agent: *\nDisallow: /private', /public, true",
    "'User-agent: *\nDisallow: /private', /private/a, false",
    "'User-agent: *\nDisallow: /\nAllow: /data/', /data/a, true",
    "'User-agent: *\nAllow: /\n\nUser-agent: ContractDisclosure\nDisallow: /', /a, false",
    "'User-agent: *\nDisallow: /*.zip$', /a.zip, false",
    "'', /a, true",
  })
  void obeys_robots_txt(String robots, String path, boolean allowed) throws Exception {
    try (StandIn publisher =
        new StandIn(
            asked ->
                asked.path().equals("/robots.txt")
                    ? Reply.of(200, "text/plain", robots)
                    : Reply.html("x"))) {
      Desk desk = new Desk(folder);
      if (allowed) {
        assertEquals("x", desk.text(desk.client.fetch(Wanted.page(publisher.url(path)))));
      } else {
        FetchException e = refused(desk, publisher, path);
        assertEquals(Code.ROBOTS_DISALLOW, e.code());
      }
      assertEquals(allowed ? 1 : 0, publisher.asked().size());
      assertEquals(1, publisher.asked("/robots.txt").size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 410})
  void may_ask_everything_where_there_is_no_robots_txt(int status) throws Exception {
    try (StandIn publisher = withRobots(Reply.status(status))) {
      Desk desk = new Desk(folder);
      assertEquals("x", desk.text(desk.client.fetch(Wanted.page(publisher.url("/a")))));
    }
  }

  @ParameterizedTest
  @CsvSource({"500, 4", "501, 1", "502, 4", "503, 4"})
  void asks_nothing_where_robots_txt_cannot_be_read(int status, int times) throws Exception {
    try (StandIn publisher = withRobots(Reply.status(status))) {
      Desk desk = new Desk(folder);
      assertEquals(Code.ROBOTS_UNREACHABLE, refused(desk, publisher, "/a").code());
      assertEquals(Code.ROBOTS_UNREACHABLE, refused(desk, publisher, "/b").code());
      assertEquals(0, publisher.asked().size());
      assertEquals(times, publisher.asked("/robots.txt").size());
    }
  }

  @Test
  void pauses_between_requests_and_longer_where_robots_txt_asks_for_it() throws Exception {
    Reply robots = Reply.of(200, "text/plain", "User-agent: *\nCrawl-delay: 7");
    try (StandIn publisher = withRobots(robots)) {
      Desk desk = new Desk(folder);
      desk.client.fetch(Wanted.page(publisher.url("/a")));
      desk.client.fetch(Wanted.page(publisher.url("/b")));
      desk.client.fetch(Wanted.page(publisher.url("/c")));
      assertEquals(
          List.of(Duration.ofSeconds(1), Duration.ofSeconds(7), Duration.ofSeconds(7)),
          desk.timing.pauses());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "429, 30, 30",
    "503, 120, 120",
    "503, 'Fri, 02 Jan 2026 12:01:41 GMT', 100",
    "503, 'Friday, 02-Jan-26 12:01:41 GMT', 100",
    "503, 'Fri Jan  2 12:01:41 2026', 100",
    "429, 'Fri, 02 Jan 2026 11:00:00 GMT', 3",
    "503, soon, 3",
  })
  void waits_as_long_as_the_publisher_asks(int status, String retryAfter, int seconds)
      throws Exception {
    int[] calls = new int[1];
    try (StandIn publisher =
        new StandIn(
            asked -> {
              boolean robots = asked.path().equals("/robots.txt");
              boolean later = !robots && calls[0]++ == 0;
              return later
                  ? Reply.status(status).with("Retry-After", retryAfter)
                  : Reply.of(robots ? 404 : 200, "text/html", "x");
            })) {
      Desk desk = new Desk(folder);
      assertEquals("x", desk.text(desk.client.fetch(Wanted.page(publisher.url("/a")))));
      assertEquals(
          List.of(Duration.ofSeconds(1), Duration.ofSeconds(seconds)), desk.timing.pauses());
    }
  }

  @Test
  void counts_the_wait_by_the_publishers_clock() throws Exception {
    int[] calls = new int[1];
    try (StandIn publisher =
        new StandIn(
            asked -> {
              boolean robots = asked.path().equals("/robots.txt");
              return !robots && calls[0]++ == 0
                  ? Reply.status(503)
                      .with("Date", "Fri, 02 Jan 2026 19:00:00 GMT")
                      .with("Retry-After", "Fri, 02 Jan 2026 19:00:50 GMT")
                  : Reply.of(robots ? 404 : 200, "text/html", "x");
            })) {
      Desk desk = new Desk(folder);
      desk.client.fetch(Wanted.page(publisher.url("/a")));
      assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(50)), desk.timing.pauses());
    }
  }

  @Test
  void does_not_ask_again_where_the_wait_has_no_end() throws Exception {
    try (StandIn publisher =
        new StandIn(
            asked ->
                asked.path().equals("/robots.txt")
                    ? Reply.status(404)
                    : Reply.status(503).with("Retry-After", "99999999999999999999"))) {
      Desk desk = new Desk(folder);
      FetchException e =
          assertThrows(
              FetchException.class, () -> desk.client.fetch(Wanted.page(publisher.url("/a"))));
      assertEquals(Code.OUT_OF_TIME, e.code());
      assertEquals(1, publisher.asked("/a").size());
    }
  }

  @Test
  void gives_up_at_once_when_told_to_wait_beyond_the_deadline() throws Exception {
    try (StandIn publisher =
        new StandIn(
            asked ->
                asked.path().equals("/robots.txt")
                    ? Reply.status(404)
                    : Reply.status(503).with("Retry-After", "7200"))) {
      Desk desk = new Desk(folder);
      FetchException e = refused(desk, publisher, "/a");
      assertEquals(Code.OUT_OF_TIME, e.code());
      assertTrue(e.toString().contains("in 7200 s"), e.toString());
      assertEquals(1, publisher.asked().size());
    }
  }

  @Test
  void backs_off_twice_as_long_each_time_and_not_for_ever() throws Exception {
    try (StandIn publisher =
        new StandIn(asked -> Reply.status(asked.path().equals("/robots.txt") ? 404 : 500))) {
      Desk desk = new Desk(folder);
      FetchException e = refused(desk, publisher, "/a");
      assertEquals(Code.GAVE_UP, e.code());
      assertEquals(4, publisher.asked().size());
      assertEquals(
          List.of(
              Duration.ofSeconds(1),
              Duration.ofSeconds(3),
              Duration.ofSeconds(6),
              Duration.ofSeconds(12)),
          desk.timing.pauses());
    }
    assertEquals(Duration.ofSeconds(60), Manners.USUAL.backoffAfter(12, 0));
    assertEquals(Duration.ofSeconds(90), Manners.USUAL.backoffAfter(12, 0.5));
  }

  @Test
  void does_not_ask_again_for_what_is_refused_for_good() throws Exception {
    try (StandIn publisher = new StandIn(asked -> Reply.status(404))) {
      Desk desk = new Desk(folder);
      FetchException e = refused(desk, publisher, "/a");
      assertEquals(Code.STATUS_REFUSED, e.code());
      assertEquals(404, e.status());
      assertEquals(404, refused(desk, publisher, "/a").status());
      assertEquals(1, publisher.asked().size());
    }
  }

  @Test
  void has_one_request_in_flight_a_host() throws Exception {
    try (StandIn publisher =
        new StandIn(
            asked -> {
              nap();
              return Reply.html("x");
            })) {
      Desk desk = new Desk(folder);
      ExecutorService threads = Executors.newFixedThreadPool(6);
      List<Callable<Answer>> all = new ArrayList<>();
      for (int number = 0; number < 18; number++) {
        Wanted wanted = Wanted.page(publisher.url("/" + number));
        all.add(() -> desk.client.fetch(wanted));
      }
      for (Future<Answer> one : threads.invokeAll(all)) {
        one.get();
      }
      threads.shutdown();
      assertEquals(18, publisher.asked().size());
      assertEquals(1, publisher.mostInFlight());
    }
  }

  private static StandIn withRobots(Reply robots) throws IOException {
    return new StandIn(asked -> asked.path().equals("/robots.txt") ? robots : Reply.html("x"));
  }

  private static FetchException refused(Desk desk, StandIn publisher, String path) {
    return assertThrows(
        FetchException.class, () -> desk.client.fetch(Wanted.page(publisher.url(path))));
  }

  private static void nap() throws IOException {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
