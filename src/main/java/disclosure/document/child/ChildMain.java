package disclosure.document.child;

import disclosure.document.DocumentReader;
import disclosure.document.pdf.Recognizer;
import disclosure.store.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The process in which documents are read: takes three lines a document, the file, where its
 * reading goes and where pictures of its fields go (blank for none); answers {@code page} before
 * each page and {@code done} at the end.
 */
public final class ChildMain {
  static final String PAGE = "page";
  static final String DONE = "done";

  /** What a parent takes for the answer while none has come. */
  static final String WORKING = "working";

  private ChildMain() {}

  public static void main(String[] args) throws IOException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    DocumentReader reader = new DocumentReader(Recognizer.find());
    BufferedReader tasks =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String file = tasks.readLine(); file != null; file = tasks.readLine()) {
      Path reading = Path.of(tasks.readLine());
      String pictures = tasks.readLine();
      Json.write(
          reading,
          reader.read(
              Path.of(file),
              number -> answers.println(PAGE),
              pictures.isEmpty() ? null : Path.of(pictures)));
      answers.println(DONE);
    }
  }
}
