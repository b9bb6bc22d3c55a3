package disclosure.match;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words around a product's name say about it. They only subtract. */
final class MentionContext {
  private static final int WINDOW = 48;

  /** {@code 3091 ORACLE ROAD}. */
  private static final Pattern STREET =
      Pattern.compile(
          "^ (?:ROAD|RD|STREET|AVE|AVENUE|BLVD|BOULEVARD|LANE|HWY|HIGHWAY|PKWY|PARKWAY|COURT|CIRCLE)\\b");

  /** {@code JOHN@ORACLE.COM}, {@code WWW.ORACLE.COM}. */
  private static final Pattern ADDRESS_BEFORE = Pattern.compile("(?:@|WWW\\.|//)[A-Z0-9.-]*$");

  private static final Pattern ADDRESS_AFTER =
      Pattern.compile("^\\.(?:COM|GOV|ORG|NET|EDU|MIL|US)\\b");

  /** Words that say that copies or things are bought, not people's knowledge of them. */
  private static final Pattern SALE =
      Pattern.compile(
          "\\b(?:LICEN[SC](?:E|ES|ING)|SUBSCRIPTIONS?|RENEWALS?|MAINTENANCE|HARDWARE|SEATS?|DEVICES?"
              + "|KITS?|UNITS?)\\b");

  private static final Pattern TRAINING_AFTER =
      Pattern.compile(
          "^[ :/-]*(?:[A-Z0-9]+[ :/-]+){0,2}?"
              + "(?:TRAINING|TRAININGS|COURSES?|CLASS|CLASSES|WORKSHOPS?|BOOTCAMP|CERTIFICATIONS?"
              + "|TUTORIALS?|SKILLS|EXAMS?|CONFERENCE|TUITION)\\b");
  private static final Pattern TRAINING_BEFORE =
      Pattern.compile(
          "\\b(?:TRAINING|COURSES?|CLASS|CLASSES|CERTIFIED|CERTIFICATIONS?|PROFICIEN(?:CY|T)|TUITION)"
              + "[ :/-]+(?:[A-Z]+[ :/-]+){0,2}$");
  private static final Pattern LABOUR_AFTER =
      Pattern.compile(
          "^[ :/-]*(?:[A-Z0-9]+[ :/-]+){0,1}?"
              + "(?:DEVELOPERS?|DEVELOPMENT|ADMINISTRATORS?|ADMINISTRATION|CONSULTANTS?|CONSULTING"
              + "|PROGRAMMERS?|PROGRAMMING|ENGINEERS?|ENGINEERING|SMES?|ARCHITECTS?|ANALYSTS?"
              + "|EXPERTS?|EXPERTISE|DBAS?|PROFESSIONALS|MIGRATION|INTEGRATION|IMPLEMENTATION"
              + "|QUALIFIED|FORMS? DESIGN(?:ERS?|ING)?)\\b");
  private static final Pattern BESIDE_AFTER =
      Pattern.compile(
          "^ (?:OR EQUAL|COMPATIBLE|EQUIVALENT|CASES?\\b|COVERS?\\b|USERS?\\b|CONNECTORS?\\b)");
  private static final Pattern BESIDE_BEFORE =
      Pattern.compile(
          "\\b(?:COMPATIBLE WITH|FOR USE WITH|INTEGRAT\\w+ WITH|INTERFACE\\w* (?:WITH|TO)"
              + "|MIGRAT\\w+ FROM|REPLAC\\w+(?: OF| FOR)?|EQUIVALENT TO|SIMILAR TO|ALTERNATIVE TO"
              + "|INSTEAD OF|(?:CASES?|MOUNTS?|COVERS?|ACCESSORIES) FOR) (?:[A-Z]+ )?$");

  /** {@code SWITCHES AT EQUINIX}, {@code CIRCUIT TO EQUINIX}: its halls are not what is bought. */
  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "\\b(?:AT|INSIDE|LOCATED IN|HOSTED IN|HOUSED IN"
              + "|(?:CIRCUITS?|CONNECTIONS?|CONNECTIVITY) (?:FOR|FROM|TO)) (?:THE |OUR )?$");

  private static final List<Rule> RULES =
      List.of(
          new Rule(TRAINING_BEFORE, TRAINING_AFTER, "it is named as a subject to be taught"),
          new Rule(null, LABOUR_AFTER, "it is named as what people are to know or work on"),
          new Rule(BESIDE_BEFORE, BESIDE_AFTER, "it is named as what something else is to fit"),
          new Rule(PLACE_BEFORE, null, "it is named as the place where something stands"));
  private static final Set<String> UNLESS_SOLD =
      Set.of(RULES.get(0).clause(), RULES.get(1).clause());

  private MentionContext() {}

  private record Rule(@Nullable Pattern before, @Nullable Pattern after, String clause) {
    boolean speaks(String lead, String trail) {
      return (after != null && after.matcher(trail).find())
          || (before != null && before.matcher(lead).find());
    }
  }

  /** Whether the words are part of a street's name or of an address on the net. */
  static boolean isAddress(FoldedText text, int from, int to) {
    String trail = trail(text, to);
    return STREET.matcher(trail).find()
        || ADDRESS_AFTER.matcher(trail).find()
        || ADDRESS_BEFORE.matcher(lead(text, from)).find();
  }

  /** Why the product may not be what is bought; null where nothing says so. */
  static @Nullable String doubt(FoldedText text, int from, int to) {
    String lead = lead(text, from);
    String trail = trail(text, to);
    for (Rule rule : RULES) {
      if (rule.speaks(lead, trail)
          && !(UNLESS_SOLD.contains(rule.clause())
              && SALE.matcher(text.slice(0, text.length())).find())) {
        return rule.clause();
      }
    }
    return null;
  }

  private static String lead(FoldedText text, int from) {
    return text.slice(Math.max(0, from - WINDOW), from);
  }

  private static String trail(FoldedText text, int to) {
    return text.slice(to, Math.min(text.length(), to + WINDOW));
  }
}
