package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
import java.util.regex.Pattern;

/** The name of a caption within a sentence, which heads nothing. */
final class SaidCaption {
  private static final Pattern SAYS = Pattern.compile("[A-Za-z]{2},?$");

  /** Before the name of a caption, whatever letters it is in. */
  private static final Pattern POINTS =
      Pattern.compile("(?i)(?:the|above|this|our|your|show|indicate|reference|include|with)");

  private SaidCaption() {}

  /** Whether it goes on in small letters, or with what is pointed at, behind a word of its line. */
  static boolean isAt(List<Word> line, int start) {
    return start > 0
        && !LabelFinder.isPiece(line.get(start - 1).box(), line.get(start).box())
        && (POINTS.matcher(line.get(start - 1).text()).matches()
            || (Character.isLowerCase(line.get(start).text().charAt(0))
                && SAYS.matcher(line.get(start - 1).text()).find()));
  }
}
