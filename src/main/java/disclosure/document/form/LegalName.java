package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A company's name with the legal form that running text gives it. A word with a capital letter on
 * either side makes another company's name of it, unless a sentence begins or ends there.
 */
final class LegalName {
  private static final String FORMS = "(?:,? " + LegalForms.IN_TEXT + "){1,3}+";
  private static final Pattern BEFORE =
      Pattern.compile("(?!and\\b)[a-z][a-z-]*,?|The|About|[-–—]+|.*(?:--|[a-z\\d)”’\"]{2}[.!?])");
  private static final Pattern GOES_ON = Pattern.compile("[A-Z&].*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?i:LLC|LLP|LP|[a-z]{6,})\\.");

  private final List<Word> words;

  LegalName(List<Word> words) {
    this.words = words;
  }

  /** The name with its form; empty where the text gives it none, or two that differ. */
  Optional<Finding> of(String name) {
    Pattern named = Pattern.compile("(?<!\\S)(?=[A-Z\\d])(?i:" + Pattern.quote(name) + ")" + FORMS);
    List<Finding> found = Phrases.all(words, named).stream().filter(this::isWhole).toList();
    long forms = found.stream().map(legal -> form(legal, name)).distinct().count();
    return forms == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static String form(Finding legal, String name) {
    return legal.value().substring(name.length()).replaceAll("[,.]", "");
  }

  private boolean isWhole(Finding legal) {
    List<Word> met = legal.words().words();
    Word first = met.get(0);
    Word last = met.get(met.size() - 1);
    int at = words.indexOf(first);
    int next = at + met.size();
    boolean begins =
        at == 0
            || BEFORE.matcher(words.get(at - 1).text()).matches()
            || isApart(words.get(at - 1), first);
    boolean ends =
        next >= words.size()
            || !GOES_ON.matcher(words.get(next).text()).matches()
            || SENTENCE_END.matcher(last.text()).matches()
            || last.text().endsWith(",")
            || isApart(last, words.get(next));
    return begins && ends;
  }

  /** Whether a paragraph ends between two words. */
  private static boolean isApart(Word above, Word below) {
    return below.box().top() - above.box().bottom() > below.box().height();
  }
}
