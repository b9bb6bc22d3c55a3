package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several contracts that one sentence awards to one vendor, each with its number and its amount, as
 * in {@code a maximum $201,000,000 (SPE300-15-D-3130) and $141,000,000 (SPE300-15-D-3129)}.
 */
final class SeveralAwards {
  private static final Pattern MARK =
      Pattern.compile(AnnouncedMoney.DOLLARS + "|(?<number>[A-Z0-9]{6}[A-Z0-9‐‑–-]{7,14})");

  private static final Pattern AMOUNT = Pattern.compile(AnnouncedMoney.DOLLARS);

  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile(
          PrintedPiids.NUMBER
              + "(?:(?:,? and |[,;] | & |/| (?:through|thru) )"
              + PrintedPiids.NUMBER
              + ")+");

  private static final Pattern AWARD =
      Pattern.compile(
          AnnouncedMoney.DOLLARS
              + ",?(?: [\\w/(),-]+){0,8}? (?:contract|order|agreement|modification)\\b");

  /** What stands between two awards of one vendor joins them and names nobody else. */
  private static final Pattern JOINED =
      Pattern.compile("(?!.*(?:\\bwith [A-Z]|\\*)).*(?:\\band\\b|[;,]).*");

  /** Behind it another vendor's words begin. */
  private static final Pattern UNCLOSED = Pattern.compile("\\([^)]*\\(");

  /** An amount or a number, and where it stands. */
  private record Mark(@Nullable BigDecimal amount, @Nullable String number, int start, int end) {}

  private SeveralAwards() {}

  /**
   * The vendor once an award; the vendors as they were where they are several, or the award is one.
   *
   * @param sentence what follows the verb in its sentence
   */
  static List<AnnouncedVendor> of(List<AnnouncedVendor> vendors, String sentence) {
    if (vendors.size() != 1 || vendors.get(0).piid() != null) {
      return vendors;
    }
    List<Mark> marks = marks(sentence);
    List<AnnouncedVendor> awards = new ArrayList<>();
    for (int at = 0; at + 1 < marks.size(); at += 2) {
      AnnouncedVendor award = award(vendors.get(0), marks.get(at), marks.get(at + 1));
      if (award == null || (at > 0 && !areJoined(marks.get(at - 1), marks.get(at), sentence))) {
        return vendors;
      }
      awards.add(award);
    }
    boolean paired = marks.size() % 2 == 0 && marks.size() > 2;
    return paired && areAlike(awards) ? awards : vendors;
  }

  /**
   * A vendor once a number, where several contracts, or several orders, are printed behind it; what
   * is announced is then theirs together.
   *
   * @param words that hold the vendor's numbers and no one else's
   */
  static List<AnnouncedVendor> under(AnnouncedVendor vendor, String words) {
    List<String> numbers = PrintedPiids.inClosing(words);
    String own = vendor.piid();
    boolean first = own == null || numbers.indexOf(own) == 0;
    List<AnnouncedVendor> awards = numbers.stream().map(vendor::numbered).toList();
    boolean several = awards.size() > 1 && first && !UNCLOSED.matcher(words).find();
    if (!several || !areAlike(awards)) {
      return List.of(vendor);
    }
    return vendor.amount() == null ? awards : withAmounts(vendor, numbers, words);
  }

  /** Each contract with its own amount, where as many are printed, or with the one of all. */
  private static List<AnnouncedVendor> withAmounts(
      AnnouncedVendor vendor, List<String> numbers, String words) {
    List<BigDecimal> amounts =
        AMOUNT.matcher(words).results().map(AnnouncedMoney::dollars).toList();
    if (amounts.size() == numbers.size()) {
      return IntStream.range(0, numbers.size())
          .mapToObj(at -> vendor.numbered(numbers.get(at)).with(amounts.get(at)))
          .toList();
    }
    return amounts.size() == 1 ? numbers.stream().map(vendor::together).toList() : List.of(vendor);
  }

  /** The numbers that stand side by side in a sentence, or nothing. */
  static String joined(String sentence) {
    Matcher numbers = SIDE_BY_SIDE.matcher(sentence);
    return numbers.find() ? numbers.group() : "";
  }

  /** The awards with their amounts, where the sentence names as many, each with its amount. */
  static List<AnnouncedVendor> each(List<AnnouncedVendor> awards, String sentence) {
    List<BigDecimal> amounts =
        AWARD.matcher(sentence).results().map(AnnouncedMoney::dollars).toList();
    return amounts.size() < 2 || amounts.size() != awards.size()
        ? awards
        : IntStream.range(0, amounts.size())
            .mapToObj(at -> awards.get(at).with(amounts.get(at)))
            .toList();
  }

  /** Whether one of them stands there several times. */
  static boolean repeat(List<AnnouncedVendor> vendors) {
    return vendors.stream().map(AnnouncedVendor::name).distinct().count() < vendors.size();
  }

  private static List<Mark> marks(String sentence) {
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(sentence);
    while (mark.find()) {
      String word = mark.group("number");
      List<String> number = word == null ? List.of() : PrintedPiids.in(word);
      if (word == null) {
        marks.add(new Mark(AnnouncedMoney.dollars(mark), null, mark.start(), mark.end()));
      } else if (!number.isEmpty()) {
        marks.add(new Mark(null, number.get(0), mark.start(), mark.end()));
      }
    }
    return marks;
  }

  private static @Nullable AnnouncedVendor award(AnnouncedVendor vendor, Mark one, Mark other) {
    BigDecimal amount = one.amount() == null ? other.amount() : one.amount();
    String number = one.number() == null ? other.number() : one.number();
    return amount == null || number == null ? null : vendor.numbered(number).with(amount);
  }

  private static boolean areJoined(Mark last, Mark next, String sentence) {
    boolean alternating = (last.amount() == null) != (next.amount() == null);
    return alternating && JOINED.matcher(sentence.substring(last.end(), next.start())).matches();
  }

  /** Contracts, or orders, and each another. */
  private static boolean areAlike(List<AnnouncedVendor> awards) {
    List<String> numbers = awards.stream().map(AnnouncedVendor::piid).distinct().toList();
    long kinds = numbers.stream().map(PrintedPiids::isOrder).distinct().count();
    return numbers.size() == awards.size() && kinds == 1;
  }
}
