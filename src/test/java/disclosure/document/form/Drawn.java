package disclosure.document.form;

import disclosure.document.PdfWriter;
import disclosure.document.page.Page;
import disclosure.document.pdf.PdfFile;
import disclosure.model.DocumentField;
import disclosure.model.RecordException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a drawn form and gives back what was stated, by name of the field. */
final class Drawn {
  private Drawn() {}

  static List<DocumentField> fields(PdfWriter pdf) throws IOException, RecordException {
    Path file = Files.createTempFile("form", ".pdf");
    try (pdf;
        PdfFile read = PdfFile.open(pdf.save(file), Optional.empty())) {
      List<Page> pages = new ArrayList<>();
      for (int number = 1; number <= read.pages(); number++) {
        pages.add(read.read(number));
      }
      return Forms.read(pages);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  static Map<String, String> values(PdfWriter pdf) throws IOException, RecordException {
    Map<String, String> values = new TreeMap<>();
    fields(pdf)
        .forEach(field -> values.merge(field.field(), field.value(), (a, b) -> a + "; " + b));
    return values;
  }
}
