package disclosure.match;

/**
 * A text without case, with single spaces and plain quotes and hyphens, that knows where each of
 * its letters stands in the original.
 */
final class FoldedText {
  private final String original;
  private final char[] letters;
  private final int[] origins;
  private final int length;

  FoldedText(String original) {
    this.original = original;
    letters = new char[original.length()];
    origins = new int[original.length()];
    length = fold();
  }

  private int fold() {
    int next = 0;
    char before = ' ';
    for (int at = 0; at < original.length(); at++) {
      char letter = folded(original.charAt(at));
      if (letter == 0 || (letter == ' ' && before == ' ')) {
        continue;
      }
      letters[next] = letter;
      origins[next++] = at;
      before = letter;
    }
    return next;
  }

  /** The letter as it is compared; a space for any white space; 0 for what is not read at all. */
  static char folded(char letter) {
    if (letter < 128) {
      return letter >= 'a' && letter <= 'z' ? (char) (letter - 32) : letter <= ' ' ? ' ' : letter;
    }
    return switch (letter) {
      case '®', '™', '©', '\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF' -> 0;
      case '’', '‘', 'ʼ' -> '\'';
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      default -> Character.isSpaceChar(letter) ? ' ' : Character.toUpperCase(letter);
    };
  }

  int length() {
    return length;
  }

  char at(int index) {
    return letters[index];
  }

  /** The original's words between two letters of the folded text, verbatim. */
  String quote(int from, int to) {
    return original.substring(origins[from], origins[to - 1] + 1);
  }

  /** Whether neither neighbour of {@code [from, to)} continues a word. */
  boolean isWhole(int from, int to) {
    return !(isWord(from - 1) && isWord(from)) && !(isWord(to - 1) && isWord(to));
  }

  boolean isWord(int index) {
    return index >= 0 && index < length && Character.isLetterOrDigit(letters[index]);
  }

  String slice(int from, int to) {
    return new String(letters, from, to - from);
  }
}
