package disclosure.document.form;

import disclosure.document.page.Segment;
import disclosure.document.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One sentence of running text, over as many lines as it takes; never empty. */
record Sentence(List<Word> words) {
  private static final Pattern END = Pattern.compile(".*[.!?][)\"”’]?");

  /** After these a point ends no sentence. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?i)\\(?(?:no|nos|mr|mrs|ms|dr|st|ste|dept|vs|approx|[a-z]|(?:[a-z]\\.)+[a-z]|\\d{1,2})\\.");

  /** After these it may, where the next word begins another. */
  private static final Pattern FORM = Pattern.compile("(?i)(?:inc|corp|co|ltd|bros)\\.");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:Motion|Moved|Second|Seconded|Carried|Passed|Approved|Vote|Voting|Ayes?|Nays?|The|Staff|All|Roll|Commissioner|Council\\w*|Supervisor|Trustee|Director|Chair\\w*|Mayor|Mr|Ms|Mrs)\\b.*");

  Sentence {
    words = List.copyOf(words);
  }

  static List<Sentence> of(List<Word> words) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < words.size(); at++) {
      boolean isLast = at + 1 == words.size();
      if (isLast || ends(words.get(at).text(), words.get(at + 1).text())) {
        sentences.add(new Sentence(words.subList(start, at + 1)));
        start = at + 1;
      }
    }
    return sentences;
  }

  private static boolean ends(String word, String next) {
    if (!END.matcher(word).matches() || SHORT.matcher(word).matches()) {
      return false;
    }
    return FORM.matcher(word).matches()
        ? BEGINNING.matcher(next).matches()
        : !Character.isLowerCase(next.charAt(0));
  }

  String text() {
    return new Segment(words).text();
  }
}
