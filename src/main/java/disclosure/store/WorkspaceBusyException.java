package disclosure.store;

import java.nio.file.Path;

/** Another run is at work in the workspace. */
public final class WorkspaceBusyException extends Exception {
  WorkspaceBusyException(Path workspace, String process) {
    super(
        "Another run"
            + (process.isEmpty() ? "" : " (process " + process + ")")
            + " is at work in "
            + workspace
            + "; wait until it has ended, or give this one another folder with --out");
  }
}
