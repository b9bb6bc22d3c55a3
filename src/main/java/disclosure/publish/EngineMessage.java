package disclosure.publish;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine says against a question, as one sentence. */
final class EngineMessage {
  /** What a statement hears that does something else than to read. */
  static final String ONLY_READING =
      "only one statement that reads can be asked (SELECT, FROM, WITH, DESCRIBE, SUMMARIZE, SHOW,"
          + " PIVOT)";

  private static final Pattern KIND = Pattern.compile("^[A-Z][A-Za-z ]* Error: ");
  private static final Pattern PLACE =
      Pattern.compile("\\n\\s*LINE (\\d+): ([^\\n]*)\\n.*", Pattern.DOTALL);

  private EngineMessage() {}

  /** The sentence; of a question of several lines with the line that is meant. */
  static String of(SQLException e, String question) {
    String message = String.valueOf(e.getMessage()).strip();
    if (message.startsWith("Parser Error")) {
      return ONLY_READING;
    }
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return sentence(message);
    }
    String said = sentence(message.substring(0, place.start()));
    boolean oneLine = question.strip().indexOf('\n') < 0;
    // The question is asked within brackets, of which the first is a line of its own.
    int line = Integer.parseInt(place.group(1)) - 1;
    return oneLine ? said : said + " (line " + line + ": " + place.group(2).strip() + ")";
  }

  private static String sentence(String message) {
    return KIND.matcher(message).replaceFirst("").strip().replaceAll("\\s*\\n\\s*", " ");
  }
}
