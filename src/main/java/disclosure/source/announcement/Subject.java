package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.RecordException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The vendors of an announcement: the words before the award verb. Each is a name, a city and a
 * state or country, sometimes with its contract number in parentheses; names themselves hold
 * commas, so the state is what ends a vendor.
 */
final class Subject {
  private static final Pattern LISTED_ELSEWHERE =
      Pattern.compile(
          "(?i)^(?:(?:the )?following|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen"
              + "|twenty|thirty|forty|fifty)(?:-\\w+)?|\\d+) (?:[\\w-]+ ){0,4}?"
              + "(?:companies|contractors|vendors|firms|awardees|contracts|businesses|offerors"
              + "|carriers|providers|universities|institutions|airlines|teams)\\b[^,]*$"
              + "|^the (?:u\\.s\\. |department of the )?(?:navy|army|air force)$");

  /** Whoever awards is no vendor: its vendors stand behind the verb. */
  private static final Pattern AWARDER =
      Pattern.compile(
          "(?i)(?:the )?(?:(?:u\\.s\\.|united states) )?(?:department of [\\w ]+|navy|army|air force|space force|marine corps"
              + "|(?:army|navy|naval|air force|space|defense|missile|washington|national|marine corps|military"
              + "|transportation|special|cyber|pentagon|strategic|office)\\b[\\w ,&-]*"
              + "\\b(?:command|agency|office|services?|activity|center|organization|squadron|engineers"
              + "|corps|research|directorate|authority|secretary)|darpa)\\W*(?:\\([a-z]+\\))?");

  /** Neither is what is awarded. */
  private static final Pattern AWARD =
      Pattern.compile(
          "(?i)\\W*(?:an?|the|these|this|all|both|no|additional|following)\\b(?: (?:[^\\s,;]|,(?=\\d))+){0,8}?"
              + " (?:contract|order|modification|agreement|award)s?(?:(?: (?:[^\\s,;]|,(?=\\d))+)*)"
              + "|(?:contract|order|modification) \\(?[A-Z]{1,6}\\d[A-Z0-9-]{3,16}\\)?");

