package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches words for a pattern and gives back the words that were met. */
final class Phrases {
  private Phrases() {}

  /** The first place of the pattern; the value is its first group, or all of it. */
  static Optional<Finding> first(List<Word> words, Pattern pattern) {
    return all(words, pattern).stream().findFirst();
  }

  /** All words of the first place of the pattern, whatever groups it has. */
  static Optional<Finding> whole(List<Word> words, Pattern pattern) {
    return first(words, Pattern.compile("(" + pattern.pattern() + ")"));
  }

  /** The first line of a page that holds the pattern. */
  static Optional<Finding> onLine(Sheet sheet, Pattern pattern) {
    return sheet.lines().stream()
        .flatMap(line -> first(line.words(), pattern).stream())
        .findFirst();
  }

  /** Every place of the pattern, in order. */
  static List<Finding> all(List<Word> words, Pattern pattern) {
    List<Finding> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    Matcher matcher = pattern.matcher(new Segment(words).text());
    while (matcher.find()) {
      int group = matcher.groupCount() > 0 && matcher.group(1) != null ? 1 : 0;
      List<Word> met = between(words, matcher.start(group), matcher.end(group));
      if (!met.isEmpty()) {
        String printed = matcher.group(group).strip();
        found.add(new Finding(printed, printed, new Segment(met)));
      }
    }
    return found;
  }

  private static List<Word> between(List<Word> words, int start, int end) {
    List<Word> met = new ArrayList<>();
    int at = 0;
    for (Word word : words) {
      if (at < end && at + word.text().length() > start) {
        met.add(word);
      }
      at += word.text().length() + 1;
    }
    return met;
  }
}
