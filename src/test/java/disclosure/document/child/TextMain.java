package disclosure.document.child;

import disclosure.document.DocumentReader;
import java.io.IOException;
import java.util.Optional;

/**
 * The process that reads documents, where no program reads pictures: for many files in little time.
 */
public final class TextMain {
  private TextMain() {}

  public static void main(String[] args) throws IOException {
    ChildMain.serve(new DocumentReader(Optional.empty()));
  }
}
