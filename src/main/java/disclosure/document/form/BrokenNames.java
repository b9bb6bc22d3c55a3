package disclosure.document.form;

import disclosure.document.page.Segment;
import java.util.regex.Pattern;

/** Names that break over two lines: {@code Example Radio} and {@code Service, LLC} under it. */
final class BrokenNames {
  /** {@code UPFITTERS INC}, but no name of its own behind {@code DBA}. */
  private static final Pattern WORD_AND_FORM =
      Pattern.compile("(?i)(?!d\\.?/?b\\.?/?a\\b)[a-z][a-z'’-]*,? [a-z.]+");

  /** Words after which a name goes on. */
  private static final Pattern UNFINISHED = Pattern.compile("(?i)(?:\\b(?:and|of|for|the)|[&,])$");

  /** What only stands before another word of a body's name. */
  private static final Pattern OF_WHAT =
      Pattern.compile("(?i).+ (?:emergency|public|human|social|economic|environmental|general)$");

  /** What bodies' names end with and none is by itself. */
  private static final Pattern LAST_OF_BODY =
      Pattern.compile(
          "(?i)county|counties|parish|authority|district|commission|corporation|university|college|services|resources|affairs");

  /** A body of a place, where the name of a county under it is the rest of the place's. */
  private static final Pattern OF_PLACE =
      Pattern.compile(
          "(?i).*\\b(?:authority|commission|board|district|agency) of (?!.*\\b(?:county|city|parish)\\b).+");

  private static final Pattern REST_OF_PLACE =
      Pattern.compile("(?i)(?:[a-z.'’-]+ ){0,2}(?:county|counties|parish)");

  private static final Pattern WHOLE_PLACE =
      Pattern.compile(
          "(?i)(?:city|county|town|village|borough|township|state) of .+|.*[\\d@,;:].*");

  private static final Pattern WORD = Pattern.compile("(?i)[a-z]{4,}");

  private BrokenNames() {}

  /** Whether a line under a company's or a body's name is the rest of it. */
  static boolean goesOn(Segment above, Segment below) {
    return endsCompany(above.text(), below.text())
        || (OF_WHAT.matcher(above.text()).matches() && WORD.matcher(below.text()).matches());
  }

  private static boolean endsCompany(String above, String below) {
    return !LegalForms.end(above)
        && (LegalForms.isOne(below)
            || (WORD_AND_FORM.matcher(below).matches() && LegalForms.end(below)));
  }

  /** Whether a line of a letterhead is the rest of a body's name above it. */
  static boolean endsBody(Segment above, Segment below) {
    return !WHOLE_PLACE.matcher(above.text()).matches()
        && (isLastOfBody(below)
            || (OF_PLACE.matcher(above.text()).matches()
                && REST_OF_PLACE.matcher(below.text()).matches()));
  }

  /** Whether a line holds only what ends a body's name. */
  static boolean isLastOfBody(Segment line) {
    return LAST_OF_BODY.matcher(line.text()).matches();
  }

  /** Whether a name ends with a word that none ends with. */
  static boolean isUnfinished(Segment name) {
    return UNFINISHED.matcher(name.text()).find();
  }
}
