package disclosure.document.page;

import disclosure.model.ReadMethod;
import java.util.List;

/**
 * One page as it is looked at.
 *
 * @param number from 1
 * @param turn degrees clockwise the page was turned, beyond its own rotation, to set its text
 *     upright
 * @param words in the order of the lines, from the upper left
 * @param rules ruled lines, where the file draws them
 * @param notes what a reader must know of the page: redaction marks, black boxes, text not believed
 */
public record Page(
    int number,
    double width,
    double height,
    int turn,
    ReadMethod method,
    List<Word> words,
    List<Rule> rules,
    List<String> notes) {

  public Page {
    words = List.copyOf(words);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
  }
}
