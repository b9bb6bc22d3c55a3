package disclosure.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.store.DiskFullException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTest {
  @TempDir Path folder;

  @Test
  void refusesWhereTheShardsAreLargerThanWhatIsFree() throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    shard(free / 2);
    assertDoesNotThrow(() -> FreeSpace.require(folder, folder));
    shard(free);
    String refusal =
        String.valueOf(
            assertThrows(DiskFullException.class, () -> FreeSpace.require(folder, folder))
                .getMessage());
    String told =
        "the disk of \\E.*\\Q has \\E[0-9]+\\Q MB free and a release needs about \\E[0-9]+\\Q MB;"
            + " make room and run again (the release before is untouched)";
    assertTrue(refusal.matches("\\Q" + told + "\\E"), refusal);
  }

  @Test
  void knowsAFullDiskFromTheDatabasesWords() {
    for (String words :
        new String[] {
          "IO Error: Could not write all bytes to file \"x\": No space left on device",
          "Out of Memory Error: failed to offload data block (out of disk)"
        }) {
      assertEquals(
          "the disk of out/ice is full; make room and run again (the release before is untouched)",
          FreeSpace.explained(new SQLException(words), Path.of("out/ice")).getMessage());
    }
  }

  @Test
  void takesNothingElseForAFullDisk() {
    assertThrows(
        IllegalStateException.class,
        () -> FreeSpace.explained(new SQLException("Binder Error: no such column"), folder));
  }

  /** A file of that length which takes no room. */
  private void shard(long bytes) throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("action.csv").toFile(), "rw")) {
      file.setLength(bytes);
    }
  }
}
