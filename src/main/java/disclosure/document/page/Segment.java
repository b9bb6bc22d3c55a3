package disclosure.document.page;

import disclosure.model.PageBox;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Words of one line that stand together; never empty. */
public record Segment(List<Word> words) {

  public Segment {
    words = List.copyOf(words);
  }

  public String text() {
    StringJoiner text = new StringJoiner(" ");
    for (Word word : words) {
      text.add(word.text());
    }
    return text.toString();
  }

  public PageBox box() {
    PageBox box = words.get(0).box();
    for (Word word : words) {
      box = box.join(word.box());
    }
    return box;
  }

  /** These words and, behind them, another's. */
  public Segment and(Segment next) {
    return new Segment(Stream.of(words, next.words).flatMap(List::stream).toList());
  }

  /** The lowest confidence of the words: a value is as good as its worst word. */
  public double confidence() {
    return words.stream().mapToDouble(Word::confidence).min().orElse(0);
  }
}
