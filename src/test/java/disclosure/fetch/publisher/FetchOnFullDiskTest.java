package disclosure.fetch.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.StandIn;
import disclosure.fetch.StandIn.Asked;
import disclosure.fetch.StandIn.Reply;
import disclosure.store.Archive;
import disclosure.store.Capture;
import disclosure.store.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fetch whose system lets no file grow beyond a size, as a full disk would. */
class FetchOnFullDiskTest {
  private static final String LARGE = "/document_2.pdf";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {64, 120, 200})
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void it_ends_with_a_sentence_asks_once_and_goes_on_when_there_is_room(int blocks)
      throws Exception {
    try (StandIn publisher = new StandIn(FetchOnFullDiskTest::library)) {
      Process full = FetchProcess.startWithFilesUpTo(blocks, folder, publisher);
      String said = new String(full.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertNotEquals(0, full.waitFor(), said);
      assertTrue(
          said.contains(" is full; make room and run again (what has come is kept, and the fetch"),
          said);
      assertEquals(1, publisher.asked(LARGE).size());
      assertEquals(3, kept().size());
      assertEquals(List.of(), archive().verify());
      assertEquals(List.of(), unfinished());

      assertEquals(0, FetchProcess.start(folder, publisher).waitFor());
      assertEquals(5, kept().size());
      assertEquals(1, publisher.asked("/document_1.pdf").size());
      assertEquals(2, publisher.asked(LARGE).size());
      assertEquals(List.of(), archive().verify());
    }
  }

  private static Reply library(Asked asked) {
    return switch (asked.path()) {
      case "/library" ->
          Reply.html(
              "<a href='/document_1.pdf'>1</a><a href='/document_2.pdf'>2</a><a"
                  + " href='/document_3.pdf'>3</a>");
      case LARGE -> Reply.of(200, "application/pdf", "x".repeat(300_000) + "%%EOF");
      case "/robots.txt" -> Reply.of(200, "text/plain", "User-agent: *\nAllow: /\n");
      default -> Reply.of(200, "application/pdf", "%PDF %%EOF");
    };
  }

  private Archive archive() throws IOException {
    return Archive.open(folder.resolve("archive"), Secrets.NONE);
  }

  private List<Capture> kept() throws IOException {
    return archive().captures();
  }

  private List<Path> unfinished() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".unfinished")).toList();
    }
  }
}
