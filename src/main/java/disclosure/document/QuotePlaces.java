package disclosure.document;

import disclosure.document.page.Lines;
import disclosure.document.page.Page;
import disclosure.document.page.Word;
import disclosure.model.PageBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds quoted words on a page. */
final class QuotePlaces {
  private QuotePlaces() {}

  /**
   * Where the words first stand on the page, one after the other; else where they are part of
   * longer words, as in {@code Splunk-based}.
   */
  static Optional<PageBox> of(String quote, Page page) {
    List<String> wanted =
        Arrays.stream(quote.strip().split("\\s+")).map(QuotePlaces::bare).toList();
    List<Word> words = new ArrayList<>();
    Lines.of(page.words()).forEach(line -> words.addAll(line.words()));
    return whole(wanted, words).or(() -> within(String.join("", wanted), words));
  }

  private static Optional<PageBox> whole(List<String> wanted, List<Word> words) {
    for (int from = 0; from + wanted.size() <= words.size(); from++) {
      List<Word> run = words.subList(from, from + wanted.size());
      if (run.stream().map(word -> bare(word.text())).toList().equals(wanted)) {
        return box(run);
      }
    }
    return Optional.empty();
  }

  /** The shortest run of words whose letters hold those wanted. */
  private static Optional<PageBox> within(String wanted, List<Word> words) {
    for (int to = 1; to <= words.size(); to++) {
      StringBuilder run = new StringBuilder();
      for (int from = to - 1; from >= 0 && run.length() < 2 * wanted.length(); from--) {
        run.insert(0, bare(words.get(from).text()));
        if (run.indexOf(wanted) >= 0) {
          return box(words.subList(from, to));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PageBox> box(List<Word> run) {
    return run.stream().map(Word::box).reduce(PageBox::join);
  }

  /** Letters and digits in capitals, so that a comma after the words does not hide them. */
  private static String bare(String word) {
    String bare = word.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return bare.isEmpty() ? word : bare;
  }
}
