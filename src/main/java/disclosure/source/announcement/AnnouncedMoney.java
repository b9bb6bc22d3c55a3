package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The money of an announcement: the first amount the award's own sentence states, or the ceiling
 * stated later; what is merely obligated from a fund is never taken for it.
 */
final class AnnouncedMoney {
  static final String DOLLARS = "\\$\\s?(\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s-]*(million|billion))?";
  private static final Pattern AMOUNT = Pattern.compile(DOLLARS);
  private static final Pattern CEILING =
      Pattern.compile(
          "(?i)(?:value|ceiling|maximum|not[- ]to[- ]exceed|aggregate|combined|total|amount|worth|shar"
              + "|potential|awards? (?:is|are|was|were) for|valued at)[^$.]{0,120}?"
              + DOLLARS);

  /** What a sentence says of the very action that is announced. */
  private static final Pattern OF_THIS_ACTION =
      Pattern.compile(
          "(?i)\\b(?:face )?(?:value|amount) of (?:this|the present) (?:\\w+ )?(?:action|award|order|modification|option)[^$.]{0,40}?"
              + DOLLARS);

  /** What the whole was before and is after; neither is what is announced. */
  private static final Pattern TOTALS =
      Pattern.compile("(?i)\\bfrom " + DOLLARS + " to " + DOLLARS);

