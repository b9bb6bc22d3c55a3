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

  /** Where the words first stand on the page, one after the other. */
  static Optional<PageBox> of(String quote, Page page) {
    List<String> wanted =
        Arrays.stream(quote.strip().split("\\s+")).map(QuotePlaces::bare).toList();
    List<Word> words = new ArrayList<>();
    Lines.of(page.words()).forEach(line -> words.addAll(line.words()));
    for (int from = 0; from + wanted.size() <= words.size(); from++) {
      List<Word> run = words.subList(from, from + wanted.size());
      if (run.stream().map(word -> bare(word.text())).toList().equals(wanted)) {
        return run.stream().map(Word::box).reduce(PageBox::join);
      }
    }
    return Optional.empty();
  }

  /** Letters and digits in capitals, so that a comma after the words does not hide them. */
  private static String bare(String word) {
    String bare = word.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return bare.isEmpty() ? word : bare;
  }
}
