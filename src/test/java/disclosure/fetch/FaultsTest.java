package disclosure.fetch;

import static disclosure.fetch.LoopbackFiles.files;
import static disclosure.fetch.LoopbackFiles.loopback;
import static disclosure.fetch.LoopbackFiles.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.FetchException.Code;
import disclosure.fetch.StandIn.Fault;
import disclosure.fetch.StandIn.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {
  private static final String PAGE = "{\"results\":[" + "1,".repeat(200) + "1]}";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"RESET", "SHORT", "STALL", "DRIP", "CHUNKED_SHORT", "NO_ANSWER"})
  void asks_again_after_a_broken_answer_and_keeps_only_the_whole_one(Fault fault) throws Exception {
    int[] calls = new int[1];
    try (StandIn publisher =
        pages(() -> Reply.json(PAGE).with(calls[0]++ == 0 ? fault : Fault.NONE))) {
      Desk desk = new Desk(folder);
      assertEquals(PAGE, desk.text(desk.client.fetch(Wanted.page(publisher.url("/a")))));
      assertEquals(2, calls[0]);
      assertEquals(2, desk.archive.captures().size());
      assertNoLeftovers();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void never_keeps_a_body_that_is_not_whole(Reply broken) throws Exception {
    try (StandIn publisher = pages(() -> broken)) {
      Manners twice =
          new Manners(
              Duration.ofSeconds(1),
              2,
              Duration.ofSeconds(4),
              Duration.ofMinutes(2),
              Duration.ofSeconds(20),
              Duration.ofMillis(800),
              200);
      Desk desk = new Desk(folder, twice, loopback());
      FetchException e =
          assertThrows(
              FetchException.class, () -> desk.client.fetch(Wanted.page(publisher.url("/a"))));
      assertEquals(Code.GAVE_UP, e.code(), e.toString());
      assertEquals(2, publisher.asked("/a").size());
      assertEquals(1, desk.archive.captures().size(), "only robots.txt");
      assertNoLeftovers();
    }
  }

  static Stream<Reply> broken() throws IOException {
    byte[] gzip = gzip(PAGE);
    byte[] badGzip = gzip.clone();
    badGzip[gzip.length / 2] ^= 8;
    byte[] badCrc = gzip.clone();
    badCrc[gzip.length - 6] ^= 1;
    byte[] zip = zip(2000);
    byte[] badZip = zip.clone();
    badZip[zip.length / 2] ^= 1;
    Reply packed = Reply.json("").with("Content-Encoding", "gzip");
    return Stream.of(
        Reply.json(PAGE).with(Fault.RESET),
        Reply.json(PAGE).with(Fault.SHORT),
        Reply.json(PAGE).with(Fault.STALL),
        Reply.json(PAGE).with(Fault.DRIP),
        Reply.json(PAGE).with(Fault.CHUNKED_SHORT),
        Reply.json(PAGE).with(Fault.NO_ANSWER),
        Reply.json(PAGE.substring(0, 200)),
        Reply.json(""),
        Reply.json(PAGE.substring(0, 200)).with(Fault.UNDELIMITED),
        Reply.html("<html><p>half a page").with(Fault.UNDELIMITED),
        new Reply(200, packed.headers(), badGzip, Fault.NONE),
        new Reply(200, packed.headers(), badCrc, Fault.NONE),
        new Reply(200, packed.headers(), Arrays.copyOf(gzip, gzip.length - 9), Fault.CHUNKED),
        new Reply(200, Map.of("Content-Encoding", "br"), gzip, Fault.NONE),
        Reply.bytes(badZip),
        Reply.bytes(Arrays.copyOf(zip, zip.length - 30)));
  }

  @Test
  void does_not_keep_a_page_whose_announced_length_is_wrong() throws Exception {
    try (StandIn publisher = pages(() -> Reply.json(PAGE).with("Content-Length", "100"))) {
      Desk desk = new Desk(folder);
      assertThrows(FetchException.class, () -> desk.client.fetch(Wanted.page(publisher.url("/a"))));
      assertEquals(1, desk.archive.captures().size());
    }
  }

  @Test
  void takes_whole_bodies_in_any_transfer() throws Exception {
    Reply packed = Reply.json("").with("Content-Encoding", "gzip");
    List<Reply> whole =
        List.of(
            Reply.json(PAGE),
            Reply.json(PAGE).with(Fault.CHUNKED),
            Reply.json(PAGE).with(Fault.UNDELIMITED),
            new Reply(200, packed.headers(), gzip(PAGE), Fault.NONE),
            new Reply(200, packed.headers(), gzip(PAGE), Fault.CHUNKED),
            new Reply(200, packed.headers(), gzip(PAGE), Fault.UNDELIMITED));
    int[] calls = new int[1];
    try (StandIn publisher = pages(() -> whole.get(calls[0]++))) {
      Desk desk = new Desk(folder);
      for (int page = 0; page < whole.size(); page++) {
        assertEquals(PAGE, desk.text(desk.client.fetch(Wanted.page(publisher.url("/" + page)))));
      }
      assertEquals(List.of(), desk.archive.verify());
    }
  }

  @Test
  void refuses_a_small_body_that_unfolds_to_a_large_one() throws Exception {
    Reply packed = Reply.json("").with("Content-Encoding", "gzip");
    byte[] bomb = gzip("[" + " ".repeat(1 << 20) + "]");
    assertTrue(bomb.length < 2_000);
    try (StandIn publisher = pages(() -> new Reply(200, packed.headers(), bomb, Fault.NONE))) {
      Desk desk = new Desk(folder);
      Wanted small = Wanted.page(publisher.url("/a")).within(1 << 20, Duration.ofMinutes(1));
      FetchException e = assertThrows(FetchException.class, () -> desk.client.fetch(small));
      assertEquals(Code.TOO_LARGE, e.code());
      assertEquals(1, publisher.asked("/a").size());
      assertNoLeftovers();
    }
  }

  @Test
  void refuses_headers_of_a_megabyte() throws Exception {
    try (StandIn publisher = pages(() -> Reply.json(PAGE).with("X-Long", "x".repeat(1 << 20)))) {
      Desk desk = new Desk(folder);
      FetchException e =
          assertThrows(
              FetchException.class, () -> desk.client.fetch(Wanted.page(publisher.url("/a"))));
      assertEquals(Code.GAVE_UP, e.code(), e.toString());
      assertEquals(1, desk.archive.captures().size(), "only robots.txt");
      assertNoLeftovers();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"NONE", "CHUNKED", "UNDELIMITED"})
  void refuses_what_is_too_large(Fault transfer) throws Exception {
    try (StandIn publisher = pages(() -> Reply.json(PAGE).with(transfer))) {
      Desk desk = new Desk(folder);
      Wanted small = Wanted.page(publisher.url("/a")).within(100, Duration.ofMinutes(1));
      FetchException e = assertThrows(FetchException.class, () -> desk.client.fetch(small));
      assertEquals(Code.TOO_LARGE, e.code());
      assertEquals(1, publisher.asked("/a").size());
      assertNoLeftovers();
    }
  }

  @Test
  void stops_at_the_total_deadline_however_the_answer_drips() throws Exception {
    try (StandIn publisher = pages(() -> Reply.json(PAGE.repeat(9)).with(Fault.DRIP))) {
      Desk desk = new Desk(folder);
      long start = System.nanoTime();
      Wanted soon = Wanted.page(publisher.url("/a")).within(1 << 20, Duration.ofMillis(900));
      assertThrows(FetchException.class, () -> desk.client.fetch(soon));
      assertTrue(System.nanoTime() - start < Duration.ofSeconds(8).toNanos());
      assertNoLeftovers();
    }
  }

  private interface Answering {
    Reply answer();
  }

  private static StandIn pages(Answering answering) throws IOException {
    return files(asked -> answering.answer());
  }

  private void assertNoLeftovers() throws IOException {
    LoopbackFiles.assertNoLeftovers(folder);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
