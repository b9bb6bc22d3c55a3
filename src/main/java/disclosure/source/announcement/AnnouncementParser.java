package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.Announcement;
import disclosure.model.RecordException;
import disclosure.source.announcement.AnnouncementPage.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one paragraph: vendors before the award verb, or in the list that follows it; then the
 * amount, the kind and the contract number, at the end the contracting activity.
 */
public final class AnnouncementParser {
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?i)^\\W*(correction|corrected ?:|clarification|cancellation|editor.s note|note)(?!\\w)|^[^.]{0,80}\\bwas unable to award\\b");

  /** What stands before the verb tells of an award, not of a vendor. */
  private static final Pattern OF_AN_AWARD =
      Pattern.compile(
          "(?i)^\\W*(?:update:?\\s*)?(?:the|an?|this) (?:[^\\s,;]\\S* ){0,8}?(?:contract|modification|order|award"
              + "|agreement|announcement)s? (?:announced|awarded|to|for|with|in|of|previously|valued|listed|\\()"
              + "|\\b(?:contract|modification|order|award|agreement)s? (?:\\([^)]*\\) )?announced (?:on|in|for|[a-z]{3,9}\\.? \\d)");

  private static final Pattern ACTIVITY_LAST =
      Pattern.compile(
          "(?i),?\\s+(?:(?:is|are|was|in|serves? as|will be) (?:(?:the|its|a) )?(?:\\w+[ /])?"
              + "(?:cont(?:r)?act(?:ing)?|buying|controlling)"
              + "(?: (?:activity|activities|agency|office|authority)|[.]$|(?= \\())"
              + "|the contracting activity(?=[. ]*(?:\\(|$)))");

  private static final Pattern ACTIVITY_FIRST =
      Pattern.compile(
          "(?i:the contract(?:ing)? (?:activity|agency|office) (?:(?:responsible )?for this \\w+ )?(?:is|was)(?: with)?)\\s*,?\\s+(?:the )?");

  /**
   * Reads it.
   *
   * @throws RecordException {@code NO_AWARD} where nothing is awarded, {@code CORRECTION} where an
   *     earlier announcement is corrected, {@code VENDORS_ELSEWHERE} or {@code VENDOR_UNREADABLE}
   *     where it names no vendor that can be read
   */
  public Announcement parse(Paragraph paragraph) throws RecordException {
    String text = paragraph.text().replaceAll("[\u2010\u2011]", "-");
    if (CORRECTION.matcher(text).find()) {
      throw new RecordException("CORRECTION", "it corrects an earlier announcement");
    }
    AwardVerb verb = AwardVerb.find(text);
    if (isOfAnAward(text, verb)) {
      throw new RecordException("CORRECTION", "it tells of an earlier announcement");
    }
    if (verb == null) {
      throw new RecordException("NO_AWARD", "it does not say that anything is awarded");
    }
    String words = text.substring(verb.start(), verb.end());
    String before = text.substring(0, verb.start());
    String subject = Misprints.mended(before);
    String predicate = (Subject.isAward(before) ? before : "") + text.substring(verb.end());
    List<AnnouncedVendor> vendors = Subject.vendors(subject, predicate);
    vendors = SeveralAwards.of(vendors, Sentences.first(predicate));
    vendors = AnnouncedNumbers.inOrder(vendors, predicate);
    AnnouncedNumbers numbers = AnnouncedNumbers.of(subject, words, predicate, vendors);
    BigDecimal stated = AnnouncedMoney.ofSentence(predicate);
    vendors = AnnouncedMoney.severally(vendors, stated, predicate);
    BigDecimal amount = AnnouncedMoney.ofAll(vendors, stated);
    boolean untold =
        vendors.stream().allMatch(vendor -> vendor.amount() == null && vendor.common() == null);
    if (amount == null && untold) {
      amount = AnnouncedMoney.ceiling(predicate);
    }
    boolean each = AnnouncedMoney.isEach(words + Sentences.first(predicate));
    boolean several = vendors.size() > 1 && !(each && !SeveralAwards.repeat(vendors));
    return new Announcement(
        paragraph.heading(),
        numbers.kind(),
        vendors,
        amount,
        amount != null && (several || AnnouncedMoney.isOfMore(words, predicate)),
        numbers.piid(),
        numbers.parentPiid(),
        numbers.orderNumber(),
        numbers.modification(),
        activity(text),
        PrintedDates.awarded(text),
        Completion.of(text),
        paragraph.text());
  }

  /** What is awarded to somebody is no earlier announcement, unless it was announced. */
  private static boolean isOfAnAward(String text, @Nullable AwardVerb verb) {
    String subject = verb == null ? text : text.substring(0, verb.start());
    boolean given = verb != null && text.startsWith(" to ", verb.end());
    return OF_AN_AWARD.matcher(subject).find() && !(given && !subject.contains("announced"));
  }

  private static @Nullable String activity(String text) {
    Matcher first = ACTIVITY_FIRST.matcher(text);
    if (first.find()) {
      String rest = Sentences.first(text.substring(first.end()));
      return rest.replaceFirst("\\s*\\([^()]*\\d[^()]*\\).*$", "")
          .strip()
          .replaceFirst("[,.]$", "");
    }
    Matcher last = ACTIVITY_LAST.matcher(text);
    String found = null;
    while (last.find()) {
      found = Sentences.last(text.substring(0, last.start()));
    }
    return found == null
        ? null
        : found.strip().replaceFirst("^(?:Work .*D\\.C\\.|The) (?=[A-Z0-9])", "");
  }
}
