package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.RecordException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One vendor, once its words have been parted into name, city, place and what stands behind. */
final class PrintedVendor {
  private static final Pattern AMOUNT = Pattern.compile(AnnouncedMoney.DOLLARS);
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          ",\\s+(?:an?|the)\\s+(?:[\\w-]+\\s+){0,4}?(?:subsidiary\\b|division\\b|unit\\b|segment\\b|company\\b|part\\b|Co\\.).*$");
  private static final Pattern BEFORE_NAME =
      Pattern.compile("^(?:[\\s,;:.]|and\\s|on behalf of\\s|.*\\b[Tt]eam, which includes:? )+");
  private static final Pattern LEGAL_FORM =
      Pattern.compile("(?:Inc|LLC|Corp|Co|Ltd|LP|LLP|JV)\\b\\.?");
  private static final Pattern NAME_OF_CITY =
      Pattern.compile(
          "(?!(?:City|Town|County|State|Board)\\b|.*\\b(?:Schools?|University|Institute)\\b)(.*\\w\\.?) of"
              + " ([A-Z][\\w. -]+)");
  private static final Pattern SENTENCE =
      Pattern.compile("^[($].*|.*\\$.*|.*\\b(?:was|were) (?:un|not ).*");
  private static final int LONGEST = 200;

  private PrintedVendor() {}

  /**
   * Reads it.
   *
   * @param mark asterisks that stood apart
   * @param own what stands behind the place: number, amount
   * @throws RecordException where the name is none
   */
  static AnnouncedVendor read(
      String name,
      @Nullable String city,
      @Nullable String place,
      @Nullable String mark,
      @Nullable String own)
      throws RecordException {
    String clean = clean(name);
    boolean running = city == null && place == null && clean.split(" ", -1).length > 12;
    if (clean.isEmpty()
        || running
        || clean.length() > LONGEST
        || SENTENCE.matcher(clean).matches()) {
      throw new RecordException("VENDOR_UNREADABLE", "'" + name + "' is no vendor's name");
    }
    List<String> inside = PrintedPiids.in(clean);
    if (!inside.isEmpty()) {
      clean = clean.replaceFirst("[\\s,]*\\([^()]*\\)[\\s,]*$", "");
    }
    List<String> piids = own == null || !inside.isEmpty() ? inside : PrintedPiids.inClosing(own);
    return placed(
        new AnnouncedVendor(
            clean,
            bare(city),
            bare(place),
            stars(mark) + stars(name) + stars(city) + stars(place),
            piids.isEmpty() ? null : piids.get(0),
            own == null ? null : amount(own)));
  }

  /** The same with the number and the amount that the words after it give. */
  static AnnouncedVendor described(AnnouncedVendor vendor, String words) {
    List<String> numbers = PrintedPiids.in(words);
    BigDecimal stated = amount(Sentences.first(words));
    AnnouncedVendor numbered =
        vendor.piid() != null || numbers.isEmpty() ? vendor : vendor.numbered(numbers.get(0));
    return numbered.amount() != null || stated == null ? numbered : numbered.with(stated);
  }

  /** A city may hide in the name, or a legal form in the city. */
  private static AnnouncedVendor placed(AnnouncedVendor read) {
    String city = read.city();
    if (city != null && LEGAL_FORM.matcher(city).matches()) {
      return read.renamed(read.name() + ", " + city, null);
    }
    Matcher within = NAME_OF_CITY.matcher(read.name());
    return city == null && read.place() != null && within.matches()
        ? read.renamed(within.group(1), within.group(2))
        : Regions.withCity(read);
  }

  private static String clean(String name) {
    String member = BEFORE_NAME.matcher(name.replace("*", "")).replaceFirst("");
    String bare = DESCRIPTION.matcher(member).replaceFirst("");
    return bare.replaceAll("[\\s,;]+$", "").replaceAll("\\s+", " ");
  }

  private static @Nullable String bare(@Nullable String words) {
    String bare = words == null ? "" : words.replace("*", "").strip().replaceFirst("^of ", "");
    return bare.isEmpty() ? null : bare;
  }

  private static String stars(@Nullable String words) {
    return words == null ? "" : words.replaceAll("[^*]", "");
  }

  private static @Nullable BigDecimal amount(String words) {
    Matcher amount = AMOUNT.matcher(words);
    return amount.find() ? AnnouncedMoney.dollars(amount) : null;
  }
}