  /** Right before an amount that is taken back. */
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?:\\b(?:negative|minus|(?:decreas|reduc)(?:es?|ed|ing)(?: [a-z]+){0,5} by)\\s+|(?<![\\w)])[-–−])$");

  private static final Pattern OBLIGATED =
      Pattern.compile("(?i)\\b(funds?|funding|obligat\\w*|increment(?!ally)\\w*)\\b[^.$]{0,160}$");
  private static final Pattern EACH =
      Pattern.compile(
          "(?i)\\beach\\b(?![^$]{0,80}\\b(?:combined|aggregate|share|total|collective)\\b)"
              + "[^$]{0,60}\\b(?:an? (?:[\\w-]+ ){0,3}|awarded )\\$");

  /** The vendor is one of several that the ceiling is for. */
  private static final Pattern OF_MORE =
      Pattern.compile(
          "(?i)^[^.]{0,160}\\bshared[ -](?:\\w+ )?(?:ceiling|maximum)|\\bcompet\\w+ for (?:a |their )?portion of the\\b");

  private AnnouncedMoney() {}

  /**
   * What the award's own sentence announces, or null.
   *
   * @param predicate all words after the award verb
   */
  static @Nullable BigDecimal ofSentence(String predicate) {
    String sentence = withoutTotals(Sentences.first(predicate));
    Matcher first = AMOUNT.matcher(sentence);
    String before = first.find() ? sentence.substring(0, first.start()) : null;
    if (before == null || OBLIGATED.matcher(before).find()) {
      return null;
    }
    return NEGATIVE.matcher(before).find() ? dollars(first).negate() : dollars(first);
  }

  /** The same, unless it is the amount of one of several vendors. */
  static @Nullable BigDecimal ofAll(List<AnnouncedVendor> vendors, @Nullable BigDecimal stated) {
    boolean told = vendors.stream().allMatch(vendor -> vendor.amount() != null);
    boolean one =
        stated != null
            && vendors.size() > 1
            && told
            && vendors.stream()
                .anyMatch(vendor -> stated.compareTo(Objects.requireNonNull(vendor.amount())) == 0);
    return one ? null : stated;
  }

  /** What a later sentence gives as the value or the ceiling of the whole, or null. */
  static @Nullable BigDecimal ceiling(String predicate) {
    Matcher action = OF_THIS_ACTION.matcher(predicate);
    if (action.find()) {
      return dollars(action);
    }
    String words = withoutTotals(predicate);
    Matcher ceiling = CEILING.matcher(words);
    while (ceiling.find()) {
      String before = words.substring(0, words.lastIndexOf('$', ceiling.start(1)));
      String after = Sentences.first(words.substring(ceiling.end()));
      if (!OBLIGATED.matcher(before).find() && !after.contains("obligated")) {
        return dollars(ceiling);
      }
    }
    return null;
  }

  private static String withoutTotals(String words) {
    return TOTALS.matcher(words).replaceAll("");
  }

  /** Whether the sentence of the award gives each vendor the amount it states. */
  static boolean isEach(String award) {
    return EACH.matcher(award).find();
  }

  /** Whether a vendor shares what is announced with others, though they are not named. */
  static boolean isOfMore(String verb, String predicate) {
    return verb.contains("shar") || OF_MORE.matcher(predicate).find();
  }

  /**
   * The vendors with the amounts that the words after the verb give each of them by name; as they
   * were where one of them is given none, or where the award's sentence states another amount.
   */
  static List<AnnouncedVendor> severally(
      List<AnnouncedVendor> vendors, @Nullable BigDecimal stated, String predicate) {
    boolean untold = vendors.stream().allMatch(vendor -> vendor.amount() == null);
    if (vendors.size() < 2 || !untold) {
      return vendors;
    }
    List<AnnouncedVendor> each = respectively(vendors, Sentences.first(predicate));
    if (!each.equals(vendors) || SeveralAwards.repeat(vendors)) {
      return each;
    }
    List<AnnouncedVendor> named = named(vendors, predicate);
    return stated == null || ofAll(named, stated) == null ? named : vendors;
  }

  /** As many amounts as vendors, said to be theirs in the same order. */
  private static List<AnnouncedVendor> respectively(
      List<AnnouncedVendor> vendors, String sentence) {
    int said = sentence.indexOf("respectively");
    List<BigDecimal> amounts =
        AMOUNT
            .matcher(sentence.substring(0, Math.max(said, 0)))
            .results()
            .map(AnnouncedMoney::dollars)
            .toList();
    return amounts.size() != vendors.size()
        ? vendors
        : IntStream.range(0, amounts.size())
            .mapToObj(at -> vendors.get(at).with(amounts.get(at)))
            .toList();
  }

  private static List<AnnouncedVendor> named(List<AnnouncedVendor> vendors, String predicate) {
    List<AnnouncedVendor> named = new ArrayList<>();
    for (AnnouncedVendor vendor : vendors) {
      Matcher own = named(vendor, vendors).matcher(predicate);
      if (!own.find()) {
        return vendors;
      }
      named.add(vendor.with(dollars(own)));
    }
    return named;
  }

  /** The name's beginning, then its amount before another vendor is named. */
  private static Pattern named(AnnouncedVendor vendor, List<AnnouncedVendor> all) {
    String others = "";
    for (AnnouncedVendor other : all) {
      if (!other.equals(vendor)) {
        others += "(?!" + Pattern.quote(beginning(other)) + ")";
      }
    }
    return Pattern.compile(
        Pattern.quote(beginning(vendor)) + "(?:" + others + "[^$;]){0,140}?" + DOLLARS);
  }

  private static String beginning(AnnouncedVendor vendor) {
    String[] words = vendor.name().split("[ ,]", -1);
    return words.length > 1 && words[0].length() < 7 ? words[0] + " " + words[1] : words[0];
  }

  /** A point before the last three digits of an amount in dollars is a misprinted comma. */
  static BigDecimal dollars(MatchResult found) {
    String digits = Objects.requireNonNull(found.group(1));
    String unit = found.group(2);
    String comma = unit == null ? digits.replaceFirst("[.](?=\\d{3}$)", ",") : digits;
    BigDecimal number = new BigDecimal(comma.replace(",", ""));
    int zeros = unit == null ? 0 : unit.equalsIgnoreCase("million") ? 6 : 9;
    return number.movePointRight(zeros).setScale(2, RoundingMode.HALF_UP);
  }
}
