package disclosure.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads one capture's file again and compares all that can be computed with the index. */
final class ArchiveCheck {
  private final Path folder;
  private final PayloadFiles payloads;

  ArchiveCheck(Path folder, PayloadFiles payloads) {
    this.folder = folder;
    this.payloads = payloads;
  }

  /** What is wrong with it, and what was asked; null where all is as it was served. */
  @Nullable Damage damage(Capture capture) {
    String wrong = wrong(capture);
    return wrong == null
        ? null
        : new Damage(capture.file(), wrong + again(capture) + " (" + capture.url() + ")");
  }

  private String again(Capture capture) {
    String holder = payloads.file(capture);
    boolean elsewhere = !holder.equals(capture.payloadFile());
    return elsewhere ? "; the same bytes were kept again in " + holder : "";
  }

  private @Nullable String wrong(Capture capture) {
    if (!Files.exists(folder.resolve(capture.file()))) {
      return "the file is missing";
    }
    try {
      Capture now = new WarcReading(folder, capture.file()).capture();
      if (!now.fileSha256().equals(capture.fileSha256())) {
        return "the file's SHA-256 is "
            + now.fileSha256()
            + ", written was "
            + capture.fileSha256();
      }
      return now.equals(capture) ? null : "the index says other things than the file";
    } catch (IOException | RuntimeException e) {
      return "the file cannot be read: " + e;
    }
  }
}
