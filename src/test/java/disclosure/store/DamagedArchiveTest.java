package disclosure.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive that lost a part of a file, as by a power cut, and one whose clock went back. */
class DamagedArchiveTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final String ROWS = "number,amount\n" + "17,9000000.00\n".repeat(20);

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a.json", "https://example.org/a.zip"})
  void a_cut_answer_is_told_counts_as_none_and_is_kept_again(String url) throws IOException {
    Capture cut = archive().keep(get(url, 0), body(ROWS));
    Capture other = archive().keep(get("https://example.org/b", 1), body("b"));
    Path file = file(cut);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 9));

    Archive archive = archive();
    assertNull(archive.latest("GET " + url));
    assertNull(archive.latestSince("GET " + url, 0));
    assertEquals(other, archive.latest("GET https://example.org/b"));
    List<Damage> damages = archive.verify();
    assertEquals(List.of(cut.file()), damages.stream().map(Damage::file).toList());
    assertTrue(damages.get(0).what().endsWith(" (" + url + ")"), damages.toString());
    IOException e =
        assertThrows(IOException.class, () -> archive.copy(cut, temp.resolve("laid-out")));
    String said = String.valueOf(e.getMessage());
    assertTrue(said.startsWith(cut.file() + " is damaged: "), said);
    assertTrue(said.endsWith("; fetch it again"), said);

    Capture again = archive.keep(get(url, 2), body(ROWS));
    assertTrue(again.holdsPayload());
    for (Archive opened : List.of(archive, archive())) {
      assertEquals(again, opened.latest("GET " + url));
      assertEquals(again.file(), opened.keep(get(url, 3), body(ROWS)).payloadFile());
      opened.copy(cut, temp.resolve("laid-out"));
      assertEquals(ROWS, Files.readString(temp.resolve("laid-out")));
      String told = opened.verify().get(0).what();
      assertTrue(told.contains("; the same bytes were kept again in " + again.file()), told);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a.json", "https://example.org/a.zip"})
  void a_file_cut_anywhere_that_was_never_indexed_is_set_aside(String url) throws IOException {
    archive().keep(get("https://example.org/b", 1), body("b"));
    String index = Files.readString(temp.resolve("archive/index.jsonl"));
    Capture cut = archive().keep(get(url, 0), body(ROWS));
    Path file = file(cut);
    byte[] whole = Files.readAllBytes(file);
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    int left = whole.length - 1;
    while (left >= 0) {
      Files.writeString(temp.resolve("archive/index.jsonl"), index);
      Files.write(file, Arrays.copyOf(whole, left));
      Archive archive = archive();
      if (archive.captures().size() == 2) {
        archive.copy(archive.captures().get(1), temp.resolve("laid-out"));
        assertEquals(ROWS, Files.readString(temp.resolve("laid-out")));
      } else {
        assertEquals(
            List.of(
                new Damage(
                    "example.org/" + aside.getFileName(),
                    "it was never indexed and cannot be read; it is set aside")),
            archive.verify());
        assertNull(archive.latest("GET " + url));
        assertEquals(1, archive().captures().size());
        Files.delete(aside);
      }
      left -= 13;
    }
  }

  @Test
  void the_order_is_that_of_arrival_when_the_clock_goes_back() throws IOException {
    Capture first = archive().keep(get("https://example.org/a", 0), body("first"));
    Capture second = archive().keep(get("https://example.org/a", -3600), body("second"));
    Archive archive = archive();
    assertEquals(List.of(first, second), archive.captures());
    assertEquals(second, archive.latest("GET https://example.org/a"));
    assertEquals(second, archive.latestSince("GET https://example.org/a", 1));
    Files.delete(temp.resolve("archive/index.jsonl"));
    assertEquals(List.of(second, first), archive().captures());
  }

  private Archive archive() throws IOException {
    return Archive.open(temp.resolve("archive"), Secrets.NONE);
  }

  private Path file(Capture capture) {
    return temp.resolve("archive").resolve(capture.file());
  }

  private Path body(String text) throws IOException {
    return Files.writeString(temp.resolve("body"), text);
  }

  private static Exchange get(String url, int second) {
    return new Exchange(
        "GET",
        URI.create(url),
        Map.of("User-Agent", List.of("test (mail@example.org)")),
        null,
        200,
        Map.of("etag", List.of("\"v1\"")),
        NOON.plusSeconds(second),
        null);
  }
}
