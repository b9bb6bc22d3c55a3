package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the bars out of lines of a printer, where a table is drawn with letters. */
final class Bars {
  private static final char BAR = '|';

  private Bars() {}

  /** The line without bars, the words they glued together parted; empty where nothing is left. */
  static Optional<Segment> without(Segment line) {
    List<Word> words = new ArrayList<>();
    line.words().forEach(word -> addParts(word, words));
    return words.isEmpty() ? Optional.empty() : Optional.of(new Segment(words));
  }

  private static void addParts(Word word, List<Word> parts) {
    String text = word.text();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == BAR) {
        if (at > start) {
          parts.add(part(word, start, at));
        }
        start = at + 1;
      }
    }
  }

  static Word part(Word word, int start, int end) {
    if (end - start == word.text().length()) {
      return word;
    }
    PageBox box = word.box();
    double letter = box.width() / word.text().length();
    PageBox part =
        new PageBox(
            box.left() + start * letter, box.top(), box.left() + end * letter, box.bottom());
    return new Word(word.text().substring(start, end), part, word.confidence());
  }
}
