package disclosure.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123Z");

  @TempDir Path temp;

  @Test
  void returns_what_was_served_byte_for_byte() throws IOException {
    Archive archive = archive();
    Capture kept = archive.keep(get("https://example.org/a?b=c", 0), body("money \u20ac"));
    assertEquals("money \u20ac", text(archive, kept));
    assertEquals(Sha256.ofText("money \u20ac"), kept.sha256());
    assertEquals(9, kept.bytes());
    assertEquals("2026-01-02T12:00:00Z", kept.date());
    assertEquals("\"v1\"", kept.header("etag"));
    assertEquals("GET https://example.org/a?b=c", kept.request());
    assertEquals(kept, archive.latest("GET https://example.org/a?b=c"));
  }

  @Test
  void tells_posts_with_different_bodies_apart() throws IOException {
    Archive archive = archive();
    Capture first = archive.keep(post("{\"page\":1}", 0), body("one"));
    Capture second = archive.keep(post("{\"page\":2}", 1), body("two"));
    assertEquals("one", text(archive, archive.latest(post("{\"page\":1}", 5).request())));
    assertEquals("two", text(archive, archive.latest(post("{\"page\":2}", 5).request())));
    assertEquals(List.of(first, second), archive.captures());
  }

  @Test
  void keeps_the_same_bytes_once() throws IOException {
    Archive archive = archive();
    Capture first = archive.keep(get("https://example.org/x.zip", 0), body("zip".repeat(50_000)));
    Capture again = archive.keep(get("https://example.org/y.zip", 1), body("zip".repeat(50_000)));
    assertEquals(first.file(), again.payloadFile());
    assertFalse(again.holdsPayload());
    assertEquals(150_000, again.bytes());
    assertTrue(Files.size(temp.resolve("archive").resolve(again.file())) < 3_000);
    assertEquals("zip".repeat(50_000), text(archive, again));
  }

  @Test
  void keeps_an_unchanged_answer_as_a_pointer() throws IOException {
    Archive archive = archive();
    Capture first = archive.keep(get("https://example.org/a", 0), body("same"));
    Capture unchanged =
        archive.keepNotModified(
            new Exchange(
                "GET",
                URI.create("https://example.org/a"),
                Map.of(),
                null,
                304,
                Map.of("etag", List.of("\"v1\"")),
                NOON.plusSeconds(60),
                null),
            first);
    assertTrue(unchanged.isNotModified());
    assertEquals("same", text(archive, unchanged));
    assertEquals(first, archive.latest("GET https://example.org/a"));
  }

  @Test
  void takes_content_encoding_off_when_read() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("packed".getBytes(StandardCharsets.UTF_8));
    }
    Path body = Files.write(temp.resolve("packed"), packed.toByteArray());
    Exchange exchange =
        new Exchange(
            "GET",
            URI.create("https://example.org/p"),
            Map.of(),
            null,
            200,
            Map.of("content-encoding", List.of("gzip")),
            NOON,
            null);
    Archive archive = archive();
    Capture kept = archive.keep(exchange, body);
    assertEquals(packed.size(), kept.bytes());
    assertEquals("packed", text(archive, kept));
  }

  @Test
  void is_the_same_archive_when_opened_again() throws IOException {
    Archive archive = archive();
    archive.keep(get("https://example.org/a", 0), body("a"));
    archive.keep(get("https://example.org/a", 0), body("b"));
    assertEquals(archive.captures(), archive().captures());
    assertEquals(List.of(), archive().verify());
  }

  @Test
  void mends_a_torn_index_and_removes_unfinished_files() throws IOException {
    Archive archive = archive();
    archive.keep(get("https://example.org/a", 0), body("a"));
    archive.keep(get("https://example.org/b", 1), body("b"));
    Path index = temp.resolve("archive/index.jsonl");
    String whole = Files.readString(index);
    Path unfinished = temp.resolve("archive/example.org/c.warc.gz.unfinished");
    for (int cut = 0; cut < whole.length(); cut += 37) {
      Files.writeString(index, whole.substring(0, cut));
      Files.writeString(unfinished, "half");
      assertEquals(archive.captures(), archive().captures());
      assertEquals(whole, Files.readString(index));
      assertFalse(Files.exists(unfinished));
    }
  }

  @Test
  void names_the_line_of_a_damaged_index() throws IOException {
    archive().keep(get("https://example.org/a", 0), body("a"));
    Path index = temp.resolve("archive/index.jsonl");
    Files.writeString(index, Files.readString(index).replace("\"status\"", "\"stat\0s\""));
    IOException e = assertThrows(IOException.class, this::archive);
    assertTrue(e.toString().contains("index.jsonl line 1 is damaged"), e.toString());
  }

  @Test
  void finds_one_flipped_bit_in_each_of_500_records() throws IOException {
    Archive archive = archive();
    Random random = new Random(20260102);
    for (int number = 0; number < 500; number++) {
      String name = "https://example.org/" + number + (number % 5 == 0 ? ".zip" : ".json");
      archive.keep(get(name, number), body("row ".repeat(1 + random.nextInt(400)) + number));
    }
    assertEquals(List.of(), archive.verify());
    for (Capture capture : archive.captures()) {
      flipOneBit(temp.resolve("archive").resolve(capture.file()), random);
    }
    Set<String> found = archive.verify().stream().map(Damage::file).collect(Collectors.toSet());
    assertEquals(500, found.size());
  }

  @Test
  void finds_missing_files_and_a_changed_index() throws IOException {
    Archive archive = archive();
    Capture gone = archive.keep(get("https://example.org/a", 0), body("a"));
    Capture changed = archive.keep(get("https://example.org/b", 1), body("b"));
    Files.delete(temp.resolve("archive").resolve(gone.file()));
    Path index = temp.resolve("archive/index.jsonl");
    Files.writeString(
        index, Files.readString(index).replace("https://example.org/b", "https://example.org/c"));
    assertEquals(
        List.of(
            new Damage(gone.file(), "the file is missing (https://example.org/a)"),
            new Damage(
                changed.file(),
                "the index says other things than the file (https://example.org/c)")),
        archive().verify());
  }

  @Test
  void never_holds_a_credential() throws IOException {
    Secrets secrets = new Secrets(List.of("s3cret+Key/12"));
    Archive archive = Archive.open(temp.resolve("archive"), secrets);
    List<Exchange> asked = new ArrayList<>();
    asked.add(get("https://example.org/?api_key=s3cret%2BKey%2F12", 0));
    asked.add(post("{\"key\":\"s3cret+Key/12\"}", 1));
    asked.add(with(Map.of("X-Api-Key", List.of("s3cret+Key/12")), Map.of()));
    asked.add(with(Map.of(), Map.of("location", List.of("/?k=s3cret%2BKey%2F12"))));
    for (Exchange exchange : asked) {
      SecretException e =
          assertThrows(SecretException.class, () -> archive.keep(exchange, body("fine")));
      assertFalse(e.toString().contains("s3cret"), e.toString());
    }
    String echo = "x".repeat(65_530) + "s3s3cret+Key/12";
    assertThrows(
        SecretException.class, () -> archive.keep(get("https://example.org/", 2), body(echo)));
    Exchange packed =
        new Exchange(
            "GET",
            URI.create("https://example.org/packed"),
            Map.of(),
            null,
            200,
            Map.of("content-encoding", List.of("gzip")),
            NOON,
            null);
    Path gzip = temp.resolve("packed");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(
          "{\"next\":\"/search?api_key=s3cret%2BKey%2F12\"}".getBytes(StandardCharsets.UTF_8));
    }
    assertThrows(SecretException.class, () -> archive.keep(packed, gzip));
    Files.delete(gzip);
    assertEquals(List.of(), archive.captures());
    assertEquals(List.of("archive"), List.copyOf(files(temp.resolve("archive"))));
  }

  @Test
  void is_read_by_any_web_archive_tool() throws Exception {
    Archive archive = archive();
    Capture kept = archive.keep(post("{\"page\":1}", 0), body("one"));
    List<String> tool = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    tool.addAll(List.of("-cp", System.getProperty("java.class.path")));
    tool.addAll(List.of("org.netpreserve.jwarc.tools.WarcTool", "validate"));
    for (Capture each : List.of(kept, archive.keepNotModified(post("{}", 1), kept))) {
      tool.add(temp.resolve("archive").resolve(each.file()).toString());
    }
    assertEquals(0, new ProcessBuilder(tool).inheritIO().start().waitFor());
  }

  private Archive archive() throws IOException {
    return Archive.open(temp.resolve("archive"), Secrets.NONE);
  }

  private Path body(String text) throws IOException {
    return Files.writeString(temp.resolve("body"), text);
  }

  private static Exchange get(String url, int second) {
    return exchange("GET", url, null, second);
  }

  private static Exchange post(String body, int second) {
    return exchange("POST", "https://example.org/search", body, second);
  }

  private static Exchange exchange(String method, String url, @Nullable String body, int second) {
    return new Exchange(
        method,
        URI.create(url),
        Map.of("User-Agent", List.of("test (mail@example.org)")),
        body,
        200,
        Map.of("etag", List.of("\"v1\""), "content-type", List.of("text/plain")),
        NOON.plusSeconds(second),
        null);
  }

  private static Exchange with(
      Map<String, List<String>> request, Map<String, List<String>> response) {
    URI url = URI.create("https://example.org/");
    return new Exchange("GET", url, request, null, 200, response, NOON, null);
  }

  private static String text(Archive archive, @Nullable Capture capture) throws IOException {
    assertNotNull(capture);
    try (InputStream in = archive.read(capture)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void flipOneBit(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static Set<String> files(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (var all = Files.walk(folder)) {
      all.filter(path -> !path.endsWith("parts"))
          .forEach(path -> names.add(path.getFileName().toString()));
    }
    assertNull(names.stream().filter(name -> name.contains("warc")).findAny().orElse(null));
    return names;
  }
}
