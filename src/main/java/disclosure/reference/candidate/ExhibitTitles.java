package disclosure.reference.candidate;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of an Exhibit 21 that are no subsidiaries: titles, heads of columns, sentences. */
final class ExhibitTitles {
  /** A subsidiary told in words: {@code X, a Delaware corporation}. */
  static final Pattern IN_WORDS =
      Pattern.compile(
          "^(.{3,120}?),?\\s+(?:is\\s+)?an?\\s+([A-Z][\\w.' ]{1,30}?)\\s+(?:business |limited |general |statutory |professional |public |non-?profit )*"
              + "(?:corporation|company|liability company|liability partnership|partnership|trust|corp\\.?|entity)\\b.*$");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)^(?:exhibit\\b.*|page\\b.*|\\d{1,3}"
              + "|(?:.*\\b)?(?:list of |significant |principal )?subsidiar(?:y|ies)(?: of\\b.*| list.*| name.*| company.*| as of.*| and\\b.*)?"
              + "|(?:legal )?(?:entity|company|name|corporate name).{0,40}"
              + "|.*\\b(?:jurisdiction|(?:state|country|place|province)[a-z/() ]{0,30}? of (?:incorporation|organi[sz]ation|formation)|percent(?:age)?|ownership|voting|doing business)\\b.*"
              + "|of incorporation.*|or organi[sz]ation.*|incorporation|organi[sz]ation|(?:state|country)\\b.{0,25})$");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)^(?:the following|as of|note|pursuant|in accordance|except|other than|this list|all of"
              + "|each of|certain|unless|excluded|also included|omitted|names of|set forth|below|listed"
              + "|includes|while|this exhibit|\\(?\\*+|\\(\\d{1,2}\\)\\s).*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i).*\\bsubsidiaries of\\b.*|(?:.{0,40} )?of (?:incorporation|organi[sz]ation|formation)");
  private static final int MOST_WORDS = 22;

  private ExhibitTitles() {}

  /** Whether a cell has the words that head a column or a page. */
  static boolean heads(String cell) {
    return HEADING.matcher(cell).matches();
  }

  static boolean isHeading(List<String> cells) {
    boolean named = cells.stream().anyMatch(cell -> ExhibitCells.endsInForm(cell));
    boolean headed = cells.stream().anyMatch(ExhibitTitles::heads);
    boolean titled = cells.size() == 1 && TITLE.matcher(cells.get(0)).matches();
    return titled || (headed && !named);
  }

  static boolean isSentence(String text) {
    boolean isLong = text.split(" ", -1).length > MOST_WORDS;
    return SENTENCE.matcher(text).matches() || (isLong && !IN_WORDS.matcher(text).matches());
  }
}