  private static final Pattern RECIPIENTS = Pattern.compile("\\bto (?:[^:.$]{3,60}: )?(?=[A-Z])");
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)(?:\\b(?:they are|(?:the )?(?:\\w+ )?(?:companies|contractors|vendors|awardees|firms|awards|airlines|recipients)"
              + "(?: and their \\w+)? are|as follows)[: ]\\s*(?:as follows:?\\s*)?|:\\s+)(?=[A-Z0-9])");
  private static final Pattern COUNTED =
      Pattern.compile("\\bto (\\d+) (?:companies|contractors|vendors|firms)\\b");
  private static final Pattern LIST_OF_ALL =
      Pattern.compile(
          "(?i)\\b(?:companies|contractors|vendors|firms|awardees)(?: involved)? are:\\s+");
  private static final Pattern LIST_END = Pattern.compile("[.]\\s*$");
  private static final Pattern TOGETHER =
      Pattern.compile("[,;]?\\s+(?:together|collectively|jointly|respectively|each|both|all)\\s*$");
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^(?:\\**\\s*(?:UPDATE|AMENDMENT|ADDITION)\\b\\s*:?\\s*|\\(?Awarded [A-Z][a-z]+\\.? \\d+, \\d{4}[).]*\\s*|The following [^:]{3,160}:\\s*"
              + "|(?:two|three|four|five|six|seven|eight|nine|ten|\\w+teen|(?:twen|thir|for|fif)ty(?:-\\w+)?|\\d+)"
              + " (?:companies|contractors|vendors|firms)[,:]\\s+(?=[A-Z0-9]))",
          Pattern.CASE_INSENSITIVE);

  private Subject() {}

  /**
   * Reads the vendors.
   *
   * @param words before the award verb
   * @param predicate after it
   * @throws RecordException where the words hold no vendor
   */
  static List<AnnouncedVendor> vendors(String words, String predicate) throws RecordException {
    String text =
        TOGETHER.matcher(INTRODUCTION.matcher(words.strip()).replaceFirst("")).replaceFirst("");
    if (AWARDER.matcher(text).matches() || isAward(text)) {
      return recipients(text, predicate);
    }
    if (!LISTED_ELSEWHERE.matcher(text).matches()) {
      return continued(vendors(text), Sentences.first(predicate));
    }
    return elsewhere(text, predicate);
  }

  /** Vendors that stand in a list behind the verb, or in sentences of their own. */
  private static List<AnnouncedVendor> elsewhere(String text, String predicate)
      throws RecordException {
    int stated = StatedNumber.of(text);
    Matcher list = LIST.matcher(predicate);
    if (!list.find()) {
      return AwardsInTurn.of(stated, predicate);
    }
    String rest = predicate.substring(list.end());
    try {
      return listed(text, Sentences.first(rest));
    } catch (RecordException e) {
      List<AnnouncedVendor> each = eachDescribed(stated, rest);
      return each.isEmpty() ? AwardsInTurn.of(stated, rest) : each;
    }
  }

  /** Whether the words before the verb are no vendor but what is awarded. */
  static boolean isAward(String words) {
    return AWARD.matcher(words).matches() && !LISTED_ELSEWHERE.matcher(words).matches();
  }

  /** Those to whom somebody awards it; so many as are counted may be listed at the end. */
  private static List<AnnouncedVendor> recipients(String awarder, String predicate)
      throws RecordException {
    String sentence = Sentences.first(predicate);
    Matcher counted = COUNTED.matcher(sentence);
    Matcher list = LIST_OF_ALL.matcher(predicate);
    if (counted.find() && list.find()) {
      return listed(counted.group(1), predicate.substring(list.end()));
    }
    Matcher to = RECIPIENTS.matcher(sentence);
    while (to.find()) {
      Matcher next = PlacedVendors.in(Misprints.mended(sentence.substring(to.end())));
      List<AnnouncedVendor> vendors = PlacedVendors.run(next);
      if (!vendors.isEmpty()) {
        return vendors;
      }
    }
    throw new RecordException("VENDORS_ELSEWHERE", "'" + awarder + "' awards, to whom is not read");
  }

  /** Of several awards in one sentence each has its vendor, its verb and its amount. */
  private static List<AnnouncedVendor> continued(List<AnnouncedVendor> first, String sentence)
      throws RecordException {
    String[] pieces = sentence.split(";\\s+(?:and\\s+)?", -1);
    List<AnnouncedVendor> all = new ArrayList<>();
    all.add(PrintedVendor.described(first.get(0), pieces[0]));
    for (int at = 1; at < pieces.length; at++) {
      Matcher vendor = PlacedVendors.in(pieces[at]);
      if (!vendor.lookingAt() || !AwardVerb.in(pieces[at].substring(vendor.end()))) {
        return first;
      }
      all.add(
          PrintedVendor.described(
              PlacedVendors.vendor(vendor), pieces[at].substring(vendor.end())));
    }
    return first.size() == 1 && all.size() > 1 ? all : first;
  }

  private static List<AnnouncedVendor> listed(String text, String list) throws RecordException {
    List<AnnouncedVendor> vendors =
        vendors(Misprints.mended(LIST_END.matcher(list).replaceFirst("")));
    boolean placed = vendors.stream().allMatch(vendor -> vendor.place() != null);
    int names = (int) vendors.stream().map(AnnouncedVendor::name).distinct().count();
    boolean asMany = StatedNumber.allows(text, vendors.size()) || StatedNumber.allows(text, names);
    if (!placed || !asMany) {
      throw new RecordException("VENDORS_ELSEWHERE", "the list of vendors cannot be read");
    }
    return vendors;
  }

  /** A list that says of each vendor what it is awarded; nothing where not as many are stated. */
  private static List<AnnouncedVendor> eachDescribed(int stated, String list)
      throws RecordException {
    List<AnnouncedVendor> vendors = new ArrayList<>();
    for (String piece : list.split(";\\s*(?:and\\s+)?", Math.max(stated, 1))) {
      Matcher vendor = PlacedVendors.in(piece);
      if (!vendor.lookingAt()) {
        break;
      }
      vendors.add(
          PrintedVendor.described(PlacedVendors.vendor(vendor), piece.substring(vendor.end())));
    }
    boolean told = vendors.stream().allMatch(each -> each.piid() != null || each.amount() != null);
    return told && vendors.size() == stated ? vendors : List.of();
  }

  private static List<AnnouncedVendor> vendors(String text) throws RecordException {
    Matcher next = PlacedVendors.in(text);
    List<AnnouncedVendor> vendors = PlacedVendors.run(next);
    int at = next.regionStart();
    String rest = text.substring(at).replaceFirst("^[\\s,;]+", "").strip();
    if (!rest.isEmpty()) {
      vendors.addAll(UnplacedVendors.of(rest, !vendors.isEmpty()));
    }
    if (vendors.isEmpty()) {
      throw new RecordException("VENDOR_UNREADABLE", "'" + text + "' holds no vendor");
    }
    return vendors;
  }
}
