package disclosure.document;

import disclosure.document.page.Page;
import disclosure.document.pdf.EvidencePicture;
import disclosure.model.DocumentField;
import disclosure.model.RecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Pictures of the places where the fields of a document stand. */
final class EvidencePictures {
  private EvidencePictures() {}

  /**
   * Draws {@code 001-piid.png} and so on.
   *
   * @throws RecordException where a page cannot be drawn
   */
  static void draw(
      Path file,
      List<Page> pages,
      List<DocumentField> fields,
      Path folder,
      DocumentReader.Progress progress)
      throws IOException, RecordException {
    Map<Integer, Integer> turns =
        pages.stream().collect(Collectors.toMap(Page::number, Page::turn));
    int number = 0;
    for (DocumentField field : fields) {
      progress.page(field.page());
      String name = String.format(Locale.ROOT, "%03d-%s.png", ++number, field.field());
      int turn = turns.getOrDefault(field.page(), 0);
      EvidencePicture.write(file, field.page(), turn, field.box(), folder.resolve(name));
    }
  }
}
