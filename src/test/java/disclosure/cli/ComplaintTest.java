package disclosure.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.source.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ComplaintTest {
  private static final String FULL =
      "the disk is full; free some space, or choose another disk with --out, and run again."
          + " The last release is as it was";

  @Test
  void leavesOutWhateverIsWrappedAroundTheSentence() {
    Exception wrapped =
        new IllegalStateException(
            "job failed", new RuntimeException(new InputException("a.csv is empty")));
    assertEquals(new Complaint(ExitCode.FAILED, "a.csv is empty"), Complaint.of(wrapped));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsOfAnAnswerThatDoesNotFit() throws IOException {
    try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
      OutletException lost =
          assertThrows(OutletException.class, () -> Outlet.printing(full).println("an answer"));
      assertEquals(
          new Complaint(
              ExitCode.FAILED,
              "the answer could not be written to the end (No space left on device); make room or"
                  + " choose another place for it, and ask again"),
          Complaint.of(lost));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void knowsAFullDiskFromTheSystemsOwnError() throws IOException {
    try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
      IOException refused = assertThrows(IOException.class, () -> full.write(1));
      assertEquals(new Complaint(ExitCode.FAILED, FULL), Complaint.of(refused));
    }
  }

  @Test
  void knowsAFullDiskFromTheDatabasesError() {
    Exception refused =
        new SQLException("IO Error: Could not write file \"x\": No space left on device");
    assertEquals(FULL, Complaint.of(refused).sentence());
  }

  @Test
  void tellsWhichFileIsTheMatter() {
    assertEquals(
        "in.csv does not exist",
        Complaint.of(new UncheckedIOException(new NoSuchFileException("in.csv"))).sentence());
    Path none = Path.of("none").toAbsolutePath();
    assertEquals(
        "none/q.csv has no place: the folder " + none + " does not exist",
        Complaint.of(new NoSuchFileException("none/q.csv")).sentence());
    assertEquals(
        "out may not be opened: give yourself permission, or choose another place",
        Complaint.of(new AccessDeniedException("out")).sentence());
  }

  @Test
  void findsWordsWhereTheSystemHasNone() {
    assertEquals(
        "out/ice/latest cannot be used: a folder that holds files lies in its place; move it away"
            + " and run again",
        Complaint.of(new DirectoryNotEmptyException("out/ice/latest")).sentence());
    assertEquals(
        "x cannot be used: something of that name is there already; move it away and run again",
        Complaint.of(new FileAlreadyExistsException("x")).sentence());
    assertEquals(
        "x cannot be used: NotLinkException; choose another place",
        Complaint.of(new NotLinkException("x")).sentence());
  }

  @Test
  void knowsAFolderThatIsReadAsAFile(@TempDir Path folder) {
    IOException refused = assertThrows(IOException.class, () -> Files.readString(folder));
    assertEquals(
        "a folder is named where a file belongs; name a file in it",
        Complaint.of(refused).sentence());
  }

  @Test
  void saysWhatANameOfAFileNeeds() {
    assertEquals(
        "'caf?' is no name of a file here (unmappable); letters beyond ASCII need a UTF-8 language"
            + " setting, as LC_ALL=C.UTF-8",
        Complaint.of(new InvalidPathException("caf?", "unmappable")).sentence());
  }

  @Test
  void saysHowToGiveMoreMemory() {
    assertEquals(
        "the memory is used up; give it more, as in DISCLOSURE_HEAP=3g",
        Complaint.of(new RuntimeException(new OutOfMemoryError("heap"))).sentence());
  }

  @Test
  void saysWhereALibraryMayNotBeRun() {
    assertEquals(
        "a library cannot be loaded from the folder for temporary files (/tmp/x.so: not permitted);"
            + " choose another with TMPDIR, from which programs may be run",
        Complaint.of(new UnsatisfiedLinkError("/tmp/x.so: not permitted")).sentence());
  }

  @Test
  void callsAFaultOfTheProgramByItsName() {
    assertEquals(
        "this is a fault in the program (java.lang.IllegalStateException: counts differ); please"
            + " report it with what DISCLOSURE_DEBUG=1 prints",
        Complaint.of(new IllegalStateException("counts differ")).sentence());
  }
}
