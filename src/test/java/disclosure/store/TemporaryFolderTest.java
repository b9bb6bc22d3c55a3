package disclosure.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
  @TempDir Path folder;

  @Test
  void leavesNothingBehindInAFolderThatWillDo() throws IOException {
    assertDoesNotThrow(() -> TemporaryFolder.require(folder));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path missing = folder.resolve("none");
    assertEquals(
        "temporary files cannot be written to "
            + missing
            + " (no such folder): choose another folder with TMPDIR",
        refusal(() -> TemporaryFolder.require(missing)));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void refusesAFolderInWhichNobodyMayWrite() {
    assertEquals(
        "temporary files cannot be written to /proc (no permission or no room): choose another"
            + " folder with TMPDIR",
        refusal(() -> TemporaryFolder.require(Path.of("/proc"))));
  }

  @Test
  void refusesAFolderWithoutRoomForPages() {
    assertEquals(
        "the folder for temporary files, tmp, has 31 MB free and 32 MB are needed; make room there,"
            + " or choose another folder with TMPDIR",
        refusal(() -> TemporaryFolder.requireSpace(Path.of("tmp"), (32L << 20) - 1)));
    assertDoesNotThrow(() -> TemporaryFolder.requireSpace(Path.of("tmp"), 32L << 20));
  }

  private static String refusal(Refused work) {
    return String.valueOf(assertThrows(DiskFullException.class, work::run).getMessage());
  }

  /** What is to be refused. */
  private interface Refused {
    void run() throws IOException;
  }
}
