package disclosure.source.announcement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that say that something is awarded: vendors stand before, all else after. */
record AwardVerb(int start, int end) {
  private static final Pattern VERB =
      Pattern.compile(
          "[,;]?\\s*\\b(?:(?:is|are|was|were|has|have|will|had)(?: (?:each|all|both|also|now|together|\\w{3,}ly))*"
              + "(?: (?:been|being|be|receive[d]?))?(?: (?:each|all|both|also|together|\\w{3,}ly))*"
              + " (?:award(?:ed|ing)?|issued|added|selected|granted|given|modified)\\b"
              + "|(?:has|have|will)(?: each)? (?:received?|share|compete)\\b"
              + "|received (?=an? \\$)|(?:is|are) receiving\\b|awarded (?=an? (?:\\$|contract))"
              + "|(?:is|are)(?: \\w+){1,4} (?:company|companies) awarded\\b|(?:is|are) (?:each )?sharing\\b"
              + "|being awarded\\b|(?:is|are) announcing the award of\\b|intends to award\\b|shares? in\\b)");

  /** Finds the first one, or null. */
  static @Nullable AwardVerb find(String text) {
    Matcher verb = VERB.matcher(text);
    return verb.find() ? new AwardVerb(verb.start(), verb.end()) : null;
  }

  static boolean in(String text) {
    return VERB.matcher(text).find();
  }
}
