package disclosure.source.announcement;

import disclosure.model.Announcement.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sentence of an award announces: whichever of an order, a change and a new contract it
 * names first; where it names only a contract awarded before, a change of that contract, or an
 * order if that contract is an agreement by which orders are placed.
 */
final class AnnouncedKind {
  /** Words after this many belong to what the award is for. */
  private static final int BEGINNING = 200;

  private static final Pattern MODIFIES =
      Pattern.compile(
          "(?i)\\bmodif(?:ies|y(?! the [A-Z])|ied|ication|ications)\\b(?! (?:kits?|programs?|services?|work|support|and"
              + " (?:repair|overhaul|upgrade)))|\\bchange orders?\\b");
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?i)\\boptions?\\b[^.]{0,40} to (?:a |the )?(?:previously|contract|existing)|\\bdefinitiz(?!ation date)"
              + "|\\(P\\d{5}\\)");
  private static final Pattern NEW_CONTRACT =
      Pattern.compile("(?i)\\b(?:contracts?|agreements?)\\b(?! modif)(?= for| to (?!exercise))");
  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?i)\\b(?:contracts?|agreements?)\\b(?! action)(?! \\(\\d{4}\\))"
              + "(?!(?: \\w+){0,2} (?:task|delivery|call)[ -]order)");

  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(?:delivery|task|call|job)[ -]orders?\\b(?![- ]type\\b)"
              + "(?!(?:[, -]+(?!under|against|on|to|for|from|of|off|with|modif)[\\w/()-]+){0,5}[, -]+contracts?\\b)"
              + "|(?<!\\bin )(?<!\\bchange )\\border (?:against|under|from|on|off|to)\\b"
              + "|\\bagreement order\\b|\\bcall \\(?[A-Z]{0,2}\\d{2,4}\\b");

  private static final Pattern ORDER_MODIFIED =
      Pattern.compile("(?i)^[^.;]{0,150}\\border(?: \\(?\\w{4}\\)?)?,? modif");

  /** An order with its number that is said to stand under a contract. */
  private static final Pattern NUMBERED_ORDER =
      Pattern.compile(
          "(?:(?i:\\border|\\bcall) \\(?#?(?!P\\d{5})(?=[A-Z]{0,4}\\d)[A-Z0-9-]{3,17}\\)?,?\\s?"
              + "(?i:(?:placed|issued)? ?(?:previously )?(?:under|against|on|off|from|to)\\b))"
              + "|(?i:\\bcontract|\\baction) \\((?!P\\d{5})(?=[A-Z]*\\d)[A-Z0-9]{4,6}\\)"
              + " (?i:to|under|against|on) (?i:(?:an? |the )?(?:previously|existing|basic)\\b)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:to|under|against|on|of|in|off|from) (?:(?:an?|the|their) )?"
              + "(?:previously[- ](?:awarded|issued)|existing|current|basic)\\b");
  private static final Pattern AGREEMENT =
      Pattern.compile("(?i)\\b(?:basic order\\w*|blanket purchas\\w+) agreements?\\b");
  private static final Pattern OPTION =
      Pattern.compile(
          "(?i)\\bcontract option (?:with|for|in|to)\\b|\\bto exercise\\b[^.;]{0,60}\\b(?:option|subtask)|\\bexercise of (?:an?|the) [^.;]{0,40}\\boption"
              + "|^\\W*(?:an?|the|its) (?:[\\w-]+ ){0,2}option (?:year|period)\\b"
              + "|\\boption(?: (?:year|period))?(?: (?:\\w+|\\(\\w+\\)))?,? (?:under|of|on|to) (?:an? |the )?(?:previously|contract|existing)");

  private AnnouncedKind() {}

  /**
   * Tells it.
   *
   * @param verb of the award
   * @param sentence what follows the verb in its sentence
   * @param numbered whether a modification's number is printed
   */
  static Kind of(String verb, String sentence, boolean numbered) {
    if (verb.contains("added")) {
      return Kind.ADDED_VENDOR;
    }
    if (verb.contains("modified")) {
      return Kind.MODIFICATION;
    }
    int order = at(ORDER, sentence);
    if (modifies(sentence, order, numbered)) {
      return Kind.MODIFICATION;
    }
    boolean late = order >= BEGINNING;
    if (late && CHANGES.matcher(sentence).find()) {
      return Kind.MODIFICATION;
    }
    int contract = at(CONTRACT, sentence);
    int counted = at(NUMBERED_ORDER, sentence);
    if ((!late && order < contract) || counted < BEGINNING) {
      return Kind.ORDER;
    }
    int before = at(BEFORE, sentence);
    if (at(OPTION, sentence) < BEGINNING) {
      return Kind.MODIFICATION;
    }
    return before < contract ? ofFormer(sentence.substring(before)) : Kind.CONTRACT;
  }

  private static boolean modifies(String sentence, int order, boolean numbered) {
    int modified = at(MODIFIES, sentence);
    boolean stated =
        modified < Integer.MAX_VALUE && (numbered || modified < at(NEW_CONTRACT, sentence));
    boolean option = at(OPTION, sentence) < order && order < BEGINNING;
    return option || (stated && (modified < order || ORDER_MODIFIED.matcher(sentence).find()));
  }

  private static Kind ofFormer(String words) {
    String former = words.substring(0, Math.min(words.length(), BEGINNING));
    return AGREEMENT.matcher(former).find() ? Kind.ORDER : Kind.MODIFICATION;
  }

  private static int at(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.start() : Integer.MAX_VALUE;
  }
}
