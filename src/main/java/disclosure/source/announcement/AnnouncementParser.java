package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.Announcement.Kind;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one paragraph: vendors before the award verb, then the amount, the kind and the contract
 * number, at the end the contracting activity.
 *
 * <p>The amount is the first one the award's own sentence states, or the ceiling stated later;
 * money that is merely obligated from a fund is never taken for it.
 */
public final class AnnouncementParser {
  private static final Pattern CORRECTION =
      Pattern.compile("(?i)^\\W*(correction|clarification|cancellation|editor.s note|note)\\b");
  private static final Pattern AMOUNT =
      Pattern.compile("\\$\\s?(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s*(million|billion))?");
  private static final Pattern CEILING =
      Pattern.compile(
          "(?i)(?:value|ceiling|maximum|not[- ]to[- ]exceed|aggregate|combined|total|amount|worth|shar)"
              + "[^$.]{0,120}?\\$\\s?(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s*(million|billion))?");
  private static final Pattern OBLIGATED =
      Pattern.compile("(?i)\\b(funds?|obligat\\w*|increment\\w*)\\b[^.$]{0,160}$");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<![ .](?:Inc|Co|Corp|No|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\\.S|Ltd|Bros|Ft|Mt|Lt))(?<!\\b[A-Z])[.](?=\\s+[A-Z0-9“\"$])");
  private static final Pattern MODIFICATION =
      Pattern.compile(
          "(?:(?i:modifications?|mod\\.?|change order)(?:,? (?i:number|no\\.?))?\\s*\\(?"
              + "([A-Z]{0,3}-?\\d{2,6}[A-Z]?)\\b(?!-)\\)?)|\\(([PA][A-Z]{0,2}\\d{4,5})\\)");
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?i)\\boptions?\\b[^.]{0,40} to (?:a |the )?(?:previously|contract|existing)|\\bdefinitiz|\\(P\\d{5}\\)");
  private static final Pattern ORDER =
      Pattern.compile("(?i)\\b(?:delivery|task|call)[ -]orders?\\b|\\border (?:against|under)\\b");
  private static final Pattern EACH =
      Pattern.compile("(?i)\\beach\\b[^$]{0,60}\\ban? (?:[\\w-]+ ){0,3}\\$");
  private static final Pattern ACTIVITY_LAST =
      Pattern.compile(
          "(?i),?\\s+(?:is|are|was|serves? as|will be) (?:the|its|a) (?:\\w+ )?contract(?:ing)?"
              + " (?:activity|agency|office|authority)");
  private static final Pattern ACTIVITY_FIRST =
      Pattern.compile(
          "(?i:the contracting (?:activity|agency|office) (?:is|for this \\w+ is|was))\\s*,?\\s+(?:the )?(?<activity>[^(]+?)\\s*(?:\\(|\\.?$|\\.\\s)");

  /**
   * Reads it.
   *
   * @throws RecordException {@code NO_AWARD} where nothing is awarded, {@code CORRECTION} where an
   *     earlier announcement is corrected, {@code VENDOR_UNREADABLE}
   */
  public Announcement parse(Paragraph paragraph) throws RecordException {
    String text = paragraph.text();
    if (CORRECTION.matcher(text).find()) {
      throw new RecordException("CORRECTION", "it corrects an earlier announcement");
    }
    AwardVerb verb = AwardVerb.find(text);
    if (verb == null) {
      throw new RecordException("NO_AWARD", "it does not say that anything is awarded");
    }
    List<AnnouncedVendor> vendors = Subject.vendors(text.substring(0, verb.start()));
    String predicate = text.substring(verb.end());
    String sentence = firstSentence(predicate);
    Kind kind = kind(text.substring(verb.start(), verb.end()), sentence);
    List<String> numbers = PrintedPiids.in(predicate);
    String closing = closing(predicate);
    List<String> last = PrintedPiids.in(closing);
    boolean many = vendors.stream().anyMatch(vendor -> vendor.piid() != null) && vendors.size() > 1;
    String own = last.isEmpty() ? own(sentence, numbers, kind, many) : last.get(0);
    if (own == null && vendors.size() == 1) {
      own = vendors.get(0).piid();
    }
    BigDecimal amount = amount(predicate, sentence);
    String award = text.substring(verb.start(), verb.end()) + sentence;
    boolean each = EACH.matcher(award).find();
    return new Announcement(
        paragraph.heading(),
        kind,
        vendors,
        amount,
        amount != null && vendors.size() > 1 && !each,
        own,
        kind == Kind.ORDER ? parent(numbers, own) : null,
        modification(sentence, kind),
        activity(text),
        text);
  }

  private static Kind kind(String verb, String sentence) {
    if (verb.contains("added")) {
      return Kind.ADDED_VENDOR;
    }
    Matcher order = ORDER.matcher(sentence);
    int orderAt = order.find() ? order.start() : Integer.MAX_VALUE;
    int modificationAt = sentence.toLowerCase(java.util.Locale.ROOT).indexOf("modif");
    if (modificationAt >= 0 && modificationAt < orderAt) {
      return Kind.MODIFICATION;
    }
    if (orderAt >= 200 && CHANGES.matcher(sentence).find()) {
      return Kind.MODIFICATION;
    }
    return orderAt < 200 ? Kind.ORDER : Kind.CONTRACT;
  }

  private static String firstSentence(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    return end.find() ? text.substring(0, end.start()) : text;
  }

  /** From the contracting activity on; the announced number stands there in parentheses. */
  private static String closing(String text) {
    int at = text.toLowerCase(java.util.Locale.ROOT).lastIndexOf("contracting activity");
    return at < 0 ? "" : text.substring(at);
  }

  /** Of an order only the contract it is placed under may be printed. */
  private static @Nullable String own(
      String sentence, List<String> numbers, Kind kind, boolean many) {
    if (many || numbers.isEmpty()) {
      return null;
    }
    String first = numbers.get(0);
    boolean placed =
        kind == Kind.ORDER
            && !sentence.matches("(?is).*\\border,? \\(?" + Pattern.quote(first) + ".*");
    return placed ? null : first;
  }

  private static @Nullable String parent(List<String> numbers, @Nullable String own) {
    return numbers.stream().filter(number -> !number.equals(own)).findFirst().orElse(null);
  }

  private static @Nullable BigDecimal amount(String predicate, String sentence) {
    Matcher first = AMOUNT.matcher(sentence);
    if (first.find() && !OBLIGATED.matcher(sentence.substring(0, first.start())).find()) {
      return dollars(first);
    }
    Matcher ceiling = CEILING.matcher(predicate);
    while (ceiling.find()) {
      String before = predicate.substring(0, predicate.lastIndexOf('$', ceiling.start(1)));
      String after = firstSentence(predicate.substring(ceiling.end()));
      if (!OBLIGATED.matcher(before).find() && !after.contains("obligated")) {
        return dollars(ceiling);
      }
    }
    return null;
  }

  private static BigDecimal dollars(Matcher found) {
    BigDecimal number = new BigDecimal(found.group(1).replace(",", ""));
    String unit = found.group(2);
    int zeros = unit == null ? 0 : unit.equals("million") ? 6 : 9;
    return number.movePointRight(zeros).setScale(2, RoundingMode.HALF_UP);
  }

  private static @Nullable String modification(String sentence, Kind kind) {
    Matcher number = MODIFICATION.matcher(sentence);
    if (kind != Kind.MODIFICATION || !number.find()) {
      return null;
    }
    return number.group(1) == null ? number.group(2) : number.group(1);
  }

  private static String lastSentence(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    return text.substring(from);
  }

  private static @Nullable String activity(String text) {
    Matcher first = ACTIVITY_FIRST.matcher(text);
    if (first.find()) {
      return first.group("activity").strip().replaceFirst("[,.]$", "");
    }
    Matcher last = ACTIVITY_LAST.matcher(text);
    String found = null;
    while (last.find()) {
      found = lastSentence(text.substring(0, last.start()));
    }
    return found == null ? null : found.strip().replaceFirst("^The (?=[A-Z])", "");
  }
}
