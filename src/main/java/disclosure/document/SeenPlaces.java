package disclosure.document;

import disclosure.document.page.Page;
import disclosure.model.DocumentField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts the boxes of fields where they are seen: a page that lies askew was read as if level. */
final class SeenPlaces {
  private SeenPlaces() {}

  static List<DocumentField> of(List<DocumentField> fields, List<Page> pages) {
    Map<Integer, Page> read = pages.stream().collect(Collectors.toMap(Page::number, page -> page));
    return fields.stream()
        .map(field -> field.at(Objects.requireNonNull(read.get(field.page())).seen(field.box())))
        .toList();
  }
}
