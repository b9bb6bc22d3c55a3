package disclosure.fetch;

import static disclosure.fetch.LoopbackFiles.files;
import static disclosure.fetch.LoopbackFiles.loopback;
import static disclosure.fetch.LoopbackFiles.zip;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Fault;
import disclosure.fetch.StandIn.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenDownloadsTest {
  @TempDir Path folder;

  @Test
  void resumes_a_large_download_where_it_broke_off() throws Exception {
    byte[] zip = zip(300_000);
    int[] calls = new int[1];
    try (StandIn publisher =
        files(
            asked -> {
              Fault fault = calls[0]++ < 3 ? Fault.SHORT : Fault.NONE;
              return Reply.bytes(zip).ranged(asked, "\"v1\"").with(fault);
            })) {
      Desk desk = new Desk(folder);
      Answer answer = desk.client.fetch(Wanted.file(publisher.url("/a.zip")));
      assertArrayEquals(zip, bytes(desk, answer));
      List<Asked> asked = publisher.asked("/a.zip");
      assertEquals(4, asked.size());
      assertEquals("", asked.get(0).header("range"));
      assertEquals("bytes=" + zip.length / 2 + "-", asked.get(1).header("range"));
      assertEquals("\"v1\"", asked.get(3).header("if-range"));
      assertNoLeftovers();
    }
  }

  @Test
  void resumes_in_another_process_and_never_joins_two_versions() throws Exception {
    byte[] old = zip(300_000);
    byte[] renewed = zip(310_000);
    byte[][] content = {old};
    String[] etag = {"\"v1\""};
    Fault[] fault = {Fault.SHORT};
    try (StandIn publisher =
        files(asked -> Reply.bytes(content[0]).ranged(asked, etag[0]).with(fault[0]))) {
      Wanted wanted = Wanted.file(publisher.url("/a.zip")).within(1L << 30, Duration.ofHours(1));
      assertThrows(
          FetchException.class, () -> new Desk(folder, once(), loopback()).client.fetch(wanted));
      content[0] = renewed;
      etag[0] = "\"v2\"";
      fault[0] = Fault.NONE;
      Desk later = new Desk(folder);
      assertArrayEquals(renewed, bytes(later, later.client.fetch(wanted)));
      assertEquals(
          "bytes=" + old.length / 2 + "-", publisher.asked("/a.zip").get(1).header("range"));
    }
  }

  @Test
  void begins_anew_when_a_part_is_not_the_rest() throws Exception {
    byte[] zip = zip(300_000);
    int[] calls = new int[1];
    try (StandIn publisher =
        files(
            asked -> {
              Reply whole = Reply.bytes(zip).with("ETag", "\"v1\"");
              return switch (calls[0]++) {
                case 0 -> whole.with(Fault.SHORT);
                case 1 ->
                    new Reply(206, whole.headers(), zip, Fault.NONE)
                        .with("Content-Range", "bytes 0-9/" + zip.length);
                case 2 -> whole.with(Fault.SHORT);
                case 3 -> Reply.status(416);
                default -> whole;
              };
            })) {
      Desk desk = new Desk(folder, Desk.HURRIED, loopback());
      assertThrows(
          FetchException.class, () -> desk.client.fetch(Wanted.file(publisher.url("/a.zip"))));
      assertArrayEquals(zip, bytes(desk, desk.client.fetch(Wanted.file(publisher.url("/a.zip")))));
      assertEquals(5, publisher.asked("/a.zip").size());
      assertEquals("", publisher.asked("/a.zip").get(4).header("range"));
    }
  }

  @Test
  void a_refusal_in_between_does_not_cost_what_has_come() throws Exception {
    byte[] zip = zip(300_000);
    int[] calls = new int[1];
    try (StandIn publisher =
        files(
            asked ->
                switch (calls[0]++) {
                  case 0 -> Reply.bytes(zip).ranged(asked, "\"v1\"").with(Fault.RESET);
                  case 1 -> Reply.of(503, "text/plain", "not now");
                  default -> Reply.bytes(zip).ranged(asked, "\"v1\"");
                })) {
      Desk desk = new Desk(folder);
      assertArrayEquals(zip, bytes(desk, desk.client.fetch(Wanted.file(publisher.url("/a.zip")))));
      assertTrue(publisher.asked("/a.zip").get(2).header("range").startsWith("bytes="));
    }
  }

  private static Manners once() {
    return new Manners(
        Duration.ofSeconds(1),
        1,
        Duration.ofSeconds(4),
        Duration.ofMinutes(2),
        Duration.ofSeconds(20),
        Duration.ofSeconds(2),
        200);
  }

  private void assertNoLeftovers() throws IOException {
    LoopbackFiles.assertNoLeftovers(folder);
  }

  private static byte[] bytes(Desk desk, Answer answer) throws IOException {
    try (InputStream in = desk.archive.read(answer.capture())) {
      return in.readAllBytes();
    }
  }
}
