package disclosure.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import disclosure.fetch.StandIn.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that a publisher on loopback hands out, and what a broken download leaves of them. */
final class LoopbackFiles {
  private LoopbackFiles() {}

  static Destinations loopback() {
    return Destinations.allowingLoopback(List.of("127.0.0.1"));
  }

  static StandIn files(StandIn.Script script) throws IOException {
    return new StandIn(
        asked -> asked.path().equals("/robots.txt") ? Reply.status(404) : script.answer(asked));
  }

  static void assertNoLeftovers(Path folder) throws IOException {
    try (Stream<Path> left = Files.list(folder.resolve("parts"))) {
      List<Path> bodies = left.filter(path -> path.toString().endsWith(".part")).toList();
      assertEquals(List.of(), bodies);
    }
  }

  static byte[] zip(int size) throws IOException {
    byte[] noise = new byte[size];
    new Random(size).nextBytes(noise);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("part_1.csv"));
      out.write(noise);
    }
    return packed.toByteArray();
  }
}
