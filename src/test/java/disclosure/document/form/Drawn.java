package disclosure.document.form;

import disclosure.document.PdfWriter;
import disclosure.document.page.Page;
import disclosure.document.page.Word;
import disclosure.document.pdf.PdfFile;
import disclosure.model.DocumentField;
import disclosure.model.ReadMethod;
import disclosure.model.RecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Reads a drawn form and gives back what was stated, by name of the field. */
final class Drawn {
  private Drawn() {}

  static List<DocumentField> fields(PdfWriter pdf) throws IOException, RecordException {
    return Forms.read(pages(pdf));
  }

  private static List<Page> pages(PdfWriter pdf) throws IOException, RecordException {
    Path file = Files.createTempFile("form", ".pdf");
    try (pdf;
        PdfFile read = PdfFile.open(pdf.save(file), Optional.empty())) {
      List<Page> pages = new ArrayList<>();
      for (int number = 1; number <= read.pages(); number++) {
        pages.add(read.read(number));
      }
      return pages;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  static Map<String, String> values(PdfWriter pdf) throws IOException, RecordException {
    return values(fields(pdf));
  }

  /** What is stated where a recogniser read the words, all as surely as said. */
  static Map<String, String> ofPicture(PdfWriter pdf, double sure)
      throws IOException, RecordException {
    return ofPicture(pdf, word -> sure);
  }

  /** The same, each word as surely as the function says. */
  static Map<String, String> ofPicture(PdfWriter pdf, ToDoubleFunction<String> sure)
      throws IOException, RecordException {
    List<Page> pictures = pages(pdf).stream().map(page -> picture(page, sure)).toList();
    return values(Forms.read(pictures));
  }

  private static Page picture(Page page, ToDoubleFunction<String> sure) {
    List<Word> words =
        page.words().stream()
            .map(word -> new Word(word.text(), word.box(), sure.applyAsDouble(word.text())))
            .toList();
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        page.turn(),
        0,
        ReadMethod.OCR,
        words,
        page.rules(),
        page.notes());
  }

  private static Map<String, String> values(List<DocumentField> fields) {
    Map<String, String> values = new TreeMap<>();
    fields.forEach(field -> values.merge(field.field(), field.value(), (a, b) -> a + "; " + b));
    return values;
  }
}
