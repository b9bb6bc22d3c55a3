package disclosure.reference;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the curated files, in the order it was met. */
final class Problems {
  private final List<String> found = new ArrayList<>();

  void add(String sentence) {
    found.add(sentence);
  }

  void add(String file, long line, String message) {
    found.add(file + " row " + line + ": " + message);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ReferenceException(found);
    }
  }
}
