package disclosure.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.fetch.Answer.News;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConditionalTest {
  private static final String DATE = "Thu, 01 Jan 2026 00:00:00 GMT";

  @TempDir Path folder;

  @Test
  void asks_only_whether_it_has_changed_and_gets_no_body() throws Exception {
    String[] etag = {"\"v1\""};
    int[] bodies = new int[1];
    try (StandIn publisher =
        new StandIn(
            asked -> {
              if (asked.header("if-none-match").equals(etag[0])) {
                return Reply.status(304).with("ETag", etag[0]);
              }
              bodies[0]++;
              return Reply.html("content of " + etag[0]).with("ETag", etag[0]);
            })) {
      Wanted wanted = Wanted.page(publisher.url("/a"));
      assertEquals(News.SERVED, new Desk(folder).client.fetch(wanted).news());
      assertEquals(2, bodies[0]);
      for (int again = 0; again < 3; again++) {
        Desk desk = new Desk(folder);
        Answer answer = desk.client.fetch(wanted);
        assertEquals(News.UNCHANGED, answer.news());
        assertEquals("content of \"v1\"", desk.text(answer));
      }
      assertEquals(2, bodies[0], "robots.txt and the page, once each");
      etag[0] = "\"v2\"";
      Desk desk = new Desk(folder);
      assertEquals("content of \"v2\"", desk.text(desk.client.fetch(wanted)));
      assertEquals(List.of(), desk.archive.verify());
    }
  }

  @Test
  void uses_the_date_where_there_is_no_etag() throws Exception {
    try (StandIn publisher =
        new StandIn(
            asked ->
                asked.header("if-modified-since").equals(DATE)
                    ? Reply.status(304)
                    : Reply.html("x").with("Last-Modified", DATE))) {
      Wanted wanted = Wanted.page(publisher.url("/a"));
      assertEquals(News.SERVED, new Desk(folder).client.fetch(wanted).news());
      assertEquals(News.UNCHANGED, new Desk(folder).client.fetch(wanted).news());
    }
  }

  @Test
  void does_not_ask_twice_in_one_round() throws Exception {
    try (StandIn publisher = plain()) {
      Desk desk = new Desk(folder);
      Wanted wanted = Wanted.page(publisher.url("/a"));
      assertEquals(News.SERVED, desk.client.fetch(wanted).news());
      assertEquals(News.HELD, desk.client.fetch(wanted).news());
      assertEquals(News.SERVED, desk.client.fetch(wanted.anew()).news());
      assertEquals(2, publisher.asked().size());
    }
  }

  @Test
  void never_asks_again_for_a_file_whose_name_carries_its_date() throws Exception {
    try (StandIn publisher = plain()) {
      Wanted wanted = Wanted.file(publisher.url("/FY2026_070_Contracts_Full_20261106.zip"));
      assertEquals(News.SERVED, new Desk(folder).client.fetch(wanted).news());
      assertEquals(News.HELD, new Desk(folder).client.fetch(wanted).news());
      assertEquals(1, publisher.asked().size());
    }
  }

  @Test
  void posts_the_question_and_keeps_it_with_the_answer() throws Exception {
    try (StandIn publisher =
        new StandIn(asked -> Reply.json("{\"you said\":" + said(asked) + "}"))) {
      Desk desk = new Desk(folder);
      Answer one = desk.client.fetch(Wanted.post(publisher.url("/search"), "{\"page\":1}"));
      Answer two = desk.client.fetch(Wanted.post(publisher.url("/search"), "{\"page\":2}"));
      assertEquals("{\"you said\":{\"page\":1}}", desk.text(one));
      assertEquals("{\"you said\":{\"page\":2}}", desk.text(two));
      assertEquals("application/json", publisher.asked().get(0).header("content-type"));
    }
  }

  private static String said(Asked asked) {
    return asked.body().isEmpty() ? "null" : asked.body();
  }

  private static StandIn plain() throws IOException {
    return new StandIn(asked -> Reply.html("x"));
  }
}
