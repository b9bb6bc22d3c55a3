package disclosure.match;

import java.util.List;

/**
 * The first four letters of many phrases, as a set of bits small enough to stay at hand: of a
 * text's words few begin as a phrase does, and only those are looked at closely.
 *
 * <p>A phrase is only looked for where a word begins, or at a sign, since it counts as a whole only
 * there.
 */
final class PhraseOpenings {
  private static final int OPENING = 4;
  private static final int LETTERS = 128;
  private static final int HASH_BITS = 16;
  private static final boolean[] IN_WORD = inWord();

  private final long[] openings = new long[1 << (HASH_BITS - 6)];

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

  /** Of a phrase that is shorter than an opening every continuation is one. */
  private void add(String phrase) {
    if (phrase.length() >= OPENING) {
      int hash = hash(phrase, 0);
      openings[hash >>> 6] |= 1L << hash;
      return;
    }
    for (char next = ' '; next < LETTERS; next++) {
      add(phrase + FoldedText.folded(next));
    }
  }

  /** Whether {@code look} says yes at any place where a phrase may begin. */
  boolean touches(String text, Look look) {
    int length = text.length();
    int at = 0;
    while (at < length) {
      char letter = text.charAt(at);
      if (letter > ' ' && mayOpen(text, at) && look.at(text, at)) {
        return true;
      }
      at++;
      if (isWord(letter)) {
        while (at < length && isWord(text.charAt(at))) {
          at++;
        }
      }
    }
    return false;
  }

  /** Near the end of the text, and where letters are folded away, anything may. */
  private boolean mayOpen(String text, int from) {
    if (from + OPENING > text.length() || !isPlain(text, from)) {
      return true;
    }
    int hash = hash(text, from);
    return (openings[hash >>> 6] & (1L << hash)) != 0;
  }

  private static boolean isPlain(String text, int from) {
    char second = text.charAt(from + 1);
    char third = text.charAt(from + 2);
    char fourth = text.charAt(from + 3);
    boolean singleSpaces = third > ' ' || (second > ' ' && fourth > ' ');
    return singleSpaces && (text.charAt(from) | second | third | fourth) < LETTERS;
  }

  private static int hash(String text, int from) {
    int letters = 0;
    for (int at = 0; at < OPENING; at++) {
      letters = (letters << 8) | FoldedText.folded(text.charAt(from + at));
    }
    return (letters * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
  }

  private static boolean isWord(char letter) {
    return letter < LETTERS ? IN_WORD[letter] : Character.isLetterOrDigit(letter);
  }

  private static boolean[] inWord() {
    boolean[] inWord = new boolean[LETTERS];
    for (char letter = 0; letter < LETTERS; letter++) {
      inWord[letter] = Character.isLetterOrDigit(letter);
    }
    return inWord;
  }
}
