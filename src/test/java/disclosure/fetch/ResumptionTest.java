package disclosure.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.fetch.FetchException.Code;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Fault;
import disclosure.fetch.StandIn.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bytes of several answers make one only where they are surely of one version, and are all of it.
 */
class ResumptionTest {
  private static final String TABLE = "a,b\n1,2\n".repeat(20_000);
  private static final Reply WHOLE = Reply.of(200, "text/csv", TABLE);

  @TempDir Path folder;

  @Test
  void a_part_that_is_less_than_the_rest_is_not_the_end() throws Exception {
    int[] calls = new int[1];
    try (StandIn publisher =
        files(
            asked -> {
              Reply reply = WHOLE.ranged(asked, "\"v1\"");
              return switch (calls[0]++) {
                case 0 -> reply.with(Fault.SHORT);
                case 1 -> first(1000, reply);
                default -> reply;
              };
            })) {
      Desk desk = new Desk(folder);
      assertEquals(TABLE, desk.text(desk.client.fetch(Wanted.file(publisher.url("/a.csv")))));
      int half = TABLE.length() / 2;
      assertEquals(
          List.of("", "bytes=" + half + "-", "bytes=" + (half + 1000) + "-"),
          publisher.asked("/a.csv").stream().map(asked -> asked.header("range")).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'W/\"v1\"', 'Fri, 02 Jan 2026 10:00:00 GMT', 'Fri, 02 Jan 2026 12:00:00 GMT', ''",
    "'', 'Fri, 02 Jan 2026 10:00:00 GMT', 'Fri, 02 Jan 2026 10:00:30 GMT', ''",
    "'', 'Fri, 02 Jan 2026 10:00:00 GMT', '', ''",
    "'', 'Fri, 02 Jan 2026 10:00:00 GMT', 'Fri, 02 Jan 2026 10:01:00 GMT', 'Fri, 02 Jan 2026 10:00:00 GMT'",
    "'\"v1\"', 'Fri, 02 Jan 2026 10:00:00 GMT', '', '\"v1\"'"
  })
  void the_rest_is_asked_for_by_a_strong_validator_alone(
      String etag, String modified, String date, String ifRange) throws Exception {
    int[] calls = new int[1];
    Reply reply =
        stated(stated(stated(WHOLE, "ETag", etag), "Last-Modified", modified), "Date", date);
    try (StandIn publisher = files(asked -> calls[0]++ == 0 ? reply.with(Fault.SHORT) : reply)) {
      Desk desk = new Desk(folder);
      assertEquals(TABLE, desk.text(desk.client.fetch(Wanted.file(publisher.url("/a.csv")))));
      Asked second = publisher.asked("/a.csv").get(1);
      assertEquals(ifRange, second.header("if-range"));
      assertEquals(ifRange.isEmpty(), second.header("range").isEmpty());
    }
  }

  @Test
  void a_part_of_another_version_is_refused_whatever_was_asked() throws Exception {
    int[] calls = new int[1];
    Reply renewed = Reply.of(200, "text/csv", TABLE.replace('1', '3'));
    try (StandIn publisher =
        files(
            asked ->
                switch (calls[0]++) {
                  case 0 -> WHOLE.with("ETag", "\"v1\"").with(Fault.SHORT);
                  case 1 -> renewed.ranged(asked, "\"v1\"").with("ETag", "\"v2\"");
                  default -> renewed.with("ETag", "\"v2\"");
                })) {
      Desk desk = new Desk(folder);
      String table = desk.text(desk.client.fetch(Wanted.file(publisher.url("/a.csv"))));
      assertEquals(TABLE.replace('1', '3'), table);
    }
  }

  @Test
  void a_head_never_stands_beside_bytes_of_another_answer() throws IOException {
    Part part = new Part(folder, "GET https://www.example.gov/a.csv");
    try (FileChannel bytes = part.begin(headers("\"v1\""))) {
      bytes.write(ByteBuffer.wrap(new byte[100]));
    }
    assertEquals("bytes=100-", part.resumption().get("Range"));
    try (Stream<Path> files = Files.list(folder)) {
      Path head = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
      Files.createDirectory(head.resolveSibling(head.getFileName() + ".new"));
    }
    assertThrows(IOException.class, () -> part.begin(headers("\"v2\"")));
    assertEquals(Map.of(), part.resumption());
  }

  @Test
  void a_place_named_for_the_moment_is_asked_for_again_where_nothing_came_of_it() throws Exception {
    int[] calls = new int[1];
    try (StandIn publisher =
        files(
            asked -> {
              if (asked.path().equals("/document")) {
                return Reply.status(302).with("Location", "/signed?number=" + ++calls[0]);
              }
              return asked.target().endsWith("=1") ? Reply.status(503) : WHOLE;
            })) {
      Wanted wanted = Wanted.file(publisher.url("/document"));
      Desk first = new Desk(folder);
      assertThrows(FetchException.class, () -> first.client.fetch(wanted));
      Desk second = new Desk(folder);
      assertEquals(TABLE, second.text(second.client.fetch(wanted)));
      assertEquals(TABLE, second.text(second.client.fetch(wanted)));
      assertEquals(2, publisher.asked("/document").size());
      assertEquals(
          "/signed?number=2", publisher.asked().get(publisher.asked().size() - 1).target());
    }
  }

  @Test
  void a_coding_is_known_by_both_its_names_and_in_any_case() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    try (StandIn publisher =
        files(
            asked ->
                new Reply(200, Map.of("Content-Type", "text/csv"), packed.toByteArray(), Fault.NONE)
                    .with("Content-Encoding", asked.path().equals("/a") ? "X-Gzip" : "GZIP"))) {
      Desk desk = new Desk(folder);
      assertEquals(TABLE, desk.text(desk.client.fetch(Wanted.page(publisher.url("/a")))));
      assertEquals(TABLE, desk.text(desk.client.fetch(Wanted.page(publisher.url("/b")))));
    }
  }

  @Test
  void a_zip_that_unfolds_to_a_hundred_times_its_size_is_refused() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      zip.write(new byte[30 << 20]);
    }
    try (StandIn publisher = files(asked -> Reply.bytes(packed.toByteArray()))) {
      Desk desk = new Desk(folder);
      Wanted wanted = Wanted.page(publisher.url("/a.zip")).within(1 << 20, Duration.ofMinutes(15));
      FetchException e = assertThrows(FetchException.class, () -> desk.client.fetch(wanted));
      assertEquals(Code.TOO_LARGE, e.code());
    }
  }

  private static Map<String, List<String>> headers(String etag) {
    return Map.of("etag", List.of(etag), "content-length", List.of("1000"));
  }

  private static Reply stated(Reply reply, String name, String value) {
    return value.isEmpty() ? reply : reply.with(name, value);
  }

  /** The first bytes of a part, as a server may send them. */
  private static Reply first(int bytes, Reply part) {
    String range = String.valueOf(part.headers().get("Content-Range"));
    int from = Integer.parseInt(range.replaceAll("^bytes (\\d+)-.*$", "$1"));
    String whole = range.replaceAll("^.*/", "");
    return new Reply(206, part.headers(), java.util.Arrays.copyOf(part.body(), bytes), Fault.NONE)
        .with("Content-Range", "bytes " + from + "-" + (from + bytes - 1) + "/" + whole);
  }

  private static StandIn files(StandIn.Script script) throws IOException {
    return new StandIn(
        asked -> asked.path().equals("/robots.txt") ? Reply.status(404) : script.answer(asked));
  }
}
