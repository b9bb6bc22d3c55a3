package disclosure.document.child;

import disclosure.document.DocumentReader;
import disclosure.document.Evidence;
import disclosure.document.pdf.FullDisk;
import disclosure.document.pdf.Recognizer;
import disclosure.store.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The process in which documents are read: takes four lines a document: the file, where its reading
 * goes, where pictures go (blank for none), and what is to be drawn as JSON; answers {@code page}
 * before each page and {@code done} at the end.
 */
public final class ChildMain {
  static final String PAGE = "page";
  static final String DONE = "done";

  /** What a parent takes for the answer while none has come. */
  static final String WORKING = "working";

  /** What is to be drawn, as it is handed over. */
  record Wanted(boolean fields, List<Evidence.Quote> quotes) {
    static Wanted of(@Nullable Evidence evidence) {
      return evidence == null
          ? new Wanted(false, List.of())
          : new Wanted(evidence.fields(), evidence.quotes());
    }
  }

  private ChildMain() {}

  public static void main(String[] args) throws IOException {
    try {
      serve(new DocumentReader(Recognizer.find()));
    } catch (IOException | UncheckedIOException e) {
      if (FullDisk.caused(e)) {
        System.exit(FullDisk.EXIT);
      }
      throw e;
    }
  }

  static void serve(DocumentReader reader) throws IOException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    BufferedReader tasks =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String file = tasks.readLine(); file != null; file = tasks.readLine()) {
      Path reading = Path.of(tasks.readLine());
      String pictures = tasks.readLine();
      Wanted wanted = Json.parse(tasks.readLine(), Wanted.class);
      Json.write(
          reading,
          reader.read(
              Path.of(file),
              number -> answers.println(PAGE),
              pictures.isEmpty()
                  ? null
                  : new Evidence(Path.of(pictures), wanted.fields(), wanted.quotes())));
      answers.println(DONE);
    }
  }
}
