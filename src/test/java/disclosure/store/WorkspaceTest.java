package disclosure.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  @TempDir Path out;
  private Workspace workspace = Workspace.of(Path.of("unset"), "ice");

  @BeforeEach
  void open() {
    workspace = Workspace.of(out, "ice");
  }

  @Test
  void createsNothingUntilAsked() throws IOException {
    assertEquals(out.resolve("ice"), workspace.root());
    assertEquals(List.of(), names(out));
  }

  @Test
  void refusesNamesThatLeaveTheFolder() {
    for (String name : List.of("../ice", "", "a/b", "ICE", ".", "-x")) {
      assertThrows(IllegalArgumentException.class, () -> Workspace.of(out, name), name);
    }
  }

  @Test
  void countsRunsAndKeepsOnlyTheNewestShards() throws IOException {
    Path first = workspace.newShards();
    Files.createDirectories(first.resolve("shard-0"));
    Files.writeString(first.resolve("shard-0/action.csv"), "x");

    Path second = workspace.newShards();

    assertEquals("1", name(first));
    assertEquals("2", name(second));
    assertEquals(List.of("2"), names(workspace.root().resolve("shards")));
    assertEquals(List.of(), names(second));
  }

  @Test
  void givesAnEmptyStagingFolderAfterABrokenRun() throws IOException {
    Files.createDirectories(workspace.newStaging().resolve("csv"));
    assertEquals(List.of(), names(workspace.newStaging()));
  }

  @Test
  void publishesByRenameAndPointsLatestAtIt() throws IOException {
    Path release = workspace.publish(staged("one"), "2025-11-06-00000001");

    assertEquals(workspace.release("2025-11-06-00000001"), release);
    assertEquals("one", Files.readString(workspace.latest().resolve("csv/award.csv")));
    assertEquals(List.of("latest", "releases"), names(workspace.root()));
    assertFalse(Files.readSymbolicLink(workspace.latest()).isAbsolute());
  }

  @Test
  void keepsEarlierReleasesAndMovesLatestToTheNewest() throws IOException {
    workspace.publish(staged("one"), "2025-11-06-00000001");
    workspace.publish(staged("two"), "2025-12-06-00000002");

    assertEquals("two", Files.readString(workspace.latest().resolve("csv/award.csv")));
    assertEquals(
        "one", Files.readString(workspace.release("2025-11-06-00000001").resolve("csv/award.csv")));
  }

  @Test
  void aRepeatedStateFollowsNoReleaseAndLeavesLatestWhereItIs() throws IOException {
    Workspace repeating = workspace.repeating();
    assertEquals(Optional.empty(), workspace.previous());
    repeating.publish(staged("only"), "2025-11-06-00000001");
    assertEquals("only", Files.readString(workspace.latest().resolve("csv/award.csv")));

    workspace.publish(staged("new"), "2025-12-06-00000002");
    repeating.publish(staged("old"), "2025-10-06-00000003");
    assertEquals("new", Files.readString(workspace.latest().resolve("csv/award.csv")));
    assertEquals(
        "old", Files.readString(workspace.release("2025-10-06-00000003").resolve("csv/award.csv")));
    assertEquals(Optional.empty(), repeating.previous());
    assertEquals(Optional.of(workspace.latest()), workspace.previous());
  }

  @Test
  void leavesAnEqualReleaseAloneAndDropsTheStagedOne() throws IOException {
    workspace.publish(staged("one"), "2025-11-06-00000001");
    workspace.publish(staged("never seen"), "2025-11-06-00000001");

    assertEquals("one", Files.readString(workspace.latest().resolve("csv/award.csv")));
    assertFalse(Files.exists(workspace.root().resolve("staging")));
  }

  @Test
  void letsOneRunInAtATimeAndTheNextAfterIt() throws Exception {
    WorkspaceLock held = workspace.lock();
    WorkspaceBusyException refused =
        assertThrows(WorkspaceBusyException.class, () -> workspace.lock());
    assertEquals(
        "Another run (process "
            + ProcessHandle.current().pid()
            + ") is at work in "
            + workspace.root()
            + "; wait until it has ended, or give this one another folder with --out",
        refused.getMessage());
    held.close();
    workspace.lock().close();
  }

  @Test
  void isLockedAgainstOtherProcessesAndFreeOnceTheyAreKilled() throws Exception {
    Process holder = LockHolder.start(out, "ice");
    try {
      assertEquals("held", holder.inputReader().readLine());
      assertThrows(WorkspaceBusyException.class, () -> workspace.lock());
    } finally {
      holder.destroyForcibly();
    }
    assertTrue(holder.waitFor(10, TimeUnit.SECONDS));
    workspace.lock().close();
  }

  private Path staged(String content) throws IOException {
    Path staging = workspace.newStaging();
    Files.createDirectories(staging.resolve("csv"));
    Files.writeString(staging.resolve("csv/award.csv"), content);
    return staging;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return new ArrayList<>(paths.map(WorkspaceTest::name).sorted().toList());
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
