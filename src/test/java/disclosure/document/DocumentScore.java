package disclosure.document;

import disclosure.document.form.Forms;
import disclosure.document.page.Page;
import disclosure.document.pdf.PdfFile;
import disclosure.document.pdf.Recognizer;
import disclosure.model.DocumentField;
import disclosure.model.RecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what is read with what people read: {@code DocumentScore TRUTH.csv}, files beside it.
 *
 * <p>A hand-read statement is right when a field of that name has its value. Among the fields that
 * were hand-read, a value that was not is wrong; of fields of which a file has many (rows, rates)
 * only some were hand-read, so others count neither way.
 */
public final class DocumentScore {
  private static final Set<String> MANY = Set.of("row", "rate", "clin", "line_item");

  private final List<TruthRow> truth;
  private final boolean scanned;
  private int right;
  private int wrong;
  private int asked;
  private int unjudged;

  private DocumentScore(List<TruthRow> truth, boolean scanned) {
    this.truth = truth.stream().filter(row -> row.scanned() == scanned).toList();
    this.scanned = scanned;
  }

  /** Prints the score of both kinds of pages and every miss. */
  public static void main(String[] args) throws IOException {
    Path csv = Path.of(args[0]);
    List<TruthRow> truth = TruthRow.read(csv);
    Map<String, List<DocumentField>> read = new LinkedHashMap<>();
    for (String file : truth.stream().map(TruthRow::file).distinct().toList()) {
      read.put(file, read(csv.resolveSibling(file)));
    }
    for (boolean scanned : new boolean[] {false, true}) {
      new DocumentScore(truth, scanned).score(read);
    }
  }

  private static List<DocumentField> read(Path file) throws IOException {
    try (PdfFile pdf = PdfFile.open(file, Recognizer.find())) {
      List<Page> pages = new ArrayList<>();
      for (int number = 1; number <= pdf.pages(); number++) {
        pages.add(pdf.read(number));
      }
      return Forms.read(pages);
    } catch (RecordException e) {
      System.out.println(e.code() + " " + e.getMessage());
      return List.of();
    }
  }

  private void score(Map<String, List<DocumentField>> read) {
    truth.stream()
        .collect(Collectors.groupingBy(TruthRow::file, LinkedHashMap::new, Collectors.toList()))
        .forEach((file, rows) -> score(file, rows, read.getOrDefault(file, List.of())));
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d right (%.3f), precision %.3f, %d fields not hand-read%n",
        scanned ? "scanned" : "text",
        right,
        asked,
        (double) right / asked,
        (double) right / (right + wrong),
        unjudged);
  }

  private void score(String file, List<TruthRow> rows, List<DocumentField> stated) {
    for (TruthRow row : rows.stream().filter(row -> !row.isAbsent()).toList()) {
      asked++;
      Optional<DocumentField> met = stated.stream().filter(row::isStatedBy).findFirst();
      right += met.isPresent() ? 1 : 0;
      if (met.isEmpty()) {
        System.out.println("missed " + file + " " + row.field() + " = " + row.value());
      }
    }
    stated.forEach(field -> judge(file, field, rows));
  }

  private void judge(String file, DocumentField field, List<TruthRow> rows) {
    boolean judged = rows.stream().anyMatch(row -> row.field().equals(field.field()));
    if (!judged || MANY.contains(field.field())) {
      unjudged++;
    } else if (rows.stream().noneMatch(row -> row.isStatedBy(field))) {
      wrong++;
      System.out.println("wrong  " + file + " " + field.field() + " = " + field.value());
    }
  }
}
