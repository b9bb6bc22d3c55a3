package disclosure.document;

import disclosure.document.page.Page;
import disclosure.document.pdf.EvidencePicture;
import disclosure.model.DocumentField;
import disclosure.model.PageBox;
import disclosure.model.RecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pictures of the places where fields and quotes of a document stand. */
final class EvidencePictures {
  private EvidencePictures() {}

  /**
   * Draws the fields and the quotes.
   *
   * @throws RecordException where a page cannot be drawn
   */
  static void draw(
      Path file,
      List<Page> pages,
      List<DocumentField> fields,
      Evidence evidence,
      DocumentReader.Progress progress)
      throws IOException, RecordException {
    Map<Integer, Integer> turns =
        pages.stream().collect(Collectors.toMap(Page::number, Page::turn));
    int number = 0;
    for (DocumentField field : fields) {
      progress.page(field.page());
      String name = String.format(Locale.ROOT, "%03d-%s.png", ++number, field.field());
      int turn = turns.getOrDefault(field.page(), 0);
      EvidencePicture.write(file, field.page(), turn, field.box(), evidence.folder().resolve(name));
    }
    for (int quote = 1; quote <= evidence.quotes().size(); quote++) {
      for (Page page : pages) {
        progress.page(page.number());
        Optional<PageBox> place = QuotePlaces.of(evidence.quotes().get(quote - 1), page);
        if (place.isPresent()) {
          String name = String.format(Locale.ROOT, "quote-%03d-page-%d.png", quote, page.number());
          EvidencePicture.write(
              file, page.number(), page.turn(), place.get(), evidence.folder().resolve(name));
        }
      }
    }
  }
}
