package disclosure.source.announcement;

import disclosure.model.AnnouncedVendor;
import disclosure.model.RecordException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Vendors that name no place we know: the last two parts are then city and place. */
final class UnplacedVendors {
  private static final Pattern NO_COMMA =
      Pattern.compile("^(.*\\b(?:Inc|LLC|Corp|Co|Ltd|LP|LLP|Company|JV)\\b\\.?\\**)\\s+([A-Z].*)$");

  /** Between two names that both end in their legal form. */
  private static final Pattern TWO_NAMES =
      Pattern.compile(
          "(?<=\\b(?:Inc|LLC|Corp|Co|Ltd|LP|LLP)\\b\\.?),? and (?=[A-Z].* (?:Inc|LLC|Corp|Co|Ltd|LP|LLP)\\b\\.?$)");

  private static final Pattern OF_THE_LAST =
      Pattern.compile(
          "^(?:an?|are|as|also|doing|for|formerly|in|including|is|was|were|which|with)\\b|^\\(");

  /** Vendors that are counted and not named. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\W*(?:and )?(?:[\\w-]+ )?(?:other|others)(?: (?:companies|vendors|contractors|firms|awardees))?\\W*");

  private UnplacedVendors() {}

  /**
   * Reads them.
   *
   * @param after whether vendors with their places stand before
   */
  static List<AnnouncedVendor> of(String rest, boolean after) throws RecordException {
    List<AnnouncedVendor> vendors = new ArrayList<>();
    for (String piece : rest.split(";\\s*(?:and\\s+)?", -1)) {
      boolean more = after || !vendors.isEmpty();
      if (!piece.isBlank()
          && !(more && (isFurtherPlace(piece) || OTHERS.matcher(piece).matches()))) {
        String bare = piece.strip().replaceFirst("[\\s,;]+$", "");
        for (String name : TWO_NAMES.split(bare, -1)) {
          vendors.add(oneElsewhere(name));
        }
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
    return seat || bare.matches("an? [a-zA-Z ]+") || OF_THE_LAST.matcher(bare).find();
  }

  private static AnnouncedVendor oneElsewhere(String piece) throws RecordException {
    Matcher own = Pattern.compile("\\s*(\\([^)]*\\d[^)]*\\))$").matcher(piece);
    String number = own.find() ? own.group(1) : null;
    String whole = number == null ? piece : piece.substring(0, own.start());
    String bare = whole.replaceFirst("[\\s,;]+$", "");
    List<String> parts = Arrays.asList(bare.split(",\\s*", -1));
    int count = parts.size();
    if (count < 3) {
      return unparted(bare, parts, number);
    }
    String name = String.join(", ", parts.subList(0, count - 2));
    return PrintedVendor.read(name, parts.get(count - 2), parts.get(count - 1), null, number);
  }

  /** A comma is missing: before the city, or before the state. */
  private static AnnouncedVendor unparted(String bare, List<String> parts, @Nullable String number)
      throws RecordException {
    String marked = parts.get(parts.size() - 1);
    String last = marked.replaceFirst("^\\*+\\s*", "");
    String mark = marked.replaceAll("[^*]", "");
    Matcher city = NO_COMMA.matcher(parts.get(0));
    boolean placed = parts.size() == 2 && Places.is(last);
    if (placed && city.matches()) {
      return PrintedVendor.read(city.group(1), city.group(2), last, mark, number);
    }
    if (placed) {
      return PrintedVendor.read(parts.get(0), null, last, mark, number);
    }
    return PrintedVendor.read(bare, null, null, null, number);
  }
}
