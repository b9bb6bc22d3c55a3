package disclosure.text;

/**
 * The frozen fold behind every id made from a name. It never changes: improving {@link Names}
 * renames nothing.
 */
public final class Ids {
  private Ids() {}

  /**
   * Upper case, runs of white space to one space, none at the ends.
   *
   * <p>Each code point is raised alone ({@code ß} stays), as databases do; accents and punctuation
   * stay.
   *
   * @param name a name as published, never null
   */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean gap = false;
    for (int at = 0; at < name.length(); ) {
      int letter = name.codePointAt(at);
      at += Character.charCount(letter);
      if (isSpace(letter)) {
        gap = folded.length() > 0;
        continue;
      }
      if (gap) {
        folded.append(' ');
        gap = false;
      }
      folded.appendCodePoint(Character.toUpperCase(letter));
    }
    return folded.toString();
  }

  private static boolean isSpace(int letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }
}
