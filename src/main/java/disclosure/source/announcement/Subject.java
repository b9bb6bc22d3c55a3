package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.RecordException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The vendors of an announcement: the words before the award verb. Each is a name, a city and a
 * state or country, sometimes with its contract number in parentheses; names themselves hold
 * commas, so the state is what ends a vendor.
 */
final class Subject {
  private static final String PLACE = "(?i:" + Places.alternatives() + ")";
  private static final String MONEY =
      "(?:an? )?(?:(?:estimated|maximum|not-to-exceed) )*\\$\\s?\\d[\\d,]*(?:\\.\\d+)?";

  /** A number in parentheses, money or marks, which may follow the place in any order. */
  private static final String TAIL = "(?:[\\s,;]*(?:and\\s+)?(?:\\([^)]*\\)|" + MONEY + "|\\*+))*";

  private static final Pattern VENDOR =
      Pattern.compile(
          "(?<name>[^;$]+?),(?<mark>\\s?\\*+)?\\s*+(?!(?:Inc|LLC|L\\.L\\.C|Corp|Co|Ltd|LP|LLP|L\\.P|Jr)\\b)(?<city>[^,;()$*]+(?:\\([^)]*\\))?),\\s*"
              + "(?<place>"
              + PLACE
              + "(?:,\\s*(?i:Canada|United Kingdom|Japan|Italy|Germany|Korea|South Korea|Australia))?"
              + ")(?=\\s*(?:$|[;,(*$]|and\\b))(?<tail>"
              + TAIL
              + ")[\\s,;]*(?:and\\b,?\\s*)?");
  private static final Pattern CITY_STATE =
      Pattern.compile("^([A-Z][\\w. ]+?)\\s+(" + PLACE + ")$");
  private static final Pattern NO_COMMA =
      Pattern.compile("^(.*\\b(?:Inc|LLC|Corp|Co|Ltd|LP|LLP|Company|JV)\\b\\.?)\\s+([A-Z].*)$");
  private static final Pattern LISTED_ELSEWHERE =
      Pattern.compile(
          "(?i)^(?:the following|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen"
              + "|twenty|thirty|forty|fifty)(?:-\\w+)?|\\d+) (?:[\\w-]+ ){0,4}?"
              + "(?:companies|contractors|vendors|firms|awardees|contracts|businesses|offerors"
              + "|airlines|teams)\\b[^,]*$");
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)(?:\\b(?:they are|(?:the )?(?:\\w+ )?(?:companies|contractors|vendors|awardees|firms|awards|airlines|recipients)"
              + "(?: and their \\w+)? are|as follows)[: ]\\s*(?:as follows:?\\s*)?|:\\s+)(?=[A-Z0-9])");
  private static final Pattern LIST_END = Pattern.compile("[.]\\s*$");
  private static final Pattern TOGETHER =
      Pattern.compile("[,;]?\\s+(?:together|collectively|jointly|respectively|each|both|all)\\s*$");
  private static final Pattern OWN_AMOUNT = Pattern.compile("\\$\\s?([\\d,]+(?:\\.\\d+)?)");
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          ",\\s+(?:an?|the)\\s+(?:[\\w-]+\\s+){0,4}?(?:subsidiary|division|unit|segment|company|part)\\b.*$");
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^(?:\\**\\s*(?:UPDATE|AMENDMENT|ADDITION)\\s*:?\\s*|\\(?Awarded [A-Z][a-z]+\\.? \\d+, \\d{4}[).]*\\s*|The following [^:]{3,160}:\\s*)",
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
    if (!LISTED_ELSEWHERE.matcher(text).matches()) {
      return vendors(text);
    }
    Matcher list = LIST.matcher(predicate);
    if (!list.find()) {
      throw new RecordException("VENDORS_ELSEWHERE", "'" + words + "' names no vendor");
    }
    String rest = Sentences.first(predicate.substring(list.end()));
    List<AnnouncedVendor> vendors = vendors(LIST_END.matcher(rest).replaceFirst(""));
    boolean placed = vendors.stream().allMatch(vendor -> vendor.place() != null);
    if (!placed || !StatedNumber.allows(text, vendors.size())) {
      throw new RecordException("VENDORS_ELSEWHERE", "the list of vendors cannot be read");
    }
    return vendors;
  }

  private static List<AnnouncedVendor> vendors(String text) throws RecordException {
    List<AnnouncedVendor> vendors = new ArrayList<>();
    Matcher next = VENDOR.matcher(text);
    int at = 0;
    while (next.find() && next.start() == at) {
      vendors.add(vendor(next));
      at = next.end();
    }
    String rest = text.substring(at).replaceFirst("^[\\s,;]+", "").strip();
    if (!rest.isEmpty()) {
      vendors.addAll(elsewhere(rest, !vendors.isEmpty()));
    }
    if (vendors.isEmpty()) {
      throw new RecordException("VENDOR_UNREADABLE", "'" + text + "' holds no vendor");
    }
    return vendors;
  }

  private static AnnouncedVendor vendor(Matcher found) throws RecordException {
    String mark = found.group("mark") == null ? "" : found.group("mark").strip();
    String tail = found.group("tail");
    String late = tail.replaceAll("[^*]", "");
    return vendor(
        found.group("name"), found.group("city"), found.group("place"), mark + late, tail);
  }

  /** Where the place is none we know, the last two parts are city and place. */
  private static List<AnnouncedVendor> elsewhere(String rest, boolean after)
      throws RecordException {
    List<AnnouncedVendor> vendors = new ArrayList<>();
    for (String piece : rest.split(";\\s*(?:and\\s+)?", -1)) {
      boolean more = after || !vendors.isEmpty();
      if (!piece.isBlank() && !(more && isFurtherPlace(piece))) {
        vendors.add(oneElsewhere(piece.strip().replaceFirst("[\\s,;]+$", "")));
      }
    }
    return vendors;
  }

  /** A vendor's second seat, or what it belongs to, is no vendor. */
  private static boolean isFurtherPlace(String piece) {
    String bare = piece.strip().replaceFirst("[\\s,;]+$", "");
    String[] parts = bare.split(",\\s*", -1);
    boolean seat =
        parts.length == 2 && Places.is(parts[1]) && !NO_COMMA.matcher(parts[0]).matches();
    return seat || bare.matches("an? [a-zA-Z ]+") || bare.matches("[a-z (].*");
  }

  private static AnnouncedVendor oneElsewhere(String piece) throws RecordException {
    Matcher own = Pattern.compile("\\s*(\\([^)]*\\d[^)]*\\))$").matcher(piece);
    String number = own.find() ? own.group(1) : null;
    String bare = number == null ? piece : piece.substring(0, own.start());
    List<String> parts = Arrays.asList(bare.split(",\\s*", -1));
    int count = parts.size();
    if (count < 3) {
      return unparted(bare, parts, number);
    }
    String name = String.join(", ", parts.subList(0, count - 2));
    return vendor(name, parts.get(count - 2), parts.get(count - 1), null, number);
  }

  /** A comma is missing: before the city, or before the state. */
  private static AnnouncedVendor unparted(String bare, List<String> parts, @Nullable String number)
      throws RecordException {
    String last = parts.get(parts.size() - 1);
    Matcher city = NO_COMMA.matcher(parts.get(0));
    boolean placed = parts.size() == 2 && Places.is(last);
    if (placed && city.matches()) {
      return vendor(city.group(1), city.group(2), last, null, number);
    }
    if (placed) {
      return vendor(parts.get(0), null, last, null, number);
    }
    Matcher state = CITY_STATE.matcher(last);
    if (parts.size() == 2 && state.matches()) {
      return vendor(parts.get(0), state.group(1), state.group(2), null, number);
    }
    return vendor(bare, null, null, null, number);
  }

  private static AnnouncedVendor vendor(
      String name,
      @Nullable String city,
      @Nullable String place,
      @Nullable String mark,
      @Nullable String own)
      throws RecordException {
    String stars = (mark == null ? "" : mark) + name.replaceAll("[^*]", "");
    String plainCity = city;
    if (city != null && city.contains("*")) {
      stars += city.replaceAll("[^*]", "");
      plainCity = city.replace("*", "");
    }
    String member = name.replaceFirst("^.*\\b[Tt]eam, which includes:? ", "");
    String bare = DESCRIPTION.matcher(member.replace("*", "")).replaceFirst("");
    String clean = bare.replaceAll("^[\\s,;.]+|[\\s,;]+$", "").replaceAll("\\s+", " ");
    boolean running = city == null && place == null && clean.split(" ", -1).length > 12;
    if (clean.isEmpty() || running || clean.length() > 200 || clean.matches("[($].*|.*\\$.*")) {
      throw new RecordException("VENDOR_UNREADABLE", "'" + name + "' is no vendor's name");
    }
    List<String> inside = PrintedPiids.in(clean);
    if (!inside.isEmpty()) {
      clean = clean.replaceFirst("[\\s,]*\\([^()]*\\)[\\s,]*$", "");
    }
    List<String> piids = own == null || !inside.isEmpty() ? inside : PrintedPiids.in(own);
    return new AnnouncedVendor(
        clean,
        plainCity == null ? null : plainCity.strip(),
        place == null ? null : place.strip(),
        stars.strip(),
        piids.isEmpty() ? null : piids.get(0),
        own == null ? null : ownAmount(own));
  }

  private static @Nullable BigDecimal ownAmount(String own) {
    Matcher amount = OWN_AMOUNT.matcher(own);
    return amount.find() ? new BigDecimal(amount.group(1).replace(",", "")).setScale(2) : null;
  }
}
