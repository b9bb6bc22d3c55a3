package disclosure.reference.candidate;

import java.util.regex.Pattern;

/**
 * Finds the place of incorporation that ends a line: behind the legal form, behind a comma, in
 * parentheses.
 *
 * @param everywhere whether most lines of the exhibit end in a place, so that words behind a legal
 *     form are one even where nobody knows it
 */
record TrailingPlace(boolean everywhere) {
  private static final Pattern TOWN =
      Pattern.compile("\\s(?![IVX]+[,\\s])\\p{Lu}\\p{Ll}[^()]*,[^()]*");
  private static final int MOST_WORDS = 4;

  /** Where the place begins that ends a line of one cell; -1 where the line ends in the name. */
  int from(String line) {
    int known = Math.max(Jurisdictions.trailing(line), placeInParentheses(line));
    if (known > 0 && ExhibitCells.endsInForm(line.substring(0, known))) {
      return known;
    }
    int comma = placeAfterComma(line);
    if (!everywhere || comma > 0) {
      return comma;
    }
    int form = endOfForm(line);
    String beyond = form < 0 ? "" : line.substring(form, Math.max(form, known));
    boolean town = TOWN.matcher(beyond).matches() && wordsIn(beyond) <= MOST_WORDS;
    boolean unknown = known < 0 && form > 0 && wordsIn(line.substring(form)) <= MOST_WORDS;
    return town || unknown ? form : known;
  }

  /** {@code MGM HOLDINGS, RUSSIA}: the first comma after a legal form, else the last one. */
  private int placeAfterComma(String line) {
    int last = -1;
    for (int comma = line.indexOf(','); comma > 0; comma = line.indexOf(',', comma + 1)) {
      if (Jurisdictions.isOne(line.substring(comma + 1))) {
        if (ExhibitCells.endsInForm(line.substring(0, comma))) {
          return comma;
        }
        last = comma;
      }
    }
    return everywhere ? last : -1;
  }

  private static int placeInParentheses(String line) {
    int open = line.lastIndexOf('(');
    return open > 0 && line.endsWith(")") && Jurisdictions.isOne(line.substring(open)) ? open : -1;
  }

  /** Where the last legal form within a line ends; -1 where there is none or it ends the line. */
  private static int endOfForm(String line) {
    for (int at = line.lastIndexOf(' '); at > 0; at = line.lastIndexOf(' ', at - 1)) {
      String name = line.substring(0, at);
      if (ExhibitCells.endsInForm(name) && !name.endsWith(" The")) {
        return ExhibitCells.endsInForm(line) ? -1 : at;
      }
    }
    return -1;
  }

  private static int wordsIn(String text) {
    return text.strip().split(" ", -1).length;
  }
}
