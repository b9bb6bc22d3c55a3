package disclosure.match;

import java.util.BitSet;
import java.util.List;

/**
 * The first three letters of many phrases, as a set of bits small enough to stay at hand: of a
 * text's words few begin as a phrase does, and only those are looked at closely.
 *
 * <p>A phrase is only looked for where a word begins, or at a sign, since it counts as a whole only
 * there.
 */
final class PhraseOpenings {
  private static final int LETTERS = 128;

  private final BitSet openings = new BitSet(64 * 64 * 64);

  /** Looks closely at one place. */
  interface Look {
    boolean at(String text, int from);
  }

  /** Phrases of folded plain ASCII. */
  PhraseOpenings(List<String> phrases) {
    for (String phrase : phrases) {
      add(phrase);
    }
  }

  /** Of a phrase that is shorter than three letters every continuation is an opening. */
  private void add(String phrase) {
    if (phrase.length() >= 3) {
      openings.set(key(phrase.charAt(0), phrase.charAt(1), phrase.charAt(2)));
      return;
    }
    for (char next = ' '; next < LETTERS; next++) {
      add(phrase + FoldedText.folded(next));
    }
  }

  /** Whether {@code look} says yes at any place where a phrase may begin. */
  boolean touches(String text, Look look) {
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean isWord = isWord(letter);
      if (letter > ' ' && !(inWord && isWord) && mayOpen(text, at) && look.at(text, at)) {
        return true;
      }
      inWord = isWord;
    }
    return false;
  }

  private boolean mayOpen(String text, int from) {
    if (from + 2 >= text.length()) {
      return true;
    }
    char first = text.charAt(from);
    char second = text.charAt(from + 1);
    char third = text.charAt(from + 2);
    boolean plain = (first | second | third) < LETTERS && !(second <= ' ' && third <= ' ');
    return !plain
        || openings.get(
            key(FoldedText.folded(first), FoldedText.folded(second), FoldedText.folded(third)));
  }

  /** Folded letters lie between the space and the underscore, give or take a few signs. */
  private static int key(char first, char second, char third) {
    return ((first - ' ') & 63) << 12 | ((second - ' ') & 63) << 6 | ((third - ' ') & 63);
  }

  private static boolean isWord(char letter) {
    return letter < LETTERS
        ? (letter >= 'a' && letter <= 'z')
            || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9')
        : Character.isLetterOrDigit(letter);
  }
}
