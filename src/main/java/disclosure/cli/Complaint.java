package disclosure.cli;

import disclosure.pipeline.RunnerMissingException;
import disclosure.publish.QueryException;
import disclosure.reference.ReferenceException;
import disclosure.source.InputException;
import disclosure.store.DiskFullException;
import disclosure.store.DiskSpace;
import disclosure.store.WorkspaceBusyException;
import disclosure.store.YamlException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user is told of a failure: one sentence with the mend, and the exit code.
 *
 * <p>Whatever is wrapped around the exception that knows the sentence is left out. Anything that is
 * not foreseen here is a fault of the program and says so.
 */
record Complaint(ExitCode code, String sentence) {
  /** Exceptions whose message is one sentence with the mend. */
  private static final Set<Class<?>> SENTENCES =
      Set.of(
          DiskFullException.class,
          InputException.class,
          QueryException.class,
          ReferenceException.class,
          RunnerMissingException.class,
          YamlException.class);

  static Complaint of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Complaint foreseen = foreseen(cause);
      if (foreseen != null) {
        return foreseen;
      }
    }
    return failed(
        "this is a fault in the program ("
            + thrown
            + "); please report it with what DISCLOSURE_DEBUG=1 prints");
  }

  private static @Nullable Complaint foreseen(Throwable cause) {
    if (cause instanceof WorkspaceBusyException) {
      return new Complaint(ExitCode.BUSY, message(cause));
    }
    if (SENTENCES.contains(cause.getClass())) {
      return failed(message(cause));
    }
    if (cause instanceof OutOfMemoryError) {
      return failed("the memory is used up; give it more, as in DISCLOSURE_HEAP=3g");
    }
    if (cause instanceof InvalidPathException path) {
      return failed(
          "'"
              + path.getInput()
              + "' is no name of a file here ("
              + path.getReason()
              + "); letters beyond ASCII need a UTF-8 language setting, as LC_ALL=C.UTF-8");
    }
    if (cause instanceof UnsatisfiedLinkError) {
      return failed(
          "a library cannot be loaded from the folder for temporary files ("
              + message(cause)
              + "); choose another with TMPDIR, from which programs may be run");
    }
    if (cause instanceof OutletException) {
      return failed(
          "the answer could not be written to the end ("
              + message(cause)
              + "); make room or choose another place for it, and ask again");
    }
    if (DiskSpace.isUsedUp(cause)) {
      return failed(
          "the disk is full; free some space, or choose another disk with --out, and run again."
              + " The last release is as it was");
    }
    if (message(cause).equals("Is a directory")) {
      return failed("a folder is named where a file belongs; name a file in it");
    }
    return cause instanceof FileSystemException file ? failed(sentence(file)) : null;
  }

  private static String sentence(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return missing(Path.of(e.getFile()).toAbsolutePath().getParent(), e.getFile());
    }
    if (e instanceof AccessDeniedException) {
      return e.getFile() + " may not be opened: give yourself permission, or choose another place";
    }
    return e.getFile() + " cannot be used: " + reason(e);
  }

  /** The system gives some refusals no words. */
  private static String reason(FileSystemException e) {
    if (e instanceof DirectoryNotEmptyException) {
      return "a folder that holds files lies in its place; move it away and run again";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "something of that name is there already; move it away and run again";
    }
    String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    return reason + "; choose another place";
  }

  /** What is to be written may lack its folder. */
  private static String missing(@Nullable Path folder, String file) {
    boolean folderIsThere = folder == null || Files.exists(folder);
    return folderIsThere
        ? file + " does not exist"
        : file + " has no place: the folder " + folder + " does not exist";
  }

  private static Complaint failed(String sentence) {
    return new Complaint(ExitCode.FAILED, sentence);
  }

  private static String message(Throwable cause) {
    return String.valueOf(cause.getMessage());
  }
}
