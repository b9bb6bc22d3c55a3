package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.List;
import java.util.stream.Stream;

/**
 * A label where it stands on a page.
 *
 * @param words its first line
 * @param rest the words of its further lines
 * @param errors share of its letters that are read otherwise
 * @param said whether a sentence names it, as {@code Show purchase order number on all packages}
 */
record PlacedLabel(Label label, Segment words, List<Word> rest, double errors, boolean said) {
  boolean has(Word word) {
    return words.words().contains(word) || rest.contains(word);
  }

  List<Word> allWords() {
    return Stream.concat(words.words().stream(), rest.stream()).toList();
  }

  PageBox box() {
    return words.box();
  }
}
