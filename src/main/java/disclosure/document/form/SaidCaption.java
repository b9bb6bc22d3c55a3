package disclosure.document.form;

import disclosure.document.page.Word;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a caption within a sentence, which heads nothing. */
final class SaidCaption {
  private static final Pattern SAYS = Pattern.compile("[A-Za-z]{2},?$");

  /** Before the name of a caption, whatever letters it is in. */
  private static final Pattern POINTS =
      Pattern.compile("(?i)(?:the|above|this|our|your|show|indicate|reference|include|with)");

  /** What belongs to an earlier state of the paper, as {@code Previous Order Total}. */
  private static final Pattern FORMER = Pattern.compile("(?i)(?:previous|prior|original|former)");

  /** Joins a caption to what it is part of, as {@code Memo to Supplier}. */
  private static final Pattern JOINS = Pattern.compile("(?:to|of|from|by|for|per)");

  /** Behind the name of a party that is bound to something, as {@code Vendor shall hold}. */
  private static final Pattern BINDS = Pattern.compile("(?:shall|must|will|may|agrees|is|are)");

  private SaidCaption() {}

  /**
   * Whether it goes on in small letters, or with what is pointed at, behind a word of its line; a
   * caption within a longer one that is pointed at is pointed at too. So is a line that begins with
   * a small letter where the form prints a capital, and a party that shall do something.
   */
  static boolean isAt(List<Word> line, int start, Label.Wording wording) {
    if (isBound(line, start + wording.words().size())) {
      return true;
    }
    boolean isSmall = Character.isLowerCase(line.get(start).text().charAt(0));
    return start == 0
        ? isSmall && Character.isUpperCase(wording.printed().charAt(0))
        : follows(line, start)
            && (isPointedAt(line, start)
                || (follows(line, start - 1)
                    && POINTS.matcher(line.get(start - 2).text()).matches())
                || (isSmall && SAYS.matcher(line.get(start - 1).text()).find()));
  }

  private static boolean isBound(List<Word> line, int next) {
    return next < line.size()
        && follows(line, next)
        && BINDS.matcher(line.get(next).text()).matches();
  }

  private static boolean isPointedAt(List<Word> line, int start) {
    String before = line.get(start - 1).text();
    return Stream.of(POINTS, FORMER, JOINS).anyMatch(word -> word.matcher(before).matches());
  }

  private static boolean follows(List<Word> line, int start) {
    return start > 0 && !LabelFinder.isPiece(line.get(start - 1).box(), line.get(start).box());
  }
}
