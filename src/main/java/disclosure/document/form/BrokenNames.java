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

  /** Whether a name ends with a word that none ends with. */
  static boolean isUnfinished(Segment name) {
    return UNFINISHED.matcher(name.text()).find();
  }
}
