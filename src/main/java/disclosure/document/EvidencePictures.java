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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pictures of the places where fields and quotes of a document stand; people are covered. */
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
      PeopleLeftOut people,
      Evidence evidence,
      DocumentReader.Progress progress)
      throws IOException, RecordException {
    Map<Integer, Page> read = pages.stream().collect(Collectors.toMap(Page::number, page -> page));
    int number = 0;
    for (DocumentField field : evidence.fields() ? fields : List.<DocumentField>of()) {
      progress.page(field.page());
      String name = String.format(Locale.ROOT, "%03d-%s.png", ++number, field.field());
      Page page = Objects.requireNonNull(read.get(field.page()));
      write(file, page, field.box(), people, evidence.folder().resolve(name));
    }
    for (int quote = 1; quote <= evidence.quotes().size(); quote++) {
      Evidence.Quote wanted = evidence.quotes().get(quote - 1);
      for (Page page : pages) {
        progress.page(page.number());
        Optional<PageBox> place =
            wanted.isWantedOn(page.number())
                ? QuotePlaces.of(wanted.words(), page)
                : Optional.empty();
        if (place.isPresent()) {
          String name = Evidence.pictureOf(quote, page.number());
          write(file, page, page.seen(place.get()), people, evidence.folder().resolve(name));
        }
      }
    }
  }

  private static void write(Path file, Page page, PageBox box, PeopleLeftOut people, Path png)
      throws RecordException, IOException {
    EvidencePicture.write(
        file, page, box, people.places(page).stream().map(page::seen).toList(), png);
  }
}
