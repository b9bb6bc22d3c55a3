package disclosure.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Draws entries of forms that were filled in by a program that left the drawing to whoever shows
 * the page (ISO 32000-1, 12.7.2, NeedAppearances): without it a filled form looks blank.
 */
final class EntryAppearances {
  private static final int MOST_ENTRIES = 5_000;

  private EntryAppearances() {}

  /** Completes the document in memory. */
  static void complete(PDDocument document) throws IOException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    List<PDField> undrawn = new ArrayList<>();
    int looked = 0;
    for (PDField field : form.getFieldTree()) {
      if (++looked > MOST_ENTRIES) {
        break;
      }
      if (field instanceof PDTextField && isUndrawn(field)) {
        undrawn.add(field);
      }
    }
    if (!undrawn.isEmpty()) {
      form.refreshAppearances(undrawn);
    }
  }

  private static boolean isUndrawn(PDField field) {
    return !field.getValueAsString().isBlank()
        && field.getWidgets().stream().anyMatch(EntryAppearances::isUndrawn);
  }

  private static boolean isUndrawn(PDAnnotationWidget widget) {
    return widget.getNormalAppearanceStream() == null;
  }
}
