package disclosure.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.source.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {
  /** As {@code printf abc | sha256sum} prints it. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;
  private Path file = Path.of("unset");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("a.csv"), "abc");
  }

  @Test
  void hashesEachPathOnce() throws IOException {
    String path = file.toString();
    try (FileHashes hashes = FileHashes.begin(List.of(path, path))) {
      assertEquals(Map.of(path, ABC), hashes.await());
    }
  }

  @Test
  void refusesAFileThatGrewWhileItWasRead() throws IOException {
    try (FileHashes hashes = FileHashes.begin(List.of(file.toString()))) {
      Files.writeString(file, "abcd");
      refuses(hashes);
    }
  }

  @Test
  void refusesAFileThatWasReplacedByOneOfItsLength() throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    try (FileHashes hashes = FileHashes.begin(List.of(file.toString()))) {
      Files.writeString(file, "xyz");
      refuses(hashes);
    }
  }

  private void refuses(FileHashes hashes) {
    assertEquals(
        file + " was changed while it was read; run again when it is whole",
        assertThrows(InputException.class, hashes::await).getMessage());
  }
}
