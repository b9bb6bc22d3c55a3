package disclosure.document.intake;

/** Text of pages as a table can hold it. */
final class PageText {
  /** No honest page has so many letters; a hostile one must not become a row no table takes. */
  static final int MOST_LETTERS = 400_000;

  private PageText() {}

  /** The text, cut where it is beyond all pages. */
  static String cut(String text) {
    return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
  }

  /** Control characters and halves of characters become spaces; lines stay lines. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(letter -> isReadable(letter) ? letter : ' ')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isReadable(int letter) {
    return letter == '\n'
        || (!Character.isISOControl(letter)
            && Character.getType(letter) != Character.SURROGATE
            && letter != 0xFFFE
            && letter != 0xFFFF);
  }
}
