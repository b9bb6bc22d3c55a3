package disclosure.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which file holds the bytes of each answer, and whether that file is still as it was written: a
 * disk or a power cut may have taken a part of it. Where the same bytes were kept again because an
 * earlier file was damaged, the later file holds them.
 */
final class PayloadFiles {
  private final Path folder;
  private final Map<String, Capture> byFile = new HashMap<>();
  private final Map<String, Capture> bySha256 = new HashMap<>();
  private final Set<String> whole = new HashSet<>();

  PayloadFiles(Path folder) {
    this.folder = folder;
  }

  void remember(Capture capture) {
    if (!capture.holdsPayload()) {
      return;
    }
    byFile.put(capture.file(), capture);
    if (capture.bytes() > 0) {
      bySha256.put(capture.sha256(), capture);
    }
  }

  /** The same of a file that was read back just now. */
  void written(Capture capture) {
    remember(capture);
    whole.add(capture.file());
  }

  /** The capture whose file holds the same bytes and is whole; null where there is none. */
  @Nullable Capture same(String sha256) {
    Capture same = bySha256.get(sha256);
    return same != null && isWholeFile(same) ? same : null;
  }

  /** Whether the bytes of an answer are there as they were served. */
  boolean areWhole(Capture capture) {
    Capture holder = holder(capture);
    return holder != null && isWholeFile(holder);
  }

  /** The file to read an answer's bytes from. */
  String file(Capture capture) {
    Capture holder = holder(capture);
    return holder == null ? capture.payloadFile() : holder.file();
  }

  private @Nullable Capture holder(Capture capture) {
    return bySha256.getOrDefault(capture.sha256(), byFile.get(capture.payloadFile()));
  }

  /** Every file is hashed once; one that cannot be read is not whole. */
  private boolean isWholeFile(Capture holder) {
    if (whole.contains(holder.file())) {
      return true;
    }
    try {
      boolean same = Sha256.ofFile(folder.resolve(holder.file())).equals(holder.fileSha256());
      return same && whole.add(holder.file());
    } catch (IOException e) {
      return false;
    }
  }
}
