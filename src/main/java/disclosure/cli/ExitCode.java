package disclosure.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a command's exit code tells the shell. */
enum ExitCode {
  OK(0, "done"),
  FAILED(1, "failed; one sentence on standard error says why"),
  USAGE(2, "the command line cannot be understood"),
  PUBLISHED_WITH_REJECTS(3, "published, but some records could not be read; they are listed"),
  CHECKS_REFUSED(4, "the checks refused to publish; the release before stays"),
  BUSY(5, "another run is at work in the same folder"),
  INTERRUPTED(130, "interrupted; nothing was published");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** As the shell sees it. */
  int code() {
    return code;
  }

  /** All codes with their meanings, for the help text. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      meanings.put(String.valueOf(code.code), code.meaning);
    }
    return meanings;
  }
}
