package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement is about and by which numbers: the contract or order, what it is placed
 * under, the modification.
 *
 * @param piid of an order without a number of its own, that of its contract
 */
record AnnouncedNumbers(
    Kind kind,
    @Nullable String piid,
    @Nullable String parentPiid,
    @Nullable String orderNumber,
    @Nullable String modification) {

  private static final Pattern MODIFICATION =
      Pattern.compile(
          "(?:(?i:modifications?|mod\\.?|change order)(?:,? (?i:number|no\\.?))?\\s*\\(?"
              + "([A-Z]{0,3}-?\\d{2,6}[A-Z]?)\\b(?!-)\\)?)|\\(([PA][A-Z]{0,2}\\d{4,5})\\)");
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?i)\\boptions?\\b[^.]{0,40} to (?:a |the )?(?:previously|contract|existing)|\\bdefinitiz"
              + "|\\(P\\d{5}\\)");
  private static final Pattern MODIFIES =
      Pattern.compile(
          "(?i)\\bmodif(?:ies|y|ied|ication|ications)\\b(?! (?:kits?|programs?|services?|work|support|and"
              + " (?:repair|overhaul|upgrade)))");
  private static final Pattern NEW_CONTRACT =
      Pattern.compile("(?i)\\b(?:contracts?|agreements?)\\b(?! modif)(?= for| to (?!exercise))");
  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?i)\\b(?:contracts?|agreements?)\\b(?! action)"
              + "(?!(?: \\w+){0,2} (?:task|delivery|call)[ -]order)");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(?:delivery|task|call)[ -]orders?\\b(?![- ](?:contracts?|type)\\b)"
              + "|\\border (?:against|under|from)\\b");
  private static final Pattern ORDER_NUMBER =
      Pattern.compile(
          "(?i:order)s?(?i: number| no\\.?)?,? \\(?#?([A-Z]{0,2}\\d{2,4}[A-Z]?|[A-Z]\\d[A-Z]\\d)\\b(?![-,]\\d)\\)?"
              + "|order \\(([A-Z0-9]{4})\\)");

  /**
   * Finds them.
   *
   * @param verb of the award
   * @param predicate all words after it
   */
  static AnnouncedNumbers of(String verb, String predicate, List<AnnouncedVendor> vendors) {
    String sentence = Sentences.first(predicate);
    Kind kind = kind(verb, sentence);
    List<String> numbers = PrintedPiids.in(predicate);
    List<String> closing = PrintedPiids.inClosing(closing(predicate));
    boolean many = vendors.stream().anyMatch(vendor -> vendor.piid() != null) && vendors.size() > 1;
    boolean unclear = vendors.size() > 1 && closing.size() > 1;
    String own =
        closing.isEmpty() ? own(sentence, numbers, kind, many) : unclear ? null : closing.get(0);
    if (own == null && vendors.size() == 1) {
      own = vendors.get(0).piid();
    }
    if (kind == Kind.CONTRACT && own != null && PrintedPiids.isOrder(own)) {
      kind = Kind.ORDER;
    }
    String parent = kind == Kind.ORDER ? parent(numbers, own) : null;
    String order = own == null || parent == null ? orderNumber(sentence) : null;
    return new AnnouncedNumbers(
        kind, own == null && !many ? parent : own, parent, order, modification(sentence, kind));
  }

  /**
   * The vendors with the numbers that stand at the end, as many and in the same order; as they were
   * where there are not as many.
   */
  static List<AnnouncedVendor> inOrder(List<AnnouncedVendor> vendors, String predicate) {
    List<String> closing = PrintedPiids.inClosing(closing(predicate));
    boolean numbered = vendors.stream().anyMatch(vendor -> vendor.piid() != null);
    if (numbered || vendors.size() < 2 || closing.size() != vendors.size()) {
      return vendors;
    }
    return IntStream.range(0, vendors.size())
        .mapToObj(at -> vendors.get(at).numbered(closing.get(at)))
        .toList();
  }

  private static Kind kind(String verb, String sentence) {
    if (verb.contains("added")) {
      return Kind.ADDED_VENDOR;
    }
    int orderAt = at(ORDER, sentence);
    int modifiedAt = at(MODIFIES, sentence);
    boolean numbered = modification(sentence, Kind.MODIFICATION) != null;
    boolean modifies =
        modifiedAt < Integer.MAX_VALUE && (numbered || modifiedAt < at(NEW_CONTRACT, sentence));
    if (modifies && (modifiedAt < orderAt || sentence.startsWith("order modif", orderAt + 5))) {
      return Kind.MODIFICATION;
    }
    if (orderAt >= 200 && CHANGES.matcher(sentence).find()) {
      return Kind.MODIFICATION;
    }
    return orderAt < 200 && orderAt < at(CONTRACT, sentence) ? Kind.ORDER : Kind.CONTRACT;
  }

  private static int at(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.start() : Integer.MAX_VALUE;
  }

  /** From the contracting activity on; the announced number stands there in parentheses. */
  private static String closing(String text) {
    int at = text.toLowerCase(Locale.ROOT).lastIndexOf("contracting activity");
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
            && !PrintedPiids.isOrder(first)
            && !sentence.matches("(?is).*\\border,? \\(?" + Pattern.quote(first) + ".*");
    return placed ? null : first;
  }

  private static @Nullable String parent(List<String> numbers, @Nullable String own) {
    return numbers.stream().filter(number -> !number.equals(own)).findFirst().orElse(null);
  }

  private static @Nullable String orderNumber(String sentence) {
    Matcher number = ORDER_NUMBER.matcher(sentence);
    if (!number.find()) {
      return null;
    }
    return number.group(1) == null ? number.group(2) : number.group(1);
  }

  private static @Nullable String modification(String sentence, Kind kind) {
    Matcher number = MODIFICATION.matcher(sentence);
    if (kind != Kind.MODIFICATION || !number.find()) {
      return null;
    }
    return number.group(1) == null ? number.group(2) : number.group(1);
  }
}
