package disclosure.document.child;

import disclosure.document.DocumentReader;
import disclosure.document.Evidence;
import disclosure.document.pdf.Recognizer;
import disclosure.store.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The process in which documents are read: takes four lines a document: the file, where its reading
 * goes, where pictures go (blank for none), and the words to be shown as JSON; answers {@code page}
 * before each page and {@code done} at the end.
 */
public final class ChildMain {
  static final String PAGE = "page";
  static final String DONE = "done";

  /** What a parent takes for the answer while none has come. */
  static final String WORKING = "working";

  /** Words to be shown, as they are handed over. */
  record Quotes(List<String> words) {}

  private ChildMain() {}

  public static void main(String[] args) throws IOException {
    serve(new DocumentReader(Recognizer.find()));
  }

  static void serve(DocumentReader reader) throws IOException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    BufferedReader tasks =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String file = tasks.readLine(); file != null; file = tasks.readLine()) {
      Path reading = Path.of(tasks.readLine());
      String pictures = tasks.readLine();
      List<String> quotes = Json.parse(tasks.readLine(), Quotes.class).words();
      Json.write(
          reading,
          reader.read(
              Path.of(file),
              number -> answers.println(PAGE),
              pictures.isEmpty() ? null : new Evidence(Path.of(pictures), quotes)));
      answers.println(DONE);
    }
  }
}
