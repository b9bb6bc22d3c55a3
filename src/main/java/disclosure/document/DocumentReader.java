package disclosure.document;

import disclosure.document.form.Forms;
import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Segment;
import disclosure.document.pdf.PdfFile;
import disclosure.document.pdf.Recognizer;
import disclosure.document.table.DocumentTables;
import disclosure.document.table.Table;
import disclosure.document.table.Tables;
import disclosure.model.DocumentField;
import disclosure.model.ReadMethod;
import disclosure.model.RecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document from its first page to its last. A hostile file can hang or crash it: for
 * files of others use {@link disclosure.document.child.ChildPool}.
 */
public final class DocumentReader {
  private static final Pattern STANDARD_FORM = Pattern.compile("SF-|OF-|FPDS");

  private final Optional<Recognizer> recognizer;

  public DocumentReader(Optional<Recognizer> recognizer) {
    this.recognizer = recognizer;
  }

  /** Told before each page, so that whoever waits knows that work goes on. */
  public interface Progress {
    void page(int number);
  }

  /**
   * Reads a file; whatever is wrong with it is said in the reading. People's names, telephone
   * numbers and e-mail addresses are left out.
   */
  public DocumentReading read(Path file, Progress progress) throws IOException {
    return read(file, progress, null);
  }

  /**
   * Reads a file and draws what is wanted of it.
   *
   * @param evidence null draws nothing
   */
  public DocumentReading read(Path file, Progress progress, @Nullable Evidence evidence)
      throws IOException {
    String name = file.getFileName().toString();
    try (PdfFile pdf = PdfFile.open(file, recognizer)) {
      List<Page> pages = new ArrayList<>();
      List<PageReading> readings = new ArrayList<>();
      for (int number = 1; number <= pdf.pages(); number++) {
        progress.page(number);
        readings.add(page(pdf, number, pages));
      }
      List<DocumentField> fields = SeenPlaces.of(Forms.read(pages), pages);
      DocumentReading whole =
          new DocumentReading(
              name,
              status(readings),
              null,
              null,
              recognizerOf(readings),
              readings,
              fields,
              DocumentTables.of(tables(pages, fields)));
      PeopleLeftOut people = PeopleLeftOut.of(whole);
      DocumentReading reading = people.without(whole);
      if (evidence != null) {
        EvidencePictures.draw(file, pages, reading.fields(), people, evidence, progress);
      }
      return reading;
    } catch (RecordException e) {
      return DocumentReading.rejected(name, e.code(), String.valueOf(e.getMessage()));
    }
  }

  /** The boxes of a standard form are no table. */
  private static List<List<Table>> tables(List<Page> pages, List<DocumentField> fields) {
    Set<Integer> forms =
        fields.stream()
            .filter(field -> field.field().equals("doc_type"))
            .filter(field -> STANDARD_FORM.matcher(field.value()).lookingAt())
            .map(DocumentField::page)
            .collect(Collectors.toSet());
    return pages.stream()
        .map(page -> forms.contains(page.number()) ? List.<Table>of() : Tables.on(page))
        .toList();
  }

  /** Told only where it read a page: what nobody asked it cannot matter. */
  private @Nullable String recognizerOf(List<PageReading> pages) {
    boolean asked = pages.stream().anyMatch(page -> page.method() == ReadMethod.OCR);
    return asked ? recognizer.map(Recognizer::version).orElse(null) : null;
  }

  private static PageReading page(PdfFile pdf, int number, List<Page> pages) {
    try {
      Page page = pdf.read(number);
      pages.add(page);
      return new PageReading(number, page.method(), page.notes(), text(page));
    } catch (RecordException e) {
      return new PageReading(number, ReadMethod.NONE, List.of(e.code()), "");
    }
  }

  private static String text(Page page) {
    return Lines.of(page.words()).stream().map(Segment::text).collect(Collectors.joining("\n"));
  }

  private static DocumentReading.Status status(List<PageReading> pages) {
    boolean all = pages.stream().allMatch(page -> page.method() != ReadMethod.NONE);
    return all ? DocumentReading.Status.READ : DocumentReading.Status.PARTLY_READ;
  }
}
