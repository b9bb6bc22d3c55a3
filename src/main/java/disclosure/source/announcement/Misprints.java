package disclosure.source.announcement;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the marks between the vendors of an announcement where its form has them, so that one
 * reading fits all: what is printed is not touched, only what is read.
 */
final class Misprints {
  private static final String PLACE = "(?i:" + Places.alternatives() + ")";
  private static final String NUMBER = "[A-Z0-9]{6}-\\d{2}-[A-Z]-[A-Z0-9]{4}";

  private static final Pattern BROKEN_NUMBER =
      Pattern.compile("(?<=[A-Z0-9])(?:-\\((?=\\d{4}\\))|\\)-(?=(?:\\d{2}-)?[A-Z]-))");
  private static final Pattern UNOPENED = Pattern.compile("(?<!\\s)\\s*(?=" + NUMBER + "\\))");
  private static final Pattern UNCLOSED =
      Pattern.compile("(?<=\\()(" + NUMBER + ")(?=;\\s+[^()]+\\()");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          ",?\\s*\\((" + NUMBER + ")\\)\\s+([A-Z][^,;()]{2,30}, " + PLACE + ")(?=\\s*(?:[;,]|$))");
  private static final Pattern ENDED_BY_NUMBER =
      Pattern.compile(
          "(?<=\\([A-Z0-9]{6}-?\\d{2}-?[A-Z]-?[A-Z0-9]{4}\\)),\\s+(?:and\\s+)?"
              + "(?=[A-Z])(?![^,;()]{2,30}, "
              + PLACE
              + "\\s*(?:[;,]|$))");
  private static final Pattern PLACED = Pattern.compile(", " + PLACE + "\\b|\\(");
  private static final Pattern ZIP_CODE = Pattern.compile(",? \\d{5,6}(?=\\s*(?:[;,(]|$))");
  private static final Pattern SHORT_NAME =
      Pattern.compile(", (\\([A-Z]{2,8}\\)) (?=[A-Z][^,;()]{2,30}, " + PLACE + "\\b)");
  private static final Pattern COLON = Pattern.compile("(?<=\\)):\\s+(?=and\\b)");
  private static final Pattern CITY =
      Pattern.compile("(?!and\\b)[A-Z][^,;()*]{2,30}, " + PLACE + "\\s*(?:\\(.*)?");
  private static final Pattern FORM_WITHOUT_COMMA =
      Pattern.compile(
          "(?<=, )(Inc\\.|LLC|Corp\\.|Co\\.|Ltd\\.|LP|JV)\\s+(?:of )?(?=[A-Z][^,;()]{2,30}, "
              + PLACE
              + "\\b)");
  private static final Pattern STATE_WITHOUT_COMMA =
      Pattern.compile(
          "(?<=,\\*{0,3}\\s?)(?! )((?!(?:North|South|West|New)\\s)[A-Z][\\w.]+(?: [A-Z][\\w.]*){0,2}) ("
              + PLACE
              + ")(?=\\s*(?:[(;]|$))");

  private Misprints() {}

  /**
   * The same words with their marks in place.
   *
   * @param words the vendors of an announcement
   */
  static String mended(String words) {
    String text = BROKEN_NUMBER.matcher(words).replaceAll("-");
    text = UNCLOSED.matcher(text).replaceAll("$1)");
    text = behindPlaces(UNOPENED, text, " (");
    text = behindPlaces(ZIP_CODE, text, "");
    text = NUMBER_FIRST.matcher(text).replaceAll(", $2 ($1)");
    text = SHORT_NAME.matcher(text).replaceAll(" $1, ");
    text = ENDED_BY_NUMBER.matcher(text).replaceAll("; ");
    text = COLON.matcher(text).replaceAll("; ");
    text = FORM_WITHOUT_COMMA.matcher(text).replaceAll("$1, ");
    text = STATE_WITHOUT_COMMA.matcher(text).replaceAll(Misprints::parted);
    return cityJoined(text);
  }

  /** Replaces what stands right behind a place. */
  private static String behindPlaces(Pattern pattern, String text, String mend) {
    return pattern
        .matcher(text)
        .replaceAll(
            found ->
                Places.endsAt(found.start(), text)
                    ? mend
                    : Matcher.quoteReplacement(found.group()));
  }

  private static String parted(MatchResult found) {
    return Places.is(found.group()) ? found.group() : found.group(1) + ", " + found.group(2);
  }

  /** A semicolon between a vendor and its city is a comma. */
  private static String cityJoined(String words) {
    String joined = "";
    String before = "";
    for (String piece : words.split(";", -1)) {
      boolean city = CITY.matcher(piece.strip()).matches() && !PLACED.matcher(before).find();
      String vendor = joined.replaceFirst("[,\\s]+$", "");
      joined = joined.isEmpty() ? piece : city ? vendor + "," + piece : joined + ";" + piece;
      before = piece;
    }
    return joined;
  }
}
