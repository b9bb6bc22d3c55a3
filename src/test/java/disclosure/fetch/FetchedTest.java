package disclosure.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.store.Archive;
import disclosure.store.Capture;
import disclosure.store.DiskFullException;
import disclosure.store.Exchange;
import disclosure.store.Secrets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchedTest {
  @TempDir Path temp;

  @Test
  void lays_nothing_out_where_the_disk_cannot_take_it() throws IOException {
    Path folder = temp.resolve("archive");
    Capture kept = keep(Archive.open(folder, Secrets.NONE));
    Path index = folder.resolve("index.jsonl");
    String lines = Files.readString(index);
    Files.writeString(index, lines.replace("\"bytes\":5", "\"bytes\":9000000000000000"));

    Fetched fetched = new Fetched(new TreeMap<>()).with("s", new TreeMap<>(Map.of("a.zip", kept)));
    Path inputs = Files.createDirectories(temp.resolve("inputs"));
    Archive archive = Archive.open(folder, Secrets.NONE);
    DiskFullException full =
        assertThrows(DiskFullException.class, () -> fetched.layOut(archive, inputs));
    String told = String.valueOf(full.getMessage());
    assertTrue(told.startsWith("the disk of " + inputs + " has "), told);
    assertTrue(
        told.endsWith(
            " MB free and to be read, what was fetched needs about 8583068848 MB; make room and run"
                + " again (the archive is whole, and the release before is untouched)"),
        told);
    assertFalse(Files.exists(inputs.resolve("s/a.zip")));

    Files.writeString(index, lines);
    fetched.layOut(Archive.open(folder, Secrets.NONE), inputs);
    assertEquals("bytes", Files.readString(inputs.resolve("s/a.zip")));
  }

  private Capture keep(Archive archive) throws IOException {
    Path body = Files.writeString(temp.resolve("body"), "bytes");
    URI address = URI.create("https://example.org/a.zip");
    Instant noon = Instant.parse("2026-01-02T12:00:00Z");
    return archive.keep(
        new Exchange("GET", address, Map.of(), null, 200, Map.of(), noon, null), body);
  }
}
